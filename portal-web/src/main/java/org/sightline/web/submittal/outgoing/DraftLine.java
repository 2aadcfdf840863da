package org.sightline.web.submittal.outgoing;

import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalItemRow;
import org.sightline.ejb.submittal.outgoing.WantedItem;

/** A document in the form of a draft. */
public class DraftLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID document;
    private final UUID revision;
    private final String number;
    private final String title;
    private final String label;
    private boolean answerAsked;

    DraftLine(SubmittalItemRow item) {
        document = item.document();
        revision = item.revision();
        number = item.number();
        title = item.title();
        label = item.label();
        answerAsked = item.returnExpected();
    }

    WantedItem wanted() {
        return new WantedItem(document, revision.toString(), answerAsked);
    }

    public UUID getDocument() {
        return document;
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getLabel() {
        return label;
    }

    public boolean isAnswerAsked() {
        return answerAsked;
    }

    public void setAnswerAsked(boolean answerAsked) {
        this.answerAsked = answerAsked;
    }
}
