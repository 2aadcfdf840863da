package org.sightline.ejb.design.layer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.ContactEyes;
import org.sightline.ejb.access.DesignLayerVisibility;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;

/** Who would see which layers of a revision. */
@Dependent
public class LayerStore {

    /** More layers than a revision has. */
    private static final int MANY = 10_000;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    @Inject
    private DesignLayerVisibility layers;

    @Inject
    private ContactEyes eyes;

    /** The people of the customer, and those of its group who see all of it, by name. */
    List<Contact> around(DesignRevision revision, int atMost) {
        return em.createQuery(
                        "select c from Contact c where c.archived = false and exists (select r.id from Relation r, Company o"
                                + " where r.contact = c and o = r.company and (o = :customer"
                                + " or (r.level = :group and o.groupId = :groupId)))"
                                + " order by c.nameFolded, c.id",
                        Contact.class)
                .setParameter("customer", revision.getDesign().getCustomer())
                .setParameter("group", RelationLevel.GROUP)
                .setParameter("groupId", group(revision))
                .setMaxResults(atMost)
                .getResultList();
    }

    /** A group nobody is in where there is none. */
    private static UUID group(DesignRevision revision) {
        var group = revision.getDesign().getCustomer().getGroup();
        return group == null ? new UUID(0, 0) : group.getId();
    }

    /** Of the layers the caller sees those the contact will see, once the revision is taken in and its status is shown. */
    Set<UUID> once(DesignRevision revision, Contact contact, Caller caller) {
        return eyes.ofCustomer(contact)
                .map(seeing -> {
                    Restriction<DesignLayer> own =
                            (layer, query, cb) -> cb.equal(layer.get("file").get("revision"), revision);
                    return visible.list(DesignLayer.class, caller, own.and(layers.onceShown(seeing)), MANY).stream()
                            .map(layer -> layer.get().getId())
                            .collect(Collectors.toSet());
                })
                .orElse(Set.of());
    }
}
