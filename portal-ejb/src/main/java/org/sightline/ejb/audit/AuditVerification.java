package org.sightline.ejb.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sightline.entities.audit.AuditChain;
import org.sightline.entities.audit.AuditEntry;
import org.sightline.entities.audit.AuditHead;
import org.sightline.entities.identity.Right;

/** Walks along the whole chain and names the first entry that does not fit. */
@Stateless
public class AuditVerification {

    private static final int BATCH = 500;

    @Inject
    private AuditSealing sealing;

    @Inject
    private AuditStore store;

    @Inject
    private AuditService service;

    @RolesAllowed(Right.SECURITY_VIEW)
    @TransactionAttribute(
            TransactionAttributeType.NOT_SUPPORTED) // why: a long chain takes longer than a transaction may
    public AuditCheck verify() {
        while (sealing.seal() == AuditSealing.BATCH) {
            continue;
        }
        AuditCheck check = walk(store.head());
        service.verified(check);
        return check;
    }

    private AuditCheck walk(AuditHead head) {
        AuditChain chain = new AuditChain();
        long number = 0;
        while (number < head.getNumber()) {
            List<AuditEntry> batch = store.sealedAfter(number, BATCH);
            if (batch.isEmpty()) {
                return new AuditCheck(number, number + 1, null);
            }
            for (AuditEntry entry : batch) {
                if (chain.follow(entry).isPresent()) {
                    boolean missing = entry.getChainNumber() != number + 1;
                    return new AuditCheck(number, number + 1, missing ? null : entry.getId());
                }
                number++;
            }
        }
        return new AuditCheck(number, null, null);
    }
}
