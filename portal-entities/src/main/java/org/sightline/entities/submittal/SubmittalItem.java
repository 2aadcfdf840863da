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
import java.time.Instant;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;
import org.sightline.entities.storage.FileCarrier;
import org.sightline.entities.storage.StoredFile;

/** A line of a submittal: one file, going out as a revision of a document; coming in it becomes one, or is put aside. */
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

    /** Null while its document tells them. */
    @Embedded
    private SentWords words;

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

    /** Null where no stamped copy is wanted. */
    @Embedded
    private Stamping stamping;

    protected SubmittalItem() {} // for JPA

    SubmittalItem(Submittal submittal, int ordinal, StoredFile file, String fileName) {
        this.submittal = submittal;
        this.ordinal = ordinal;
        this.file = file;
        this.fileName = fileName;
    }

    SubmittalItem(Submittal submittal, int ordinal, DocumentRevision going, boolean returnExpected) {
        this(submittal, ordinal, going.getFile(), going.getFileName());
        this.slot = going.getSlot();
        this.revision = going;
        this.returnExpected = returnExpected;
    }

    /** Keeps what the document is called at this moment. */
    void freeze() {
        words = SentWords.of(revision);
    }

    /** A stamped copy shall go out in the place of the file, if it is one that can be stamped. */
    public void wantStamp(Instant now) {
        stamping = Stamping.isFor(file) ? new Stamping(now) : null;
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
        handling = Handling.byDocument(act);
        slot = made.getSlot();
        revision = made;
        answer = given;
        freeze();
    }

    void putAside(String why, Act act) {
        handling = Handling.without(act, why);
    }

    void refuseIfHandled() {
        if (isHandled()) {
            throw handling.already(fileName);
        }
    }

    void reopen() {
        handling = null;
        answer = null;
        slot = null;
        revision = null;
        words = null;
    }

    void takeAnswerBack() {
        answer = null;
    }

    public boolean isVoided() {
        return voiding != null && voiding.getAt() != null;
    }

    /** Whether an answer to it is still expected. */
    public boolean isAwaited() {
        return isReturnExpected() && !isVoided() && !isAnswered();
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

    /** What the document was called when it was sent, or is called while the line is in a draft, as its title and label; null without one. */
    public String getDocumentNumber() {
        return SentWords.of(words, revision).getNumber();
    }

    public String getDocumentTitle() {
        return SentWords.of(words, revision).getTitle();
    }

    public String getRevisionLabel() {
        return SentWords.of(words, revision).getLabel();
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

    public Stamping getStamping() {
        return stamping;
    }

    public boolean isTransmittal() {
        return transmittal;
    }

    public boolean isReturnExpected() {
        return returnExpected;
    }

    /** What is given out: the stamped copy once there is one. */
    @Override
    public StoredFile getFile() {
        return stamping == null || stamping.getFile() == null ? file : stamping.getFile();
    }

    /** The file as it is, without a stamp of ours. */
    public StoredFile getOriginal() {
        return file;
    }

    @Override
    public String getFileName() {
        return fileName;
    }
}
