package org.sightline.web.submittal.incoming;

import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.submittal.incoming.HandledFile;
import org.sightline.ejb.submittal.incoming.IncomingWork;

/** What somebody makes of one file; filled with what it probably is. */
public class HandlingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID document;
    private String number;
    private String title;
    private String revision;
    private UUID status;
    private String comment;
    private String noAction;

    void fill(IncomingWork.Proposal proposal, String fileName) {
        boolean fits = proposal != null && proposal.match() != null;
        document = fits ? proposal.match().document() : null;
        revision = fits ? proposal.revision() : "0";
        status = fits ? proposal.status() : null;
        int dot = fileName.lastIndexOf('.');
        number = fits ? null : shortened(dot > 0 ? fileName.substring(0, dot) : fileName);
        title = number;
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40).strip() : name;
    }

    /** Without a chosen document it becomes a new one. */
    HandledFile file(UUID item) {
        HandledFile.NewDocument made = document == null ? new HandledFile.NewDocument(number, title) : null;
        return new HandledFile(item, document, made, revision, status, comment, null);
    }

    public UUID getDocument() {
        return document;
    }

    public void setDocument(UUID document) {
        this.document = document;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getRevision() {
        return revision;
    }

    public void setRevision(String revision) {
        this.revision = revision;
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

    public String getNoAction() {
        return noAction;
    }

    public void setNoAction(String noAction) {
        this.noAction = noAction;
    }
}
