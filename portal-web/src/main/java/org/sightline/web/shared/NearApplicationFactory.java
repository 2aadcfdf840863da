package org.sightline.web.shared;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;

/** Puts a {@link NearApplication} around the platform's. */
public class NearApplicationFactory extends ApplicationFactory {

    private volatile Application application;

    public NearApplicationFactory(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Application getApplication() {
        if (application == null) {
            application = new NearApplication(getWrapped().getApplication());
        }
        return application;
    }

    @Override
    public void setApplication(Application given) {
        application = null;
        getWrapped().setApplication(given);
    }
}
