package org.sightline.ejb.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.Relation;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;

/** What forms, programs and imports do alike when they write a contact. */
@Dependent
class ContactKeeping {

    @Inject
    private CurrentCaller caller;

    @Inject
    private ContactStore store;

    @Inject
    private CompanyStore companies;

    @Inject
    private AuditTrail trail;

    @Inject
    private ContactAccess access;

    @Inject
    private Event<ContactReachChanged> reachChanged;

    Contact create(NewContact wanted) {
        Contact contact = new Contact(wanted.firstName(), wanted.lastName(), wanted.email());
        refuseIfTaken(wanted.email(), contact);
        contact.describe(wanted.phone(), wanted.jobTitle());
        if (wanted.delivery() != null) {
            contact.prefer(wanted.delivery().preferences());
        }
        store.add(contact);
        trail.append("contact.created", ref(contact), Map.of("name", contact.getName(), "email", contact.getEmail()));
        if (wanted.relations() != null) {
            relate(contact, wanted.relations());
        }
        store.flush();
        return contact;
    }

    void change(Contact contact, ContactChange change) {
        if (Boolean.FALSE.equals(change.archived()) && contact.isArchived()) {
            contact.restore();
            trail.append("contact.restored", ref(contact), Map.of("email", contact.getEmail()));
        }
        describe(contact, change);
        if (change.relations() != null) {
            relate(contact, change.relations());
        }
        if (Boolean.TRUE.equals(change.archived()) && !contact.isArchived()) {
            access.forbid(contact); // why: links on their way must not open the door again after a restore
            contact.archive();
            trail.append("contact.archived", ref(contact), Map.of("email", contact.getEmail()));
        }
    }

    private void describe(Contact contact, ContactChange change) {
        Map<String, Object> changes = new LinkedHashMap<>();
        String first = kept(change.firstName(), contact.getFirstName(), "firstName", changes);
        String last = kept(change.lastName(), contact.getLastName(), "lastName", changes);
        String email = kept(change.email(), contact.getEmail(), "email", changes);
        String phone = blankToNull(kept(change.phone(), contact.getPhone(), "phone", changes));
        String job = blankToNull(kept(change.jobTitle(), contact.getJobTitle(), "jobTitle", changes));
        if (change.delivery() != null && !change.delivery().equals(DeliveryWishes.of(contact.getDelivery()))) {
            contact.prefer(change.delivery().preferences());
            changes.put("delivery", change.delivery());
        }
        narrow(contact, change.sight(), changes);
        if (changes.isEmpty()) {
            return;
        }
        RefusedException.unless(!contact.isArchived(), "contact.isArchived");
        refuseIfBlank("firstName", first);
        refuseIfBlank("lastName", last);
        refuseIfBlank("email", email);
        refuseIfTaken(email, contact);
        contact.name(first, last);
        contact.reachAt(email);
        access.emailChanged(contact);
        contact.describe(phone, job);
        trail.append("contact.changed", ref(contact), changes);
    }

    private static void narrow(Contact contact, ContactSight wanted, Map<String, Object> changes) {
        if (wanted != null && !Objects.equals(wanted.types(), contact.getLayerTypes())) {
            contact.narrowLayers(wanted.types());
            changes.put("layerTypes", wanted.own() ? wanted.types() : "-");
        }
    }

    /** The wanted text, or the present one where none is wanted; what differs is noted. */
    private static String kept(String wanted, String present, String name, Map<String, Object> changes) {
        if (wanted == null || wanted.strip().equals(Objects.toString(present, ""))) {
            return present;
        }
        changes.put(name, Objects.toString(present, "") + " > " + wanted.strip());
        return wanted.strip();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static void refuseIfBlank(String field, String text) {
        if (text.isBlank()) {
            throw RefusedException.at(field, "shared.required");
        }
    }

    private void refuseIfTaken(String email, Contact contact) {
        store.withEmail(email).filter(other -> !other.equals(contact)).ifPresent(other -> {
            throw RefusedException.at(
                    "email", other.isArchived() ? "contact.emailArchived" : "contact.emailTaken", other.getName());
        });
    }

    /**
     * Exactly these companies. Who reaches less afterwards keeps nothing chosen out of reach, and who left a company signs in
     * anew.
     */
    private void relate(Contact contact, List<RelationDraft> wanted) {
        Map<UUID, RelationLevel> levels = levels(wanted);
        boolean less = false;
        boolean left = false;
        for (Relation relation : store.relations(contact)) {
            RelationLevel level = levels.remove(relation.getCompany().getId());
            less |= relation.getLevel() != level && level != RelationLevel.GROUP;
            left |= level == null;
            if (level != relation.getLevel()) {
                move(contact, relation, level);
            }
        }
        levels.forEach((company, level) -> add(contact, company, level));
        if (left) {
            contact.endSessions();
        }
        if (less) {
            store.flush();
            reachChanged.fire(new ContactReachChanged(contact.getId()));
        }
    }

    /** @param level null to end the relation */
    private void move(Contact contact, Relation relation, RelationLevel level) {
        if (level == null) {
            store.remove(relation);
            told("contact.relation.removed", contact, relation.getCompany(), relation.getLevel());
        } else {
            relation.reach(level);
            told("contact.relation.changed", contact, relation.getCompany(), level);
        }
        store.touch(contact);
    }

    private static Map<UUID, RelationLevel> levels(List<RelationDraft> wanted) {
        Set<UUID> once = wanted.stream().map(RelationDraft::customer).collect(Collectors.toSet());
        if (once.size() < wanted.size()) {
            throw RefusedException.at("relations", "contact.companyTwice");
        }
        Map<UUID, RelationLevel> levels = new LinkedHashMap<>();
        wanted.forEach(draft -> levels.put(draft.customer(), draft.level()));
        return levels;
    }

    private void add(Contact contact, UUID company, RelationLevel level) {
        Company offered = companies.offered(company, caller.get());
        store.add(new Relation(contact, offered, level));
        store.touch(contact);
        told("contact.relation.added", contact, offered, level);
    }

    private void told(String action, Contact contact, Company company, RelationLevel level) {
        trail.append(action, ref(contact), Map.of("company", company.getCode(), "level", level));
    }

    static SubjectRef ref(Contact contact) {
        return SubjectRef.of("contact", contact.getId());
    }
}
