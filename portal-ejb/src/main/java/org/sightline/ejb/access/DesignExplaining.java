package org.sightline.ejb.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.Root;

/**
 * As {@link Explaining}, of designs and their layers. Asks the very rules that decide; of things the staff members may not
 * see themselves it says nothing.
 */
@Stateless
public class DesignExplaining {

    private static final int LOOKED_AT = 100;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AccessStore access;

    @Inject
    private VisibleQuery visible;

    @Inject
    private WhyHidden whyHidden;

    @Inject
    private SurroundingsStore surroundings;

    /** The designs around a contact by number, each with the answer. */
    @RolesAllowed(Right.CUSTOMER_VIEW)
    public Slice<Explained> designs(UUID contact, String q, SliceRequest request) {
        Caller eyes = eyes(contact);
        return designs(contact, q, request, caller.get()).map(design -> because(Design.class, design, eyes));
    }

    /** The layers of a revision, each with the answer. */
    @RolesAllowed(Right.CUSTOMER_VIEW)
    public List<Explained> layers(UUID contact, UUID revision) {
        return layers(revision, caller.get(), eyes(contact));
    }

    private Caller eyes(UUID contact) {
        visible.find(Contact.class, contact, caller.get());
        return access.eyes(contact);
    }

    /** Designs hidden from the contact that the caller sees as, of those the staff member sees; empty for all others. */
    @PermitAll // why: answers only who sees as a contact, and by the rights that one holds as staff
    public List<Explained> hiddenDesigns() {
        Caller who = caller.get();
        if (!who.seeingAs()) {
            return List.of();
        }
        SliceRequest few = SliceRequest.few(LOOKED_AT, false);
        return hidden(designs(who.contactId(), null, few, access.behind(who)).items().stream()
                .map(design -> because(Design.class, design, who))
                .toList());
    }

    /** As {@link #hiddenDesigns}, of the layers of a revision. */
    @PermitAll // why: answers only who sees as a contact, and by the rights that one holds as staff
    public List<Explained> hiddenLayers(UUID revision) {
        Caller who = caller.get();
        return who.seeingAs() ? hidden(layers(revision, access.behind(who), who)) : List.of();
    }

    private static List<Explained> hidden(List<Explained> things) {
        return things.stream().filter(thing -> !thing.visible()).toList();
    }

    private Slice<Explained> designs(UUID contact, String q, SliceRequest request, Caller staff) {
        Restriction<Design> around = surroundings.designs(contact);
        Restriction<Design> asked = !Matching.isAsked(q)
                ? around
                : around.and((design, query, cb) -> cb.or(
                        Matching.contains(design.get("numberFolded"), q, cb),
                        Matching.contains(design.get("titleFolded"), q, cb)));
        return visible.slice(
                new Listing<>(
                        Design.class,
                        staff.can(Right.DESIGN_VIEW) ? asked : Restriction.never(),
                        "numberFolded",
                        (design, query, cb) -> List.of(design.get("number"), design.get("title")),
                        (id, row) -> new Explained(id, row.get(2, String.class), row.get(3, String.class), null, null)),
                request,
                staff);
    }

    /** In the order of the drawings. */
    private List<Explained> layers(UUID revision, Caller staff, Caller eyes) {
        if (!staff.can(Right.DESIGN_VIEW)) {
            return List.of();
        }
        DesignRevision whole =
                visible.find(DesignRevision.class, revision, staff).get();
        Restriction<DesignLayer> own =
                (layer, query, cb) -> cb.equal(layer.get("file").get("revision"), whole);
        return visible.list(DesignLayer.class, staff, own, LOOKED_AT).stream()
                .map(Visible::get)
                .sorted(Comparator.comparing(
                                (DesignLayer layer) -> layer.getFile().getOrdinal())
                        .thenComparing(DesignLayer::getOrdinal))
                .map(layer -> because(DesignLayer.class, ExplainedNames.of(layer), eyes))
                .toList();
    }

    private <E extends Root> Explained because(Class<E> root, Explained thing, Caller eyes) {
        return thing.because(whyHidden.reason(root, thing.id(), eyes).orElse(null));
    }
}
