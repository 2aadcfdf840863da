package org.sightline.ejb.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.ejb.access.Caller;
import org.sightline.entities.audit.AuditEntry;
import org.sightline.entities.shared.SubjectRef;

/**
 * The timeline of one thing, newest first: what became of it, without who looked at it. Asked inside a use case that has
 * found the thing for the caller; a contact learns only what happens before its own eyes, and of others' names nothing.
 */
@Dependent
public class AuditHistory {

    private static final int READ = 200;
    private static final int SHOWN = 20;

    /** What contacts may know of the things they see: nothing that tells of revisions or people they do not see. */
    private static final Set<String> OF_CONTACTS = Set.of("document.created", "project.created");

    @Inject
    private AuditStore store;

    public List<HistoryRow> of(SubjectRef subject, Caller caller) {
        return store.of(subject, READ).stream()
                .filter(entry -> caller.isStaff() || OF_CONTACTS.contains(entry.getAction()))
                .limit(SHOWN)
                .map(entry -> row(entry, caller))
                .toList();
    }

    private static HistoryRow row(AuditEntry entry, Caller caller) {
        boolean own = entry.getActor().equals(caller.login()) && !caller.seeingAs();
        return new HistoryRow(
                entry.getActedAt(),
                caller.isStaff() || own ? entry.getActor() : null,
                entry.getAction(),
                caller.isStaff() ? AuditStore.facts(entry.getDetails()) : Map.of());
    }
}
