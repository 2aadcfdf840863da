package org.sightline.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sightline.ejb.document.DocumentRow;
import org.sightline.ejb.document.PersonRow;
import org.sightline.ejb.document.ReturnStatusRow;
import org.sightline.ejb.document.RevisionRow;
import org.sightline.ejb.document.StageRow;
import org.sightline.ejb.document.Standing;
import org.sightline.entities.document.SlotAnswer;
import org.sightline.entities.document.SlotLocation;
import org.sightline.entities.document.SlotState;
import org.sightline.web.shared.Me;
import org.sightline.web.shared.Messages;

/** Where documents stand, in the words of the person who looks. */
@RequestScoped
public class StandingChips {

    @Inject
    private Me me;

    @Inject
    private RegisterDays days;

    @Inject
    private StateLook looks;

    /**
     * Status, where, who and due, and all of it in a few signs.
     *
     * @param where  with the class of its chip
     * @param you    it is the customer's turn
     * @param due    in words; empty for no date
     * @param late   the date is over
     * @param byHand the date was set by hand
     */
    public record Chips(
            Chip status,
            Chip where,
            boolean you,
            String who,
            String due,
            boolean late,
            boolean byHand,
            String stage,
            String code) {}

    /**
     * A word in a frame.
     *
     * @param icon   its name among the icons, or null where the colour of a return status stands
     * @param colour like {@code #0b5c8a}, or null
     */
    public record Chip(String text, String icon, String tone, String colour) {}

    /** @param customer the name of whoever answers */
    public Chips of(Standing standing, String customer) {
        Locale locale = me.getLocale();
        boolean you = standing.location() == SlotLocation.WITH_CUSTOMER;
        LocalDate deadline = standing.deadline();
        StageRow stage = standing.stage();
        return new Chips(
                status(standing, locale),
                where(standing, locale),
                you,
                you ? customer : who(standing),
                deadline == null ? "" : days.format().format(deadline),
                deadline != null && deadline.isBefore(days.today()),
                you ? standing.expectedByHand() : standing.dueByHand(),
                stage == null ? null : stage.code(),
                standing.code());
    }

    /** Those of ours whose turn it is. */
    private static String who(Standing standing) {
        if (standing.review().open()) {
            return standing.review().reviewers().stream().map(PersonRow::name).collect(Collectors.joining(", "));
        }
        return standing.responsible() == null ? "" : standing.responsible().name();
    }

    private static Chip status(Standing standing, Locale locale) {
        if (standing.state() != SlotState.ACTIVE) {
            return new Chip(
                    Messages.text(locale, "document.slotState." + standing.state()), "ban", "plain internal", null);
        }
        if (standing.answer() == SlotAnswer.ANSWERED) {
            return answered(standing.returned());
        }
        String text = Messages.text(locale, "document.answer." + standing.answer());
        return switch (standing.answer()) {
            case NONE -> new Chip(text, "circle", "plain internal", null);
            case UNANSWERED -> new Chip(text, "file", "plain", null);
            default -> new Chip(text, "check", "ok", null);
        };
    }

    /** A return status as a chip: its colour, its code and its name. */
    static Chip answered(ReturnStatusRow status) {
        String name = status.code().equals(status.name()) ? status.name() : status.code() + " · " + status.name();
        return new Chip(name, null, status.complete() ? "ok" : "wait", status.colour());
    }

    private static Chip where(Standing standing, Locale locale) {
        if (standing.state() != SlotState.ACTIVE || standing.complete()) {
            return null;
        }
        if (standing.location() == SlotLocation.WITH_US && standing.review().open()) {
            return new Chip(Messages.text(locale, "document.location.IN_REVIEW"), "eye", "info", null);
        }
        String text = Messages.text(locale, "document.location." + standing.location());
        return switch (standing.location()) {
            case WITH_US -> new Chip(text, "home", "plain", null);
            case QUEUED -> new Chip(text, "inbox", "info", null);
            case WITH_CUSTOMER -> new Chip(text, "users", "wait", null);
            case WITH_SUPPLIER -> new Chip(text, "truck", "plain", null);
            case WITH_THIRD_PARTY -> new Chip(text, "external-link", "plain", null);
        };
    }

    /** The state of the newest revision, or that none is wanted any more; null when there is none yet. */
    Chip newest(DocumentRow row) {
        Locale locale = me.getLocale();
        if (!row.required()) {
            return new Chip(Messages.text(locale, "document.register.dropped"), "ban", "plain", null);
        }
        RevisionRow revision = row.latest();
        return revision == null
                ? null
                : new Chip(
                        Messages.text(locale, "document.state." + revision.state()),
                        looks.getOf().get(revision.state()).icon(),
                        looks.tone(revision),
                        null);
    }

    /** What the customer answered to the newest revision, or null. */
    Chip returned(DocumentRow row) {
        return row.told().returned() == null ? null : answered(row.told().returned());
    }

    /** By when an answer to the newest revision is expected; empty when none is. */
    String expected(DocumentRow row) {
        LocalDate day = row.told().expected();
        return day == null ? "" : days.format().format(day);
    }
}
