package org.sightline.ejb.settings;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.sightline.ejb.shared.HealthCheck;
import org.sightline.ejb.shared.HealthCheck.HealthFact;
import org.sightline.ejb.shared.Resources;
import org.sightline.entities.identity.Right;

/** Whether the portal can do its work just now. */
@Stateless
public class HealthService {

    @Inject
    private HealthStore store;

    @Inject
    @Any
    private Instance<HealthCheck> checks;

    @PermitAll // why: a load balancer asks without signing in, and learns nothing but up or down
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: without a database there is no transaction
    public boolean isUp() {
        return store.answers(Resources.dataSource());
    }

    /** What every capability says of itself. */
    @RolesAllowed(Right.SETTINGS_MANAGE)
    public List<HealthFact> facts() {
        return checks.stream().flatMap(check -> check.facts().stream()).toList();
    }
}
