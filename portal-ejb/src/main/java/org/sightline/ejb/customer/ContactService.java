package org.sightline.ejb.customer;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditHistory;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.DeliveryPreferences;
import org.sightline.entities.customer.Relation;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.SubjectRef;

/** What staff do with contacts: one method, one use case, one transaction. */
@Stateless
public class ContactService {

    @Inject
    private CurrentCaller caller;

    @Inject
    private ContactStore store;

    @Inject
    private ContactKeeping keeping;

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditHistory history;

    @RolesAllowed(Right.CUSTOMER_VIEW)
    public Slice<ContactRow> list(ContactFilter filter, ContactSort sort, SliceRequest request) {
        return store.page(filter, sort, request, caller.get());
    }

    @RolesAllowed(Right.CUSTOMER_VIEW)
    public ContactDetail get(UUID id) {
        Contact contact = store.find(id, caller.get());
        trail.append("contact.viewed", ContactKeeping.ref(contact), Map.of("email", contact.getEmail()));
        return detail(contact);
    }

    /**
     * The present version, by which a program says what it means to change; looked at by nobody, so nothing is in the trail.
     *
     * @throws NotFoundException also to who may look at no contact
     */
    @PermitAll // why: to who may look at no contact each is absent, which a missing right would not say
    public long version(UUID id) {
        if (!caller.get().can(Right.CUSTOMER_VIEW)) {
            throw new NotFoundException();
        }
        return store.find(id, caller.get()).getVersion();
    }

    /** What became of a contact; not part of {@link #get}, which itself writes into the trail. */
    @RolesAllowed(Right.CUSTOMER_VIEW)
    public ContactHistory history(UUID id) {
        Contact contact = store.find(id, caller.get());
        return new ContactHistory(history.of(SubjectRef.of("contact", contact.getId()), caller.get()));
    }

    /** Whether the caller may make new ones. */
    @RolesAllowed(Right.CUSTOMER_VIEW)
    public boolean isCreateOffered() {
        return caller.get().can(Right.CUSTOMER_EDIT);
    }

    @RolesAllowed(Right.CUSTOMER_EDIT)
    public ContactDetail create(@Valid NewContact wanted) {
        return detail(keeping.create(wanted));
    }

    /**
     * Changes a contact; when it reaches less afterwards, what it had chosen out of reach goes, and when it leaves a company its
     * sessions end.
     */
    @RolesAllowed(Right.CUSTOMER_EDIT)
    public ContactDetail change(UUID id, long version, @Valid ContactChange change) {
        Contact contact = store.find(id, caller.get());
        contact.expectVersion(version);
        keeping.change(contact, change);
        store.flush();
        return detail(contact);
    }

    private ContactDetail detail(Contact contact) {
        List<Relation> relations = store.relations(contact);
        DeliveryPreferences inherited = relations.isEmpty()
                ? DeliveryPreferences.none()
                : relations.get(0).getCompany().getDelivery();
        return new ContactDetail(
                contact.getId(),
                contact.getVersion(),
                contact.getFirstName(),
                contact.getLastName(),
                contact.getEmail(),
                contact.getPhone(),
                contact.getJobTitle(),
                contact.isArchived(),
                relations.stream().map(ContactStore::row).toList(),
                DeliveryWishes.of(contact.getDelivery()),
                DeliveryWishes.of(inherited),
                ContactSight.of(contact.getLayerTypes()),
                contact.webAccessOn(store.today()),
                actions(contact, caller.get()));
    }

    private static Set<ContactAction> actions(Contact contact, Caller by) {
        Set<ContactAction> actions = EnumSet.noneOf(ContactAction.class);
        if (by.can(Right.CUSTOMER_EDIT)) {
            actions.add(contact.isArchived() ? ContactAction.RESTORE : ContactAction.ARCHIVE);
            if (!contact.isArchived()) {
                actions.add(ContactAction.EDIT);
            }
        }
        return actions;
    }
}
