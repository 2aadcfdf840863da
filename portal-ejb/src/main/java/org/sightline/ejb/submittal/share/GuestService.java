package org.sightline.ejb.submittal.share;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.document.Download;
import org.sightline.ejb.identity.Secrets;
import org.sightline.ejb.mail.Letter;
import org.sightline.ejb.mail.Outbox;
import org.sightline.ejb.shared.Configuration;
import org.sightline.ejb.storage.FileStore;
import org.sightline.ejb.storage.VirtualZip;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.ShareLink;
import org.sightline.entities.submittal.ShareLinkState;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalState;

/** What somebody with a share link can do: ask for the code, enter it, look, and take files away. */
@Stateless
public class GuestService {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 100_000_000;

    @Inject
    private ShareLinkStore store;

    @Inject
    private FileStore files;

    @Inject
    private Outbox outbox;

    @Inject
    private Configuration configuration;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** What the link is worth; looking at it uses nothing up. */
    @PermitAll // why: the token is the right, and shows nothing
    public GuestDoor look(String token) {
        return link(token)
                .map(link -> new GuestDoor(state(link), state(link) == ShareLinkState.ACTIVE ? mailbox(link) : null))
                .orElse(GuestDoor.NONE);
    }

    /** A link whose reason has gone, because the project was hidden or the like, is over without saying why. */
    private ShareLinkState state(ShareLink link) {
        ShareLinkState state = link.stateAt(clock.instant());
        boolean shows = state != ShareLinkState.ACTIVE
                || store.shown(Caller.guest(link.getId())).isPresent();
        return shows ? state : ShareLinkState.EXPIRED;
    }

    /** Mails a code to whom the link is for; a second one not within a minute. */
    @PermitAll // why: the token is the right
    public void askForCode(String token) {
        ShareLink link = link(token)
                .filter(found -> state(found) == ShareLinkState.ACTIVE)
                .orElseThrow(() -> new RefusedException("share.over"));
        String code = String.format("%08d", RANDOM.nextInt(CODES));
        if (!link.ask(hash(link, code), clock.instant())) {
            return;
        }
        outbox.add(new Letter(
                ShareLinkService.to(link, clock.getZone()),
                "share-code",
                List.of(Letter.SECRET),
                configuration.url() + "/share",
                code,
                SubjectRef.of(ShareLinkService.KIND, link.getId())));
    }

    /**
     * Enters the code. Each try counts, whatever comes of it.
     *
     * @return the pass, empty when the code was not the right one or too old
     */
    @PermitAll // why: the token is the right
    public Optional<String> enter(String token, String code) {
        ShareLink link = link(token)
                .filter(found -> state(found) == ShareLinkState.ACTIVE)
                .orElseThrow(() -> new RefusedException("share.over"));
        String pass = Secrets.token();
        String entered = code == null ? "" : code.replaceAll("\\s", "");
        boolean right = link.admit(hash(link, entered), Secrets.digest(pass), clock.instant());
        note(link, right ? "share.entered" : "share.refused", Map.of());
        return right ? Optional.of(pass) : Optional.empty();
    }

    /** @throws NotFoundException when the pass is over, or the link, or the submittal is no longer to be seen */
    @PermitAll // why: the pass is the right
    public GuestSubmittal get(String pass) {
        ShareLink link = admitted(pass);
        Caller guest = Caller.guest(link.getId());
        OutgoingSubmittal submittal = (OutgoingSubmittal) shown(guest);
        Set<UUID> readable = new HashSet<>();
        store.readable(submittal, guest).forEach(item -> readable.add(item.get().getId()));
        note(link, "share.viewed", Map.of());
        return new GuestSubmittal(
                submittal.getNumber(),
                submittal.getPurpose(),
                submittal.getRemarks(),
                submittal.getSentAt(),
                submittal.getReturnBy(),
                submittal.getState() == SubmittalState.VOID,
                link.getExpiresAt(),
                link.getMaxDownloads() - link.getDownloads(),
                store.named(submittal, guest).stream()
                        .map(item -> line(item, readable.contains(item.getId())))
                        .toList());
    }

    /** What there is to say of all its files as one archive, without giving them out. */
    @PermitAll // why: the pass is the right
    public Download describeZip(String pass) throws IOException {
        Caller guest = Caller.guest(admitted(pass).getId());
        return zip(shown(guest), guest);
    }

    /**
     * Gives all its files out as one archive.
     *
     * @param counts whether it is a download: some byte of it leaves, and does not only go on with what was given out before
     */
    @PermitAll // why: the pass is the right
    public Download zip(String pass, Predicate<Download> counts) throws IOException {
        ShareLink link = admitted(pass);
        Caller guest = Caller.guest(link.getId());
        return counted(link, zip(shown(guest), guest), counts);
    }

    /** What there is to say of one file without giving it out. */
    @PermitAll // why: the pass is the right
    public Download describe(String pass, UUID item) throws IOException {
        return file(store.item(item, Caller.guest(admitted(pass).getId())));
    }

    /** Gives one file out; {@code counts} as in {@link #zip(String, Predicate)}. */
    @PermitAll // why: the pass is the right
    public Download file(String pass, UUID item, Predicate<Download> counts) throws IOException {
        ShareLink link = admitted(pass);
        return counted(link, file(store.item(item, Caller.guest(link.getId()))), counts);
    }

    private Download counted(ShareLink link, Download file, Predicate<Download> counts) {
        if (counts.test(file)) {
            link.download(clock.instant());
            note(link, "share.downloaded", Map.of("fileName", file.fileName()));
        }
        return file;
    }

    private Download zip(Submittal submittal, Caller guest) throws IOException {
        List<VirtualZip.Entry> entries = new ArrayList<>();
        for (Visible<SubmittalItem> item : store.readable(submittal, guest)) {
            SubmittalItem line = item.get();
            entries.add(new VirtualZip.Entry(
                    line.getFileName(), line.getFile().getCrc32(), submittal.getSentAt(), files.bytes(item)));
        }
        if (entries.isEmpty()) {
            throw new NotFoundException();
        }
        VirtualZip zip = new VirtualZip(entries);
        return new Download(submittal.getNumber() + ".zip", "application/zip", zip.tag(), zip);
    }

    private Download file(Visible<SubmittalItem> item) throws IOException {
        SubmittalItem line = item.get();
        return new Download(
                line.getFileName(),
                line.getFile().getContentType(),
                line.getFile().getSha256(),
                files.bytes(item));
    }

    private Optional<ShareLink> link(String token) {
        return Optional.ofNullable(token).flatMap(given -> store.locked("tokenHash", Secrets.digest(given)));
    }

    private ShareLink admitted(String pass) {
        Instant now = clock.instant();
        return Optional.ofNullable(pass)
                .flatMap(given -> store.locked("passHash", Secrets.digest(given)))
                .filter(link -> link.isPassGood(now))
                .orElseThrow(NotFoundException::new);
    }

    private Submittal shown(Caller guest) {
        return store.shown(guest).orElseThrow(NotFoundException::new);
    }

    private static GuestSubmittal.Line line(SubmittalItem item, boolean readable) {
        return new GuestSubmittal.Line(
                item.getId(),
                item.getDocumentNumber(),
                item.getDocumentTitle(),
                item.getRevisionLabel(),
                item.getFileName(),
                item.getFile().getSize(),
                item.isVoided(),
                readable,
                item.getStamping() == null ? null : item.getStamping().getState());
    }

    private void note(ShareLink link, String action, Map<String, ?> details) {
        trail.appendFor(link.getEmail(), action, SubjectRef.of(ShareLinkService.KIND, link.getId()), details);
    }

    /** Bound to the link, so that a code tells nothing of another. */
    private static String hash(ShareLink link, String code) {
        return Secrets.digest(link.getId() + code);
    }

    private static String mailbox(ShareLink link) {
        String address = link.getEmail();
        return address.charAt(0) + "…" + address.substring(address.lastIndexOf('@'));
    }
}
