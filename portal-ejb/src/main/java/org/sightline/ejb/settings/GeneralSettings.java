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
import org.sightline.entities.settings.InstanceSettings;
import org.sightline.entities.settings.Status;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;

/** Languages, the sender of mails and how people get in. */
@Stateless
public class GeneralSettings {

    @Inject
    private SettingsStore store;

    @Inject
    private CurrentSettings current;

    @Inject
    private AuditTrail trail;

    /** Languages there are texts for. */
    @RolesAllowed(Right.SETTINGS_MANAGE)
    public List<String> languages() {
        return InstanceSettings.LANGUAGES;
    }

    @RolesAllowed(Right.SETTINGS_MANAGE)
    public General get() {
        return shown(row());
    }

    private InstanceSettings row() {
        return store.instance().orElseGet(() -> store.add(new InstanceSettings()));
    }

    private General shown(InstanceSettings row) {
        return new General(
                row.getLanguages(),
                row.getDefaultLanguage(),
                row.getSenderName(),
                row.getSenderAddress(),
                row.getReplyTo(),
                row.isTemporaryPasswords(),
                nullStatus(row),
                row.isActiveKeptShown(),
                row.getVersion());
    }

    private UUID nullStatus(InstanceSettings row) {
        if (row.getNullStatus() != null) {
            return row.getNullStatus().getId();
        }
        return store.statuses().stream()
                .filter(status -> status.isShipped() && status.getMeaning() == StatusMeaning.IN_DEVELOPMENT)
                .map(Status::getId)
                .findFirst()
                .orElse(null);
    }

    @RolesAllowed(Right.SETTINGS_MANAGE)
    public General save(@Valid General wanted) {
        refuseUnlessAddressed(wanted);
        InstanceSettings row = row();
        row.expectVersion(wanted.version());
        General before = shown(row);
        row.speak(wanted.languages(), wanted.defaultLanguage());
        row.sendAs(wanted.senderName(), wanted.senderAddress(), wanted.replyTo());
        row.allowTemporaryPasswords(wanted.temporaryPasswords());
        return changed(row, before);
    }

    /** Says which status a design without one counts as, and whether a modification hides the active revision. */
    @RolesAllowed(Right.SETTINGS_MANAGE)
    public General countNullAs(long version, UUID status, boolean keepActiveShown) {
        InstanceSettings row = row();
        row.expectVersion(version);
        General before = shown(row);
        row.countNullAs(store.getStatus(status));
        row.keepActiveShown(keepActiveShown);
        return changed(row, before);
    }

    private General changed(InstanceSettings row, General before) {
        store.flush();
        current.forget();
        General after = shown(row);
        Changes changes = changes(before, after);
        if (!changes.isEmpty()) {
            trail.append(
                    "settings.general.changed", SubjectRef.of("instance_settings", row.getId()), changes.details());
        }
        return after;
    }

    /** A name or an address for answers needs an address to stand beside. */
    private static void refuseUnlessAddressed(General wanted) {
        boolean named = isTyped(wanted.senderName()) || isTyped(wanted.replyTo());
        if (named && !isTyped(wanted.senderAddress())) {
            throw RefusedException.at("senderAddress", "settings.general.senderMissing");
        }
    }

    private static boolean isTyped(String text) {
        return text != null && !text.isBlank();
    }

    private Changes changes(General before, General after) {
        return new Changes()
                .note("languages", before.languages(), after.languages())
                .note("defaultLanguage", before.defaultLanguage(), after.defaultLanguage())
                .note("senderName", before.senderName(), after.senderName())
                .note("senderAddress", before.senderAddress(), after.senderAddress())
                .note("replyTo", before.replyTo(), after.replyTo())
                .note("temporaryPasswords", before.temporaryPasswords(), after.temporaryPasswords())
                .note("nullStatus", label(before.nullStatus()), label(after.nullStatus()))
                .note("keepActiveShown", before.keepActiveShown(), after.keepActiveShown());
    }

    private String label(UUID status) {
        return status == null ? null : store.getStatus(status).labels().en();
    }
}
