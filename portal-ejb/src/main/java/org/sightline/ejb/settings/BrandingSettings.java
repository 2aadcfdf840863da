package org.sightline.ejb.settings;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Optional;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.audit.Changes;
import org.sightline.ejb.storage.ByteSource;
import org.sightline.entities.identity.Right;
import org.sightline.entities.settings.Branding;
import org.sightline.entities.settings.Colour;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;

/** Name, colour, picture and welcome of the host. */
@Stateless
public class BrandingSettings {

    @Inject
    private SettingsStore store;

    @Inject
    private CurrentSettings current;

    @Inject
    private VisibleQuery visible;

    @Inject
    private LogoFiles files;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    /** A picture and its media type. */
    public record Logo(ByteSource bytes, String type) {}

    /** As it is now, apart from what this request has read of it before. */
    @RolesAllowed(Right.SETTINGS_MANAGE)
    public Look get() {
        return Look.of(row());
    }

    private Branding row() {
        return store.branding().orElseGet(() -> store.add(new Branding()));
    }

    @RolesAllowed(Right.SETTINGS_MANAGE)
    public Look save(long version, @Valid BrandingDraft draft) {
        Branding row = seen(version);
        Look before = Look.of(row);
        row.paint(Colour.parse(draft.colour())
                .orElseThrow(() -> RefusedException.at("colour", "settings.branding.noColour")));
        row.call(draft.name());
        row.welcome(draft.welcomeEn(), draft.welcomeDe());
        Look after = changed(row);
        Changes changes = new Changes()
                .note("name", before.name(), after.name())
                .note("colour", before.colour(), after.colour())
                .note("welcomeEn", before.welcomeEn(), after.welcomeEn())
                .note("welcomeDe", before.welcomeDe(), after.welcomeDe());
        if (!changes.isEmpty()) {
            trail.append("settings.branding.changed", ref(row), changes.details());
        }
        return after;
    }

    @RolesAllowed(Right.SETTINGS_MANAGE)
    public Look bear(long version, String fileName, byte[] picture) throws IOException {
        Branding row = seen(version);
        String type = LogoPicture.type(picture);
        row.bear(files.keep(picture, type));
        trail.append(
                "settings.branding.changed",
                ref(row),
                new Changes().note("logo", null, fileName).details());
        return changed(row);
    }

    @RolesAllowed(Right.SETTINGS_MANAGE)
    public Look removeLogo(long version) {
        Branding row = seen(version);
        row.bear(null);
        trail.append(
                "settings.branding.changed",
                ref(row),
                new Changes().note("logo", "logo", null).details());
        return changed(row);
    }

    private Branding seen(long version) {
        Branding row = row();
        row.expectVersion(version);
        return row;
    }

    private Look changed(Branding row) {
        store.flush();
        current.forget();
        return Look.of(row);
    }

    /** The nearest darker colour that carries white text; empty when the typed one does, or is none. */
    @RolesAllowed(Right.SETTINGS_MANAGE)
    public Optional<String> offer(String typed) {
        return Colour.parse(typed).filter(colour -> !colour.carriesWhite()).map(colour -> colour.darkened()
                .toString());
    }

    /** @throws NotFoundException when there is none */
    @PermitAll // why: the picture stands on the sign-in page
    public Logo logo() throws IOException {
        Branding row =
                store.branding().filter(branding -> branding.getFile() != null).orElseThrow(NotFoundException::new);
        Visible<Branding> seen = visible.find(Branding.class, row.getId(), caller.get());
        return new Logo(files.open(seen), row.getFile().getContentType());
    }

    private static SubjectRef ref(Branding row) {
        return SubjectRef.of("branding", row.getId());
    }
}
