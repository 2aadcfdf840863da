package org.sightline.ejb.mail;

import org.sightline.entities.shared.SubjectRef;

/** A mail is about to go. Whoever knows that its reason is gone says so, and it does not. */
public final class MailDue {

    private final String template;
    private final SubjectRef about;
    private boolean withdrawn;

    MailDue(String template, SubjectRef about) {
        this.template = template;
        this.about = about;
    }

    public String template() {
        return template;
    }

    public SubjectRef about() {
        return about;
    }

    public void withdraw() {
        withdrawn = true;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }
}
