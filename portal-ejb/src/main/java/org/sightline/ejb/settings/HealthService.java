package org.sightline.ejb.settings;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Whether the portal can do its work just now. */
@Stateless
public class HealthService {

    @Inject
    private HealthStore store;

    @PermitAll // why: a load balancer asks without signing in, and learns nothing but up or down
    public boolean isUp() {
        return store.databaseAnswers();
    }
}
