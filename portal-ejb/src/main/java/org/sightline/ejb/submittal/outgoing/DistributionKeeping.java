package org.sightline.ejb.submittal.outgoing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.document.ProjectRef;
import org.sightline.ejb.project.ProjectStore;
import org.sightline.ejb.project.Site;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;
import org.sightline.entities.submittal.DistributionEntry;
import org.sightline.entities.submittal.DistributionList;

/** Keeps the distribution lists of a project by themselves. On each are only people who see the project when it is written. */
@Stateless
public class DistributionKeeping {

    @Inject
    private CurrentCaller caller;

    @Inject
    private OutgoingStore submittals;

    @Inject
    private ProjectStore projects;

    @Inject
    private DistributionStore store;

    @Inject
    private AuditTrail trail;

    /** Those of a project, each partner's by name. */
    @RolesAllowed(Right.SUBMITTAL_EDIT)
    public List<DistributionListRow> list(UUID project) {
        return store.all(projects.find(project, caller.get())).stream()
                .map(DistributionLists::row)
                .toList();
    }

    /** One that is still to be made. @param partner null for the customer of the project */
    @RolesAllowed(Right.SUBMITTAL_EDIT)
    public DistributionListDetail begin(UUID project, UUID partner) {
        Project place = projects.find(project, caller.get());
        Company whose = submittals.foundPartner(place, partner).orElseThrow(NotFoundException::new);
        return detail(new DistributionList(place, whose, ""), true);
    }

    @RolesAllowed(Right.SUBMITTAL_EDIT)
    public DistributionListDetail find(UUID id) {
        return detail(store.find(id, caller.get()), false);
    }

    /**
     * @param partner null for the customer of the project
     * @throws RefusedException when the name is missing or taken, nobody is on it or somebody who does not see the project
     */
    @RolesAllowed(Right.SUBMITTAL_EDIT)
    public UUID create(UUID project, UUID partner, String name, @Valid List<WantedRecipient> people) {
        Project place = projects.find(project, caller.get());
        DistributionLists.refuseUnlessNamed(name, "name");
        DistributionList list = new DistributionList(place, submittals.partner(place, partner), name);
        refuseTaken(list, name);
        list.hold(entries(list, people));
        store.add(list);
        trail.append("submittal.list.created", ref(list), named(list));
        return list.getId();
    }

    /** @throws RefusedException as with {@link #create} */
    @RolesAllowed(Right.SUBMITTAL_EDIT)
    public void change(UUID id, long version, String name, @Valid List<WantedRecipient> people) {
        DistributionList list = store.find(id, caller.get());
        list.expectVersion(version);
        DistributionLists.refuseUnlessNamed(name, "name");
        refuseTaken(list, name);
        list.rename(name);
        list.hold(entries(list, people));
        store.changed(list);
        trail.append("submittal.list.changed", ref(list), named(list));
    }

    @RolesAllowed(Right.SUBMITTAL_EDIT)
    public void remove(UUID id, long version) {
        DistributionList list = store.find(id, caller.get());
        list.expectVersion(version);
        trail.append("submittal.list.removed", ref(list), named(list));
        store.remove(list);
    }

    private void refuseTaken(DistributionList list, String name) {
        Optional<DistributionList> other = store.named(list.getProject(), list.getPartner(), name);
        if (other.isPresent() && !other.get().equals(list)) {
            throw RefusedException.at("name", "distribution.nameTaken", name.strip());
        }
    }

    private List<DistributionEntry> entries(DistributionList list, List<WantedRecipient> people) {
        if (people.isEmpty()) {
            throw RefusedException.at("people", "distribution.nobody");
        }
        return people.stream().map(want -> entry(list, want)).toList();
    }

    private DistributionEntry entry(DistributionList list, WantedRecipient want) {
        Contact contact = submittals
                .person(list.getPartner(), want.contact())
                .filter(person -> sees(person, list))
                .orElseThrow(() -> RefusedException.at("people", "submittal.recipientUnknown"));
        String role = want.role() == null ? contact.getJobTitle() : OutgoingDrafts.blankToNull(want.role());
        return new DistributionEntry(list, contact.getAccount(), want.kind(), role);
    }

    private boolean sees(Contact person, DistributionList list) {
        return submittals.sees(person, list.getPartner(), list.getProject());
    }

    private DistributionListDetail detail(DistributionList list, boolean fresh) {
        Project project = list.getProject();
        Company partner = list.getPartner();
        List<Contact> seeing = submittals.people(partner).stream()
                .filter(person -> sees(person, list))
                .toList();
        return new DistributionListDetail(
                fresh ? null : list.getId(),
                list.getVersion(),
                new ProjectRef(project.getId(), project.getNumber(), project.getName()),
                new Site(partner.getId(), partner.getCode(), partner.getName()),
                fresh ? null : list.getName(),
                seeing.stream().map(person -> person(person, list)).toList(),
                list.getEntries().stream()
                        .filter(entry -> seeing.stream().noneMatch(person -> isOf(entry, person)))
                        .map(entry -> entry.getAccount().getName())
                        .sorted()
                        .toList());
    }

    private static DistributionPerson person(Contact person, DistributionList list) {
        Optional<DistributionEntry> entry =
                list.getEntries().stream().filter(one -> isOf(one, person)).findFirst();
        return new DistributionPerson(
                OutgoingDrafts.candidate(person),
                entry.map(DistributionEntry::getKind).orElse(null),
                entry.map(DistributionEntry::getRole).orElse(null));
    }

    private static boolean isOf(DistributionEntry entry, Contact person) {
        return Objects.equals(entry.getAccount(), person.getAccount());
    }

    private static SubjectRef ref(DistributionList list) {
        return SubjectRef.of("project", list.getProject().getId());
    }

    private static Map<String, Object> named(DistributionList list) {
        return Map.of("name", list.getName(), "partner", list.getPartner().getCode());
    }
}
