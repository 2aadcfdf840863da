package org.sightline.ejb.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.design.DesignFilter;
import org.sightline.ejb.design.DesignRow;
import org.sightline.ejb.design.DesignService;
import org.sightline.ejb.design.DesignSort;
import org.sightline.ejb.document.DocumentFilter;
import org.sightline.ejb.document.DocumentRow;
import org.sightline.ejb.document.DocumentService;
import org.sightline.ejb.document.DocumentSort;
import org.sightline.ejb.project.ProjectRow;
import org.sightline.ejb.project.ProjectService;
import org.sightline.ejb.project.ProjectSort;
import org.sightline.ejb.project.ProjectView;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.settings.StatusMeaning;

/** What the first page of either area tells. */
@Stateless
public class HomeService {

    private static final int SHOWN = 8;
    private static final int COUNTED = 200;
    private static final Duration SOON = Duration.ofDays(1);

    @Inject
    private CurrentCaller caller;

    @Inject
    private ProjectService projects;

    @Inject
    private DocumentService documents;

    @Inject
    private DesignService designs;

    @Inject
    private HomeStore store;

    @Inject
    private Clock clock;

    /** @param customer the company the page is narrowed to, or null */
    @RolesAllowed(Right.PORTAL_VIEW)
    public ContactStart ofContact(UUID customer) {
        Instant lastHere = store.lastHere(caller.get()).orElse(null);
        DocumentFilter there = new DocumentFilter(null, null, customer, null, null);
        List<DocumentRow> newest = documents
                .list(there, DocumentSort.UPDATED, SliceRequest.few(SHOWN, true))
                .items();
        List<DocumentRow> news = newest.stream()
                .filter(row -> row.latest() != null && isNews(row.updatedAt(), lastHere))
                .toList();
        Slice<ProjectRow> first = projects.list(
                ProjectView.ALL.filter(null, customer), ProjectSort.NUMBER, SliceRequest.few(SHOWN, false));
        DesignFilter valid = new DesignFilter(null, customer, null, StatusMeaning.ACTIVE, null, null, null, null);
        Slice<DesignRow> specifications = designs.list(valid, DesignSort.NUMBER, SliceRequest.few(SHOWN, false));
        return new ContactStart(
                lastHere,
                news,
                news.size() == SHOWN,
                first.items().stream().map(this::line).toList(),
                first.next() != null,
                specifications.items(),
                specifications.next() != null);
    }

    private static boolean isNews(Instant shown, Instant lastHere) {
        return shown != null && (lastHere == null || shown.isAfter(lastHere));
    }

    private ProjectLine line(ProjectRow project) {
        long seen = documents.count(DocumentFilter.of(project.id()), COUNTED + 1);
        return new ProjectLine(project, Math.min(seen, COUNTED), seen > COUNTED);
    }

    @RolesAllowed(Right.STAFF)
    public StaffStart ofStaff() {
        Caller by = caller.get();
        Slice<ProjectRow> mine = by.can(Right.PROJECT_VIEW)
                ? projects.list(ProjectView.MINE.filter(null, null), ProjectSort.NUMBER, SliceRequest.few(SHOWN, false))
                : new Slice<>(List.of(), null, null, 0, false);
        List<DocumentRow> changed = by.can(Right.DOCUMENT_VIEW)
                ? documents
                        .list(DocumentFilter.all(), DocumentSort.UPDATED, SliceRequest.few(SHOWN, true))
                        .items()
                : List.of();
        return new StaffStart(mine.items(), mine.next() != null, changed, invitations(by), steps(by));
    }

    private List<InvitationRow> invitations(Caller by) {
        if (!by.can(Right.WEB_ACCESS_EDIT)) {
            return List.of();
        }
        Instant now = clock.instant();
        return store.invited(by, now, now.plus(SOON), SHOWN).stream()
                .map(contact -> new InvitationRow(contact.getId(), contact.getName(), contact.getEmail()))
                .toList();
    }

    private StaffStart.Steps steps(Caller by) {
        return store.any(DocumentSlot.class, by)
                ? null
                : new StaffStart.Steps(
                        store.any(Company.class, by),
                        store.any(Contact.class, by),
                        store.any(Project.class, by),
                        false);
    }
}
