package org.sightline.ejb.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.sightline.ejb.shared.HealthCheck;

/** Entries wait for their seal no longer than a moment. */
@Dependent
public class AuditHealth implements HealthCheck {

    /** More than the sealer takes at once means that it stands still or cannot keep up. */
    private static final long FEW = AuditSealing.BATCH;

    @Inject
    private AuditStore store;

    @Override
    public List<HealthFact> facts() {
        long unsealed = store.countUnsealed();
        return List.of(HealthFact.of("unsealed", unsealed, unsealed <= FEW));
    }
}
