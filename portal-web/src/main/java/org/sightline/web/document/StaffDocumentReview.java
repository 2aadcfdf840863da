package org.sightline.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.document.DocumentReview;
import org.sightline.ejb.document.PersonRow;
import org.sightline.ejb.document.RegisterService;
import org.sightline.ejb.document.ReviewDetail;
import org.sightline.entities.document.ReviewRole;
import org.sightline.web.shared.Messages;

/** Page /staff/document/review: who of ours looks at a document before it goes out, and what each says. */
@Named
@ViewScoped
public class StaffDocumentReview implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DocumentReview service;

    @Inject
    private RegisterService register;

    @Inject
    private Messages messages;

    private UUID id;
    private long version;
    private int round;
    private boolean rerouting;
    private String remark;
    private List<ReviewerEntry> entries = List.of();
    private transient ReviewDetail review;

    public void load() {
        version = getReview().version();
        round = getReview().round();
        entries = new ArrayList<>(
                getReview().steps().stream().map(ReviewerEntry::of).toList());
    }

    public void add() {
        entries.add(new ReviewerEntry());
    }

    public void remove(ReviewerEntry entry) {
        entries.remove(entry);
    }

    public String route() {
        service.route(id, version, entries.stream().map(ReviewerEntry::line).toList());
        return again("document.review.saved");
    }

    public String approve() {
        service.decide(id, round, true, remark);
        return again("document.review.thanks");
    }

    public String reject() {
        service.decide(id, round, false, remark);
        return again("document.review.thanks");
    }

    private String again(String said) {
        messages.info(said);
        return "/staff/document/review?faces-redirect=true&id=" + id;
    }

    /** Whether somebody wants to say who looks, though that is said already. */
    public boolean isRerouting() {
        return rerouting;
    }

    public void setRerouting(boolean rerouting) {
        this.rerouting = rerouting;
    }

    public ReviewDetail getReview() {
        if (review == null) {
            review = service.get(id);
        }
        return review;
    }

    /** Who can be asked: the members of the project. */
    public List<PersonRow> getPeople() {
        return register.people(List.of(getReview().project().id()));
    }

    public ReviewRole[] getRoles() {
        return ReviewRole.values();
    }

    public List<ReviewerEntry> getEntries() {
        return entries;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
