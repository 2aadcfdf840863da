package org.sightline.ejb.submittal.incoming;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.storage.Kept;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.Right;
import org.sightline.entities.submittal.Act;
import org.sightline.entities.submittal.AnswerWay;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalState;

/** The steps of {@link ReturnSheets}, each in a transaction of its own. */
@Stateless
public class ReturnFiling {

    @Inject
    private CurrentCaller caller;

    @Inject
    private AnswerStore answers;

    @Inject
    private IncomingStore store;

    @Inject
    private ReturnRows rows;

    @Inject
    private Clock clock;

    /** What shall stand on the sheet; empty when none is due, or it is there already. */
    @RolesAllowed(Right.RETURN_STATUS_SET)
    public Optional<JsonObject> content(UUID id) {
        OutgoingSubmittal submittal = answers.find(id, caller.get());
        if (!isDue(submittal)) {
            return Optional.empty();
        }
        String language = submittal.getPartner().getDelivery().getPaperLanguage();
        Locale locale = Locale.forLanguageTag(language == null ? rows.language() : language);
        return Optional.of(new ReturnContent(submittal, number(submittal), locale).json());
    }

    /** Files what was made, unless somebody else has done so meanwhile. */
    @RolesAllowed(Right.RETURN_STATUS_SET)
    public void keep(UUID id, Kept made) {
        OutgoingSubmittal submittal = answers.hold(id, caller.get());
        if (!isDue(submittal)) {
            return;
        }
        Instant now = clock.instant();
        Account author = store.account(caller.get());
        IncomingSubmittal back = new IncomingSubmittal(submittal.getProject(), submittal.getPartner(), author, now);
        SubmittalItem sheet = back.add(rows.row(made), number(submittal) + ".pdf");
        back.markTransmittal(sheet, true);
        back.send(number(submittal), now);
        back.putAside(sheet, submittal.getNumber(), new Act(author, now));
        store.add(back);
        rows.note(back, submittal);
    }

    private boolean isDue(OutgoingSubmittal submittal) {
        boolean over = submittal.getState() == SubmittalState.CLOSED || submittal.getState() == SubmittalState.RETURNED;
        boolean here = submittal.getItems().stream()
                .anyMatch(item -> item.isAnswered() && item.getAnswer().getWay() == AnswerWay.PORTAL);
        return over
                && here
                && !store.isNumberTaken(submittal.getProject(), submittal.getPartner(), number(submittal), submittal);
    }

    /** By its number it is known that it was filed. */
    private static String number(OutgoingSubmittal submittal) {
        String number = "R-" + submittal.getNumber();
        return number.length() > 40 ? number.substring(0, 40) : number;
    }
}
