package org.sightline.entities.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** Whether and how far a contact may use the portal. Switching it off keeps everything it says, for the next time. */
@Embeddable
public class WebAccess {

    @Column(name = "web_access_allowed", nullable = false)
    private boolean allowed;

    /** The last day on which it holds; null for no end. */
    @Column(name = "web_access_ends_on")
    private LocalDate endsOn;

    @Column(name = "all_projects", nullable = false)
    private boolean allProjects;

    @Column(name = "invited_at")
    private Instant invitedAt;

    protected WebAccess() {}

    public void allow() {
        allowed = true;
    }

    public void forbid() {
        allowed = false;
    }

    /** @param lastDay the last day on which the contact gets in, or null */
    public void endOn(LocalDate lastDay) {
        endsOn = lastDay;
    }

    public void reachAllProjects(boolean all) {
        allProjects = all;
    }

    public void invited(Instant now) {
        invitedAt = now;
    }

    public boolean isAllowed() {
        return allowed;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public boolean isAllProjects() {
        return allProjects;
    }

    public Instant getInvitedAt() {
        return invitedAt;
    }
}
