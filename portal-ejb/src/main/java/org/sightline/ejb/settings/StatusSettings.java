package org.sightline.ejb.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.audit.Changes;
import org.sightline.entities.identity.Right;
import org.sightline.entities.settings.Status;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;

/** The host's words, colours and flags for the fixed meanings of a design's status. */
@Stateless
public class StatusSettings {

    @Inject
    private SettingsStore store;

    @Inject
    private AuditTrail trail;

    /** In their place in lists. */
    @RolesAllowed(Right.SETTINGS_MANAGE)
    public List<StatusRow> list() {
        return store.statuses().stream().map(StatusRow::of).toList();
    }

    @RolesAllowed(Right.SETTINGS_MANAGE)
    public StatusRow get(UUID id) {
        return StatusRow.of(store.getStatus(id));
    }

    @RolesAllowed(Right.SETTINGS_MANAGE)
    public StatusRow create(@Valid StatusDraft draft) {
        if (draft.meaning() == null) {
            throw RefusedException.at("meaning", "shared.required");
        }
        Status status = new Status(draft.meaning(), false);
        refuseIfTaken(status, draft);
        fill(status, draft);
        store.add(status);
        trail.append(
                "settings.status.created",
                ref(status),
                new Changes()
                        .note("label", null, draft.labelEn())
                        .note("meaning", null, draft.meaning())
                        .details());
        return StatusRow.of(status);
    }

    @RolesAllowed(Right.SETTINGS_MANAGE)
    public StatusRow change(UUID id, long version, @Valid StatusDraft draft) {
        Status status = store.getStatus(id);
        status.expectVersion(version);
        refuseIfTaken(status, draft);
        StatusRow before = StatusRow.of(status);
        fill(status, draft);
        store.flush();
        StatusRow after = StatusRow.of(status);
        Changes changes = changes(before, after);
        if (!changes.isEmpty()) {
            changes.details().put("label", after.labels().en());
            trail.append("settings.status.changed", ref(status), changes.details());
        }
        return after;
    }

    /** Two statuses of one name could not be told apart. */
    private void refuseIfTaken(Status status, StatusDraft draft) {
        for (Status other : store.statuses()) {
            if (!other.equals(status)
                    && other.labels().en().equalsIgnoreCase(draft.labelEn().strip())) {
                throw RefusedException.at("labelEn", "settings.status.taken");
            }
            if (!other.equals(status)
                    && other.labels().de().equalsIgnoreCase(draft.labelDe().strip())) {
                throw RefusedException.at("labelDe", "settings.status.taken");
            }
        }
    }

    private void fill(Status status, StatusDraft draft) {
        status.call(new Status.Labels(draft.labelEn(), draft.labelDe()));
        status.show(draft.tone(), draft.position());
        status.allow(draft.flags());
        status.leadTo(draft.next().stream().map(store::getStatus).toList());
    }

    private Changes changes(StatusRow before, StatusRow after) {
        return new Changes()
                .note("labelEn", before.labels().en(), after.labels().en())
                .note("labelDe", before.labels().de(), after.labels().de())
                .note("tone", before.tone(), after.tone())
                .note("position", before.position(), after.position())
                .note(
                        "customerVisible",
                        before.flags().customerVisible(),
                        after.flags().customerVisible())
                .note("active", before.flags().active(), after.flags().active())
                .note(
                        "customerMayAnnotate",
                        before.flags().customerMayAnnotate(),
                        after.flags().customerMayAnnotate())
                .note(
                        "customerMayDecide",
                        before.flags().customerMayDecide(),
                        after.flags().customerMayDecide())
                .note("editable", before.flags().editable(), after.flags().editable())
                .note("terminal", before.flags().terminal(), after.flags().terminal())
                .note("next", names(before.next()), names(after.next()));
    }

    private String names(List<UUID> statuses) {
        return statuses.stream()
                .map(id -> store.getStatus(id).labels().en())
                .sorted()
                .toList()
                .toString();
    }

    private static SubjectRef ref(Status status) {
        return SubjectRef.of("status", status.getId());
    }
}
