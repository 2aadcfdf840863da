package org.sightline.ejb.shared;

import jakarta.enterprise.context.RequestScoped;

/** Where the request at hand came from; set once by the web layer, empty for timers. */
@RequestScoped
public class CurrentRequest {

    private String address;
    private String userAgent;

    public void from(String newAddress, String newUserAgent) {
        address = newAddress;
        userAgent = newUserAgent;
    }

    public String getAddress() {
        return address;
    }

    public String getUserAgent() {
        return userAgent;
    }
}
