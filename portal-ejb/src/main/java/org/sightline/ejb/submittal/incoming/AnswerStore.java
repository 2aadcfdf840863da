package org.sightline.ejb.submittal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.submittal.SubmittalLineStore;
import org.sightline.ejb.submittal.SubmittalLockStore;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;

/** Finds what was sent and can be answered. */
@Dependent
class AnswerStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private SubmittalLockStore locks;

    @Inject
    private VisibleQuery visible;

    @Inject
    private SubmittalLineStore lines;

    /** @throws NotFoundException also when it came in */
    OutgoingSubmittal find(UUID id, Caller caller) {
        Submittal found = visible.find(Submittal.class, id, caller).get();
        if (found instanceof OutgoingSubmittal outgoing) {
            return outgoing;
        }
        throw new NotFoundException();
    }

    List<SubmittalItem> lines(OutgoingSubmittal submittal, Caller caller) {
        return lines.named(submittal, caller);
    }

    /** As {@link #find}, as it stands now, and nobody else changes it until this transaction ends. */
    OutgoingSubmittal hold(UUID id, Caller caller) {
        return locks.hold(find(id, caller));
    }

    List<SubmittalItem> waiting(OutgoingSubmittal submittal, Caller caller) {
        return lines(submittal, caller).stream()
                .filter(SubmittalItem::isAwaited)
                .toList();
    }
}
