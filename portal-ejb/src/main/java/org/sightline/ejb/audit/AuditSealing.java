package org.sightline.ejb.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.sightline.entities.audit.AuditChain;
import org.sightline.entities.audit.AuditEntry;
import org.sightline.entities.identity.Right;

/** Chains committed entries, a batch a transaction. */
@Stateless
public class AuditSealing {

    static final int BATCH = 500;

    @Inject
    private AuditStore store;

    /** @return how many were sealed; the batch's size means that more may wait */
    @RolesAllowed({Right.SYSTEM, Right.SECURITY_VIEW})
    public int seal() {
        List<AuditEntry> waiting = store.unsealed(BATCH);
        if (waiting.isEmpty()) {
            return 0;
        }
        AuditEntry last = store.last().orElse(null);
        String hash = last == null ? AuditChain.START : last.getHash();
        long number = last == null ? 0 : last.getChainNumber();
        for (AuditEntry entry : waiting) {
            String next = AuditChain.hash(hash, entry);
            entry.seal(++number, hash, next);
            hash = next;
        }
        return waiting.size();
    }
}
