package org.sightline.web.submittal.incoming;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.storage.UploadService;
import org.sightline.ejb.submittal.incoming.AnswerGiving;
import org.sightline.ejb.submittal.incoming.GivenAnswer;
import org.sightline.ejb.submittal.incoming.OpenAnswers;
import org.sightline.web.shared.Messages;

/** The part of the page of a submittal where staff record an answer that came another way, with what proves it. */
@Named
@ViewScoped
public class OutsideAnswer implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnswerGiving answers;

    @Inject
    private UploadService service;

    @Inject
    private Messages messages;

    private UUID submittal;
    private OpenAnswers open;
    private UUID item;
    private UUID status;
    private String comment;
    private String uploads;

    public OutsideAnswer of(UUID id) {
        if (!id.equals(submittal)) {
            submittal = id;
            open = answers.open(id);
        }
        return this;
    }

    public String record() {
        boolean proved = uploads != null && !uploads.isBlank();
        UUID evidence = proved ? UUID.fromString(uploads.split(",")[0]) : null;
        answers.record(submittal, new GivenAnswer(item, status, comment), evidence);
        messages.info("submittal.answer.done", 1);
        return "/staff/submittal/view?faces-redirect=true&id=" + submittal;
    }

    public OpenAnswers getOpen() {
        return open;
    }

    public long getLimit() {
        return service.limit();
    }

    public UUID getItem() {
        return item;
    }

    public void setItem(UUID item) {
        this.item = item;
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

    public String getUploads() {
        return uploads;
    }

    public void setUploads(String uploads) {
        this.uploads = uploads;
    }
}
