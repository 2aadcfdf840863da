package org.sightline.ejb.submittal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.ejb.storage.Kept;
import org.sightline.ejb.submittal.StampContent;
import org.sightline.entities.identity.Account;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.submittal.Act;
import org.sightline.entities.submittal.Answer;
import org.sightline.entities.submittal.AnswerWay;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.Stamping;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalState;

/** What the papers of answers say, and as what they are filed. */
@Dependent
class ReturnPapers {

    @Inject
    private IncomingStore store;

    @Inject
    private ReturnRows rows;

    boolean areDue(OutgoingSubmittal submittal) {
        boolean over = submittal.getState() == SubmittalState.CLOSED || submittal.getState() == SubmittalState.RETURNED;
        return over
                && submittal.getItems().stream().anyMatch(ReturnPapers::isAnsweredHere)
                && !store.isNumberTaken(submittal.getProject(), submittal.getPartner(), number(submittal), submittal);
    }

    private static boolean isAnsweredHere(SubmittalItem item) {
        return item.isAnswered() && item.getAnswer().getWay() == AnswerWay.PORTAL;
    }

    JsonObject sheet(OutgoingSubmittal submittal) {
        return new ReturnContent(submittal, number(submittal), locale(submittal)).json();
    }

    private Locale locale(OutgoingSubmittal submittal) {
        String language = submittal.getPartner().getDelivery().getPaperLanguage();
        return Locale.forLanguageTag(language == null ? rows.language() : language);
    }

    List<ReturnWork.Answered> answered(OutgoingSubmittal submittal) {
        StampContent content = new StampContent(locale(submittal));
        return submittal.getItems().stream()
                .filter(item -> isAnsweredHere(item) && Stamping.isFor(item.getOriginal()))
                .map(item -> new ReturnWork.Answered(item.getId(), item.getOriginal(), content.answered(item)))
                .toList();
    }

    /** In the name of whoever gave the last answer. */
    IncomingSubmittal filed(OutgoingSubmittal submittal, Kept made, List<ReturnWork.Copy> copies, Instant now) {
        Account author = submittal.getItems().stream()
                .filter(ReturnPapers::isAnsweredHere)
                .map(SubmittalItem::getAnswer)
                .max(Comparator.comparing(Answer::getAt))
                .map(Answer::getBy)
                .orElseThrow();
        IncomingSubmittal back = new IncomingSubmittal(submittal.getProject(), submittal.getPartner(), author, now);
        SubmittalItem sheet = back.add(rows.row(made), number(submittal) + ".pdf");
        back.markTransmittal(sheet, true);
        Map<UUID, SubmittalItem> lines =
                submittal.getItems().stream().collect(Collectors.toMap(SubmittalItem::getId, Function.identity()));
        List<SubmittalItem> files = copies.stream()
                .map(copy -> add(back, lines.get(copy.item()), copy, now))
                .toList();
        back.send(number(submittal), now);
        Act act = new Act(author, now);
        back.putAside(sheet, submittal.getNumber(), act);
        for (int i = 0; i < files.size(); i++) {
            SubmittalItem line = lines.get(copies.get(i).item());
            back.assign(files.get(i), line.getRevision(), line.getAnswer().again(), act);
        }
        rows.note(back, submittal);
        return back;
    }

    private SubmittalItem add(IncomingSubmittal back, SubmittalItem line, ReturnWork.Copy copy, Instant now) {
        StoredFile file = copy.made() == null ? line.getOriginal() : rows.row(copy.made());
        SubmittalItem item = back.add(file, line.getFileName());
        if (copy.refusal() != null) {
            item.wantStamp(now);
            item.getStamping().refuse(copy.refusal());
        }
        return item;
    }

    /** By its number it is known that it was filed. */
    private static String number(OutgoingSubmittal submittal) {
        String number = "R-" + submittal.getNumber();
        return number.length() > 40 ? number.substring(0, 40) : number;
    }
}
