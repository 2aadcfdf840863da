package org.sightline.web.document;

import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.document.ReviewRow;
import org.sightline.ejb.document.ReviewerLine;
import org.sightline.entities.document.ReviewRole;

/** Who looks at a document, as it is being chosen. */
public class ReviewerEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private ReviewRole role = ReviewRole.CHECKER;
    private UUID person;

    static ReviewerEntry of(ReviewRow row) {
        ReviewerEntry entry = new ReviewerEntry();
        entry.role = row.role();
        entry.person = row.person().id();
        return entry;
    }

    ReviewerLine line() {
        return new ReviewerLine(role, person);
    }

    public ReviewRole getRole() {
        return role;
    }

    public void setRole(ReviewRole role) {
        this.role = role;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }
}
