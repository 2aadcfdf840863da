package org.sightline.ejb.customer;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.SeeAs;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.SubjectRef;

/**
 * Staff look at the portal with the eyes of a contact: from the next request on, for a quarter of an hour, without a right to
 * change anything. What they then are is computed with the caller, never here.
 */
@Stateless
public class SeeAsService {

    @Inject
    private CurrentCaller caller;

    @Inject
    private SeeAsStore store;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Whether the caller is offered to see as contacts at all. */
    @PermitAll // why: says no to everybody without the right
    public boolean offered() {
        return caller.get().can(Right.SEE_AS_CONTACT);
    }

    @RolesAllowed(Right.SEE_AS_CONTACT)
    public void start(UUID contactId) {
        Contact contact = store.contact(contactId, caller.get());
        store.look(caller.get().accountId(), contact, clock.instant());
        trail.append("seeAs.started", ref(contact), Map.of("contact", contact.getEmail()));
    }

    /** What is being seen with whose eyes; empty for everybody who looks with the own ones. */
    @PermitAll // why: every page asks, and who is not seeing as anybody gets nothing
    public Optional<SeeAsView> now() {
        Caller who = caller.get();
        return who.seeingAs() ? store.find(who.accountId()).map(seeAs -> view(seeAs, who)) : Optional.empty();
    }

    private SeeAsView view(SeeAs seeAs, Caller who) {
        Contact contact = seeAs.getContact();
        return new SeeAsView(
                contact.getId(),
                contact.getName(),
                store.companies(contact),
                Duration.between(clock.instant(), seeAs.getEndsAt()),
                store.whyNothing(contact, who).orElse(null));
    }

    /** @return the contact whose eyes were left, empty when there was nothing to leave */
    @PermitAll // why: while seeing as a contact nobody holds a right of staff; this only gives the own ones back
    public Optional<UUID> leave() {
        Caller who = caller.get();
        return who.seeingAs() ? store.find(who.accountId()).map(seeAs -> end(seeAs, "seeAs.left")) : Optional.empty();
    }

    /** Told once after the time is over. @return the contact whose eyes were left by the clock */
    @RolesAllowed(Right.STAFF)
    public Optional<UUID> ranOut() {
        return store.find(caller.get().accountId())
                .filter(seeAs -> !seeAs.isOn(clock.instant()))
                .map(seeAs -> end(seeAs, "seeAs.ranOut"));
    }

    private UUID end(SeeAs seeAs, String action) {
        Contact contact = seeAs.getContact();
        store.remove(seeAs);
        trail.append(action, ref(contact), Map.of("contact", contact.getEmail()));
        return contact.getId();
    }

    private static SubjectRef ref(Contact contact) {
        return SubjectRef.of("contact", contact.getId());
    }
}
