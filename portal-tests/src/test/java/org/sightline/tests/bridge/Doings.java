package org.sightline.tests.bridge;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.shared.RefusedException;

/** Use cases nobody would ship, to see what the container makes of them. */
@Stateless
public class Doings {

    @Inject
    private AuditTrail trail;

    @PermitAll
    public void appendAndFinish(String action) {
        trail.appendFor("bridge", action, null, Map.of());
    }

    @PermitAll
    public void appendAndRefuse(String action) {
        trail.appendFor("bridge", action, null, Map.of());
        throw new RefusedException("shared.required");
    }
}
