package org.sightline.web.submittal.incoming;

import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.submittal.incoming.GivenAnswer;
import org.sightline.ejb.submittal.incoming.OpenAnswers;

/** One document that waits, and what is said of it; nothing while no status is chosen. */
public class AnswerRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID item;
    private final String name;
    private final String revision;
    private UUID status;
    private String comment;

    AnswerRow(OpenAnswers.Line line) {
        this.item = line.item();
        this.name = line.number() + " " + line.title();
        this.revision = line.revision();
    }

    GivenAnswer answer() {
        return new GivenAnswer(item, status, comment);
    }

    public String getName() {
        return name;
    }

    public String getRevision() {
        return revision;
    }

    public UUID getItem() {
        return item;
    }

    public UUID getStatus() {
        return status;
    }

    public void setStatus(UUID status) {
        this.status = status;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
