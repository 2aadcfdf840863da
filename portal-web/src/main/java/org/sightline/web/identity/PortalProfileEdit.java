package org.sightline.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Page /portal/profile/edit. */
@Named
@ViewScoped
public class PortalProfileEdit extends ProfileEdit {

    private static final long serialVersionUID = 1L;

    @Override
    String page() {
        return "/portal/profile/edit";
    }
}
