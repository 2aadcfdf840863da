package org.sightline.entities.submittal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;
import org.sightline.entities.shared.WrongStateException;
import org.sightline.entities.storage.FileCarrier;
import org.sightline.entities.storage.StoredFile;

/**
 * A line of a submittal: one file. One that goes out is a revision of a document; one that comes in becomes one when it is
 * handled, or is put aside with a reason.
 */
@Entity
@Table(name = "submittal_item")
public class SubmittalItem extends Root implements FileCarrier {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "submittal_id", nullable = false, updatable = false)
    private Submittal submittal;

    /** Place in the submittal, from 1. */
    @Column(name = "ordinal_number", nullable = false, updatable = false)
    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "slot_id")
    private DocumentSlot slot;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private DocumentRevision revision;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id", nullable = false, updatable = false)
    private StoredFile file;

    @NotBlank
    @Size(max = Limits.FILE_NAME)
    @Column(name = "file_name", nullable = false, length = Limits.FILE_NAME, updatable = false)
    private String fileName;

    /** Null where pages cannot be counted. */
    @Column(name = "page_count")
    private Integer pageCount;

    @Column(name = "document_number", length = Limits.CODE)
    private String documentNumber;

    @Column(name = "document_title", length = Limits.TITLE)
    private String documentTitle;

    @Column(name = "revision_label", length = Limits.CODE)
    private String revisionLabel;

    /** The sheet that says what the others are. */
    @Column(nullable = false)
    private boolean transmittal;

    @Column(name = "return_expected", nullable = false)
    private boolean returnExpected;

    /** Null while it stands. */
    @Embedded
    private Voiding voiding;

    /** Null while there is none; of an incoming line, what it says of the document it became. */
    @Embedded
    private Answer answer;

    /** Null while nobody has looked after what came in. */
    @Embedded
    private Handling handling;

    protected SubmittalItem() {} // for JPA

    private SubmittalItem(Submittal submittal, int ordinal, StoredFile file, String fileName) {
        this.submittal = submittal;
        this.ordinal = ordinal;
        this.file = file;
        this.fileName = fileName;
    }

    static SubmittalItem going(Submittal submittal, int ordinal, DocumentRevision revision, boolean returnExpected) {
        SubmittalItem item = new SubmittalItem(submittal, ordinal, revision.getFile(), revision.getFileName());
        item.slot = revision.getSlot();
        item.revision = revision;
        item.returnExpected = returnExpected;
        return item;
    }

    static SubmittalItem coming(Submittal submittal, int ordinal, StoredFile file, String fileName) {
        return new SubmittalItem(submittal, ordinal, file, fileName);
    }

    /** Keeps what the document is called at this moment. */
    void freeze() {
        documentNumber = slot.getNumber();
        documentTitle = slot.getTitle();
        revisionLabel = revision.getLabel();
    }

    void mark(boolean isTransmittal) {
        transmittal = isTransmittal;
    }

    public void counted(Integer pages) {
        pageCount = pages;
    }

    void voidIt(Act act, String why) {
        RefusedException.unless(!isVoided() && !isAnswered(), "submittal.item.cannotVoid", fileName);
        voiding = new Voiding(act, why);
    }

    void answer(Answer given) {
        RefusedException.unless(!isVoided(), "submittal.item.voided", fileName);
        RefusedException.unless(!isAnswered(), "submittal.item.alreadyAnswered", fileName);
        answer = given;
    }

    /** @param given what the file says of its document, or null */
    void assign(DocumentRevision made, Answer given, Act act) {
        refuseIfHandled();
        handling = Handling.byDocument(act);
        slot = made.getSlot();
        revision = made;
        answer = given;
        freeze();
    }

    void putAside(String why, Act act) {
        refuseIfHandled();
        handling = Handling.without(act, why);
    }

    void refuseIfHandled() {
        if (isHandled()) {
            throw new WrongStateException(
                    "submittal.item.alreadyHandled", fileName, handling.getBy().getName(), handling.getAt());
        }
    }

    void reopen() {
        handling = null;
        answer = null;
        slot = null;
        revision = null;
        documentNumber = documentTitle = revisionLabel = null;
    }

    void takeAnswerBack() {
        answer = null;
    }

    public boolean isOf(DocumentSlot other) {
        return other.equals(slot);
    }

    public boolean isVoided() {
        return voiding != null && voiding.getAt() != null;
    }

    public boolean isAnswered() {
        return answer != null && answer.getAt() != null;
    }

    public boolean isHandled() {
        return handling != null && handling.getAt() != null;
    }

    public Submittal getSubmittal() {
        return submittal;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public DocumentSlot getSlot() {
        return slot;
    }

    public DocumentRevision getRevision() {
        return revision;
    }

    public Integer getPageCount() {
        return pageCount;
    }

    /** What the document was called when it was sent, or is called while the line is in a draft; null without one. */
    public String getDocumentNumber() {
        return documentNumber != null || slot == null ? documentNumber : slot.getNumber();
    }

    /** As {@link #getDocumentNumber}. */
    public String getDocumentTitle() {
        return documentTitle != null || slot == null ? documentTitle : slot.getTitle();
    }

    /** As {@link #getDocumentNumber}. */
    public String getRevisionLabel() {
        return revisionLabel != null || revision == null ? revisionLabel : revision.getLabel();
    }

    public Voiding getVoiding() {
        return voiding;
    }

    public Answer getAnswer() {
        return answer;
    }

    public Handling getHandling() {
        return handling;
    }

    public boolean isTransmittal() {
        return transmittal;
    }

    public boolean isReturnExpected() {
        return returnExpected;
    }

    @Override
    public StoredFile getFile() {
        return file;
    }

    @Override
    public String getFileName() {
        return fileName;
    }
}
