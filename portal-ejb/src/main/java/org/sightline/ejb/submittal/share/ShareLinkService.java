package org.sightline.ejb.submittal.share;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.identity.Secrets;
import org.sightline.ejb.mail.Letter;
import org.sightline.ejb.mail.Outbox;
import org.sightline.ejb.shared.Configuration;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;
import org.sightline.entities.submittal.Act;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.ShareLink;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalState;

/** What staff do with the ways to a submittal for people without an account. */
@Stateless
public class ShareLinkService {

    static final String KIND = "share_link";

    private static final int USUAL_DAYS = 14;

    @Inject
    private ShareLinkStore store;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Outbox outbox;

    @Inject
    private Configuration configuration;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @RolesAllowed(Right.SUBMITTAL_VIEW)
    public SharedSubmittal get(UUID id) {
        Caller by = caller.get();
        Submittal submittal = store.submittal(id, by);
        return new SharedSubmittal(
                submittal.getId(),
                submittal.getNumber(),
                submittal.getProject().getId(),
                isShareable(submittal) && by.can(Right.SUBMITTAL_SEND),
                usualEnd(),
                store.links(submittal, by).stream().map(this::row).toList());
    }

    private static boolean isShareable(Submittal submittal) {
        return submittal.isOutgoing()
                && SubmittalState.GONE_OUT.contains(submittal.getState())
                && !submittal.getProject().isConfidential();
    }

    /** Makes a link and mails it. */
    @RolesAllowed(Right.SUBMITTAL_SEND)
    public void create(UUID submittal, @Valid NewShareLink wanted) {
        Caller by = caller.get();
        Submittal shared = store.submittal(submittal, by);
        RefusedException.unless(isShareable(shared), "share.notShareable");
        refuseWithoutMail();
        String token = Secrets.token();
        ShareLink link = new ShareLink(
                (OutgoingSubmittal) shared,
                new ShareLink.Guest(wanted.name(), wanted.email(), wanted.language()),
                Secrets.digest(token),
                new Act(store.account(by.accountId()), clock.instant()));
        link.limit(end(wanted.expires()), wanted.downloads(), clock.instant());
        store.add(link);
        mail(link, token);
        note("share.created", link);
    }

    private LocalDate usualEnd() {
        return LocalDate.now(clock).plusDays(USUAL_DAYS);
    }

    /** Mails another link in place of the old one, which is worth nothing from then on; good as long as a new one usually is. */
    @RolesAllowed(Right.SUBMITTAL_SEND)
    public void renew(UUID id, long version) {
        ShareLink link = store.link(id, caller.get());
        link.expectVersion(version);
        RefusedException.unless(isShareable(link.getSubmittal()), "share.notShareable");
        refuseWithoutMail();
        String token = Secrets.token();
        link.renew(Secrets.digest(token));
        link.limit(end(usualEnd()), link.getMaxDownloads(), clock.instant());
        store.flush();
        mail(link, token);
        note("share.renewed", link);
    }

    /** Ends a link, also for whoever has it open. */
    @RolesAllowed(Right.SUBMITTAL_SEND)
    public void revoke(UUID id, long version) {
        ShareLink link = store.link(id, caller.get());
        link.expectVersion(version);
        link.revoke(clock.instant());
        note("share.revoked", link);
    }

    private void refuseWithoutMail() {
        RefusedException.unless(outbox.isOpen(), "share.noMail");
    }

    /** Through the whole of the last day, where the portal stands. */
    private Instant end(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private void mail(ShareLink link, String token) {
        outbox.add(new Letter(
                to(link, clock.getZone()),
                "share-link",
                List.of(link.getSubmittal().getNumber(), link.getExpiresAt()),
                configuration.url() + "/share?token=",
                token,
                SubjectRef.of(KIND, link.getId())));
    }

    static Letter.To to(ShareLink link, ZoneId zone) {
        return new Letter.To(link.getEmail(), link.getName(), Locale.forLanguageTag(link.getLanguage()), zone);
    }

    private void note(String action, ShareLink link) {
        trail.append(
                action,
                SubjectRef.of(KIND, link.getId()),
                Map.of("number", link.getSubmittal().getNumber(), "email", link.getEmail()));
    }

    private ShareLinkRow row(ShareLink link) {
        return new ShareLinkRow(
                link.getId(),
                link.getVersion(),
                link.getName(),
                link.getEmail(),
                link.getCreatedBy().getName(),
                link.getCreatedAt(),
                link.getExpiresAt(),
                link.getDownloads(),
                link.getMaxDownloads(),
                link.getLastDownloadAt(),
                link.stateAt(clock.instant()));
    }
}
