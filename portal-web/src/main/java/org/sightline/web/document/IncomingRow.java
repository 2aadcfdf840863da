package org.sightline.web.document;

import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.document.IncomingFile;
import org.sightline.ejb.document.Suggestion;
import org.sightline.entities.shared.Folding;

/** One file of an upload page: what it is taken for, and what the person makes of that. */
public class IncomingRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID upload;
    private final String fileName;
    private final long size;
    private Suggestion suggestion;
    private String number;
    private String title;
    private String label;

    IncomingRow(Suggestion suggestion) {
        this.upload = suggestion.upload();
        this.fileName = suggestion.fileName();
        this.size = suggestion.size();
        this.title = suggestion.title();
        become(suggestion);
    }

    /** What is known of the document with the number at hand; a title typed for a new one stays. */
    final void become(Suggestion found) {
        boolean known = found.document() != null;
        suggestion = found;
        number = found.number();
        title = known || title == null ? found.title() : title;
        label = found.label();
    }

    /** Another number than the one looked up means another document, which is found out when it is saved. */
    IncomingFile file() {
        boolean same = Folding.fold(number).equals(Folding.fold(suggestion.number()));
        return new IncomingFile(upload, same ? suggestion.document() : null, number, title, label);
    }

    /** It becomes a further revision of a document that is there. */
    public boolean isFurther() {
        return suggestion.document() != null;
    }

    public Suggestion getSuggestion() {
        return suggestion;
    }

    public UUID getUpload() {
        return upload;
    }

    public String getFileName() {
        return fileName;
    }

    public long getSize() {
        return size;
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

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
