package org.sightline.ejb.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.identity.Right;
import org.sightline.entities.settings.LayerType;

/**
 * Who would gain and who would lose what by a change, before it is made. The change is made, looked at with the eyes of the
 * people concerned by the very rules that decide, and taken back; it asks for its own right as ever. So it must be a use case
 * that works in the transaction it is called in, and does nothing outside of the database.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: what is tried has a transaction of its own
public class SightPreviews {

    @Inject
    private CurrentCaller caller;

    @Inject
    private VisibleQuery visible;

    @Inject
    private ContactEyes eyes;

    @Inject
    private SightTrial trial;

    /** Of a change to what stands in this status, or in none, which counts as one. */
    @RolesAllowed(Right.STAFF)
    public SightChange ofStatus(UUID status, Runnable change) {
        return compare(
                (revision, query, cb) -> {
                    Subquery<UUID> layers = query.subquery(UUID.class);
                    Root<DesignLayer> layer = layers.from(DesignLayer.class);
                    layers.select(layer.get("id"))
                            .where(
                                    cb.equal(layer.get("file").get("revision"), revision),
                                    cb.equal(layer.get("statusId"), status));
                    return cb.or(
                            cb.equal(revision.get("statusId"), status),
                            cb.exists(layers),
                            cb.isNull(revision.get("statusId")));
                },
                null,
                change);
    }

    /** Of a change to how no status and a modification are taken. */
    @RolesAllowed(Right.STAFF)
    public SightChange ofUnsettled(Runnable change) {
        return compare(
                (revision, query, cb) -> cb.or(
                        cb.isNull(revision.get("statusId")),
                        cb.isTrue(revision.get("design").get("underModification"))),
                null,
                change);
    }

    /** Of a change to which types of layers are shown to contacts at all. */
    @RolesAllowed(Right.STAFF)
    public SightChange ofLayerTypes(Set<LayerType> types, Runnable change) {
        if (types.isEmpty()) {
            return compare(Restriction.never(), null, change);
        }
        return compare(
                (revision, query, cb) -> {
                    Subquery<UUID> layers = query.subquery(UUID.class);
                    Root<DesignLayer> layer = layers.from(DesignLayer.class);
                    layers.select(layer.get("id"))
                            .where(
                                    cb.equal(layer.get("file").get("revision"), revision),
                                    layer.get("type").in(types));
                    return cb.exists(layers);
                },
                null,
                change);
    }

    /** Of a change to what a customer's people see. */
    @RolesAllowed(Right.STAFF)
    public SightChange ofCompany(UUID company, Runnable change) {
        return compare(
                (revision, query, cb) -> cb.equal(revision.get("design").get("customerId"), company), null, change);
    }

    /** Of a change to what one contact sees. */
    @RolesAllowed(Right.STAFF)
    public SightChange ofContact(UUID contact, Runnable change) {
        visible.find(Contact.class, contact, caller.get());
        Set<UUID> companies = eyes.related(contact);
        Restriction<DesignRevision> affected = companies.isEmpty()
                ? Restriction.never()
                : (revision, query, cb) ->
                        revision.get("design").get("customerId").in(companies);
        return compare(affected, contact, change);
    }

    /** Of a change to these designs, their revisions or layers. */
    @RolesAllowed(Right.STAFF)
    public SightChange ofDesigns(Collection<UUID> designs, Runnable change) {
        return compare((revision, query, cb) -> revision.get("design").get("id").in(designs), null, change);
    }

    /** What would be seen after a change. */
    @RolesAllowed(Right.STAFF)
    public <T> T after(Runnable change, Supplier<T> look) {
        return undone(() -> trial.look(change, look));
    }

    private SightChange compare(Restriction<DesignRevision> affected, UUID only, Runnable change) {
        return undone(() -> trial.compare(affected, only, change, caller.get()));
    }

    @SuppressWarnings("unchecked")
    private static <T> T undone(Runnable trying) {
        try {
            trying.run();
            throw new IllegalStateException("what is tried is always taken back");
        } catch (SightUndone e) {
            return (T) e.seen();
        }
    }
}
