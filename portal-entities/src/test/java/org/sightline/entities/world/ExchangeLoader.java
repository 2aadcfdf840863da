package org.sightline.entities.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Account;
import org.sightline.entities.notification.Notification;
import org.sightline.entities.notification.NotificationKind;
import org.sightline.entities.shared.Root;
import org.sightline.entities.submittal.Act;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.ShareLink;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalState;
import org.sightline.entities.world.Exchange.Link;
import org.sightline.entities.world.Exchange.Notice;
import org.sightline.entities.world.Exchange.Parcel;
import org.sightline.entities.world.Exchange.Sheet;

/** Writes the submittals of a plan. */
final class ExchangeLoader {

    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private static final int MOST_DOWNLOADS = 500;

    private final EntityManager em;
    private final PlanLoader rest;
    private final Instant now;

    ExchangeLoader(EntityManager em, PlanLoader rest, Instant now) {
        this.em = em;
        this.rest = rest;
        this.now = now;
    }

    void load(Exchange exchange) {
        for (Parcel submittal : exchange.submittals()) {
            List<Sheet> lines = exchange.lines().stream()
                    .filter(line -> line.submittal().id().equals(submittal.id()))
                    .toList();
            if (submittal.outgoing()) {
                outgoing(submittal, lines);
            } else {
                incoming(submittal, lines);
            }
        }
        em.flush();
        exchange.links().forEach(this::link);
        exchange.notices().forEach(this::notice);
        em.flush();
    }

    /** Good for some days, and its code was entered. */
    private void link(Link plan) {
        OutgoingSubmittal submittal = rest.get(plan.submittal().id());
        // why: a link is made of what has gone out, whatever becomes of it afterwards
        stand(submittal, SubmittalState.SENT);
        ShareLink link = new ShareLink(
                submittal,
                new ShareLink.Guest("Guest " + plan.word(), plan.guest(), "en"),
                digest(plan.token()),
                new Act(rest.get(plan.maker()), now));
        stand(submittal, plan.submittal().state());
        set(link, "expiresAt", plan.expired() ? now.minus(TWO_DAYS) : now.plus(TWO_DAYS));
        set(link, "maxDownloads", MOST_DOWNLOADS);
        set(link, "downloads", plan.usedUp() ? MOST_DOWNLOADS : 0);
        set(link, "revokedAt", plan.revoked() ? now : null);
        // why: a link that has ended keeps no pass, but were it left, it must show nothing
        set(link, "passHash", digest(plan.pass()));
        set(link, "passUntil", plan.passOver() ? now.minus(TWO_DAYS) : now.plus(TWO_DAYS));
        rest.keep(plan.id(), link);
    }

    private static void set(ShareLink link, String name, Object value) {
        PlanLoader.set(ShareLink.class, name, link, value);
    }

    /** SHA-256 in hexadecimal, as secrets are kept. */
    static String digest(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void notice(Notice plan) {
        Account reader = rest.get(plan.account());
        if (plan.slot() != null) {
            DocumentSlot slot = rest.get(plan.slot().id());
            rest.keep(plan.id(), new Notification(reader, NotificationKind.DOCUMENT_REVIEW, slot, now));
            return;
        }
        NotificationKind kind =
                plan.staff() ? NotificationKind.SUBMITTAL_ANSWERED : NotificationKind.SUBMITTAL_PROCESSED;
        Submittal submittal =
                plan.submittal() == null ? null : rest.get(plan.submittal().id());
        rest.keep(plan.id(), new Notification(reader, kind, false, submittal, now));
    }

    private void outgoing(Parcel plan, List<Sheet> lines) {
        Account author = rest.get(plan.author());
        OutgoingSubmittal submittal = new OutgoingSubmittal(
                rest.get(plan.project().id()), rest.get(plan.partner().id()), author, now);
        for (Sheet line : lines) {
            DocumentRevision revision = rest.get(line.revision().id());
            identify(submittal.add(revision, true), line);
        }
        number(submittal, plan, "T-", "- ");
        // why: lines are taken back in a submittal that has gone out, whatever becomes of it afterwards
        stand(submittal, SubmittalState.SENT);
        lines.stream()
                .filter(Sheet::voided)
                .forEach(
                        line -> submittal.voidItem(item(submittal, line), new Act(author, now), "void " + line.word()));
        keep(submittal, plan);
    }

    private void incoming(Parcel plan, List<Sheet> lines) {
        Account author = rest.get(plan.author());
        IncomingSubmittal submittal = new IncomingSubmittal(
                rest.get(plan.project().id()), rest.get(plan.partner().id()), author, now);
        for (Sheet line : lines) {
            identify(submittal.add(rest.get(line.file().id()), "sheet-" + line.word() + ".txt"), line);
        }
        number(submittal, plan, "C-", plan.partner().id() + " ");
        for (Sheet line : lines) {
            stand(submittal, SubmittalState.UNPROCESSED);
            if (line.revision() != null) {
                submittal.assign(item(submittal, line), rest.get(line.revision().id()), null, new Act(author, now));
            } else if (line.handled()) {
                submittal.putAside(item(submittal, line), "aside " + line.word(), new Act(author, now));
            }
        }
        keep(submittal, plan);
    }

    private static void identify(SubmittalItem item, Sheet line) {
        PlanLoader.set(Root.class, "id", item, line.id());
        PlanLoader.set(SubmittalItem.class, "ordinal", item, line.ordinal());
    }

    private static SubmittalItem item(Submittal submittal, Sheet line) {
        return submittal.getItems().stream()
                .filter(item -> item.getId().equals(line.id()))
                .findFirst()
                .orElseThrow();
    }

    /** @param whose in whose numbers it is unique */
    private void number(Submittal submittal, Parcel plan, String prefix, String whose) {
        if (plan.state() == SubmittalState.DRAFT) {
            return;
        }
        String number = prefix + plan.word();
        PlanLoader.set(Submittal.class, "number", submittal, number);
        PlanLoader.set(Submittal.class, "numberFolded", submittal, number.toLowerCase(Locale.ROOT));
        PlanLoader.set(Submittal.class, "numberKey", submittal, whose + number.toLowerCase(Locale.ROOT));
        PlanLoader.set(Submittal.class, "sentAt", submittal, now);
    }

    /** Beside the entity, since no verb leads to every mixture of states, but the rules must hold for rows of any origin. */
    private static void stand(Submittal submittal, SubmittalState state) {
        PlanLoader.set(Submittal.class, "state", submittal, state);
    }

    private void keep(Submittal submittal, Parcel plan) {
        stand(submittal, plan.state());
        rest.keep(plan.id(), submittal);
    }
}
