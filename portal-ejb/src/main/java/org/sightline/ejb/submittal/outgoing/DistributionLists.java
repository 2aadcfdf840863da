package org.sightline.ejb.submittal.outgoing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.project.Site;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.submittal.DistributionEntry;
import org.sightline.entities.submittal.DistributionList;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.SubmittalRecipient;

/** Distribution lists of a project: kept from the recipients of a draft, and used for the next. */
@Stateless
public class DistributionLists {

    @Inject
    private CurrentCaller caller;

    @Inject
    private OutgoingStore submittals;

    @Inject
    private DistributionStore store;

    @Inject
    private AuditTrail trail;

    /** Those that fit the draft, by name. */
    @RolesAllowed(Right.SUBMITTAL_EDIT)
    public List<DistributionListRow> list(UUID draft) {
        return store.all(submittals.find(draft, caller.get())).stream()
                .map(DistributionLists::row)
                .toList();
    }

    /** Keeps the recipients of the draft under a name; a list of that name is replaced. */
    @RolesAllowed(Right.SUBMITTAL_EDIT)
    public void keep(UUID draftId, String name) {
        OutgoingSubmittal draft = submittals.find(draftId, caller.get());
        refuseUnlessNamed(name, "listName");
        RefusedException.unless(!draft.getRecipients().isEmpty(), "submittal.list.nobody");
        store.named(draft.getProject(), draft.getPartner(), name).ifPresent(store::remove);
        DistributionList list = new DistributionList(draft.getProject(), draft.getPartner(), name);
        draft.getRecipients().forEach(one -> list.add(new DistributionEntry(list, one)));
        store.add(list);
        trail.append("submittal.list.kept", OutgoingDrafts.ref(draft), Map.of("name", list.getName()));
    }

    /** Addresses the draft to those on the list who see the project now, and to nobody else. @return how many that are */
    @RolesAllowed(Right.SUBMITTAL_EDIT)
    public int use(UUID draftId, long version, UUID listId) {
        OutgoingSubmittal draft = submittals.find(draftId, caller.get());
        draft.expectVersion(version);
        draft.addressOnly(store.find(draft, listId).getEntries().stream()
                .flatMap(entry -> submittals
                        .person(draft.getPartner(), entry.getAccount().getId())
                        .stream()
                        .filter(person -> submittals.sees(person, draft.getPartner(), draft.getProject()))
                        .map(person -> recipient(draft, entry, person)))
                .toList());
        submittals.flush();
        return draft.getRecipients().size();
    }

    static DistributionListRow row(DistributionList list) {
        Company partner = list.getPartner();
        return new DistributionListRow(
                list.getId(),
                list.getName(),
                new Site(partner.getId(), partner.getCode(), partner.getName()),
                list.getEntries().size());
    }

    /** @param field the place on the page where the name is typed */
    static void refuseUnlessNamed(String name, String field) {
        boolean named = name != null && !name.isBlank() && name.length() <= Limits.NAME;
        if (!named) {
            throw RefusedException.at(field, "submittal.list.nameMissing");
        }
    }

    private static SubmittalRecipient recipient(OutgoingSubmittal draft, DistributionEntry entry, Contact person) {
        return new SubmittalRecipient(
                draft,
                entry.getKind(),
                person.getAccount(),
                new SubmittalRecipient.Addressee(person.getName(), person.getEmail(), entry.getRole()));
    }
}
