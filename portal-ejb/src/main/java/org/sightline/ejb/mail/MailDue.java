package org.sightline.ejb.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.entities.shared.SubjectRef;

/** A mail is about to go. Whoever knows that its reason is gone says so, and it does not. */
public final class MailDue {

    private final String template;
    private final SubjectRef about;
    private final List<Enclosure> enclosures = new ArrayList<>();
    private Letter again;
    private boolean withdrawn;
    private boolean early;

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

    /** What goes along is being made; it goes when that is there. */
    public void comeBack() {
        early = true;
    }

    boolean isEarly() {
        return early;
    }

    /** What it says is not what its reader sees any more, or may not be: it goes as this letter about the same. */
    public void write(Letter letter) {
        again = letter;
    }

    Optional<Letter> again() {
        return Optional.ofNullable(again);
    }

    /** A file goes along. */
    public void enclose(Enclosure file) {
        enclosures.add(file);
    }

    List<Enclosure> enclosures() {
        return List.copyOf(enclosures);
    }

    boolean isWithdrawn() {
        return withdrawn;
    }
}
