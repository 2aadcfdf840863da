package org.sightline.ejb.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.sightline.entities.audit.AuditChain;
import org.sightline.entities.audit.AuditEntry;
import org.sightline.entities.audit.AuditHead;
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
        AuditHead head = store.head();
        List<AuditEntry> waiting = store.unsealed(BATCH);
        List<String> hashes = new ArrayList<>();
        String hash = head.getHash();
        for (AuditEntry entry : waiting) {
            hash = AuditChain.hash(hash, entry);
            hashes.add(hash);
        }
        // why: nothing is sealed before the end of the chain is ours, so of two sealers at once one does nothing
        if (waiting.isEmpty() || !store.move(head.getNumber(), head.getNumber() + waiting.size(), hash)) {
            return 0;
        }
        String previous = head.getHash();
        for (int i = 0; i < waiting.size(); i++) {
            waiting.get(i).seal(head.getNumber() + 1 + i, previous, hashes.get(i));
            previous = hashes.get(i);
        }
        return waiting.size();
    }
}
