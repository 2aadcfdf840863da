package org.sightline.entities.submittal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.shared.Limits;

/** What a document and its revision were called when a line was sent. */
@Embeddable
public class SentWords {

    @Column(name = "document_number", length = Limits.CODE)
    private String number;

    @Column(name = "document_title", length = Limits.TITLE)
    private String title;

    @Column(name = "revision_label", length = Limits.CODE)
    private String label;

    protected SentWords() {} // for JPA

    /** The words that were kept, else those of today. */
    static SentWords of(SentWords kept, DocumentRevision revision) {
        return kept != null && kept.number != null ? kept : of(revision);
    }

    /** @param revision null for no words */
    static SentWords of(DocumentRevision revision) {
        SentWords words = new SentWords();
        if (revision != null) {
            words.number = revision.getSlot().getNumber();
            words.title = revision.getSlot().getTitle();
            words.label = revision.getLabel();
        }
        return words;
    }

    String getNumber() {
        return number;
    }

    String getTitle() {
        return title;
    }

    String getLabel() {
        return label;
    }
}
