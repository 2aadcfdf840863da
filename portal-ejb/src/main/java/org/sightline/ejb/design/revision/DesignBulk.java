package org.sightline.ejb.design.revision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.design.DesignStatusStore;
import org.sightline.ejb.design.DesignStore;
import org.sightline.ejb.design.StatusName;
import org.sightline.ejb.shared.Alone;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.design.RevisionEvent;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.BusinessException;
import org.sightline.entities.shared.RefusedException;

/** Moves the latest revisions of many designs by hand; each by itself, so that one that cannot be moved stops no other. */
@Stateless
public class DesignBulk {

    /** More are not moved together. */
    public static final int MOST = 100;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DesignStore store;

    @Inject
    private DesignStatusStore statuses;

    @Inject
    private DesignMoves moves;

    /** A revision as it was seen when it was chosen. */
    public record Picked(UUID id, String label, long version) implements Serializable {}

    /** A chosen design. {@code next}: where its latest revision can go. */
    public record Row(Picked picked, String number, String title, StatusName status, List<StatusName> next) {}

    /** What came of one. {@code refusal}: why it was not moved, or null when it was. */
    public record Result(Picked picked, BusinessException refusal) {}

    /** @throws org.sightline.entities.shared.NotFoundException when the caller does not see one of them */
    @RolesAllowed(Right.DESIGN_MOVE_STATUS)
    public List<Row> look(List<UUID> ids) {
        if (ids.size() > MOST) {
            throw new RefusedException("design.move.tooMany", MOST);
        }
        return ids.stream().distinct().map(this::row).toList();
    }

    private Row row(UUID id) {
        Design design = store.find(id, caller.get());
        DesignRevision latest =
                store.revisions(design, caller.get()).stream().findFirst().orElse(null);
        return new Row(
                new Picked(id, latest == null ? null : latest.getLabel(), design.getVersion()),
                design.getNumber(),
                design.getTitle(),
                latest == null ? null : StatusName.of(statuses.statuses().of(latest.getStatus())),
                latest == null ? List.of() : statuses.after(latest));
    }

    /** @param to a status by its id */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: each has a transaction of its own
    @RolesAllowed(Right.DESIGN_MOVE_STATUS)
    public List<Result> move(List<Picked> picked, String to, String reason) {
        Happening happening = new Happening(RevisionEvent.MOVE, to, reason, null);
        return picked.stream()
                .map(one -> new Result(
                        one, Alone.refusal(() -> moves.move(one.id(), one.label(), one.version(), happening))))
                .toList();
    }
}
