package org.sightline.entities.submittal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sightline.entities.customer.Company;
import org.sightline.entities.identity.Account;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/** Documents sent together, with one number. Open while a draft; its lines are frozen once sent. */
@Entity
@Inheritance
@DiscriminatorColumn(name = "direction", length = 8)
public abstract class Submittal extends Root {

    /** Room for whose number it is and the number itself. */
    static final int KEY = 80;

    @Enumerated(EnumType.STRING)
    @Column(length = 8, insertable = false, updatable = false)
    private Direction direction;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id", nullable = false)
    private Project project;

    /** Whom it goes to or comes from. */
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "partner_id", nullable = false, updatable = false)
    private Company partner;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id", nullable = false, updatable = false)
    private Account author;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private SubmittalState state = SubmittalState.DRAFT;

    /** Of a draft the one its author wishes for, or null. */
    @Size(max = Limits.CODE)
    @Column(name = "submittal_number", length = Limits.CODE)
    private String number;

    @Column(name = "number_folded", nullable = false, length = Limits.CODE)
    private String numberFolded = "";

    /** What must be unique in the project: the number with whose it is; a draft has its own id in its place. */
    @Column(name = "number_key", nullable = false, length = KEY)
    private String numberKey = getId().toString();

    @Size(max = Limits.CODE)
    @Column(length = Limits.CODE)
    private String purpose;

    @Size(max = Limits.TEXT)
    @Column(length = Limits.TEXT)
    private String remarks;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    /** When it was last sent, taken back, returned or processed; what both sides sort by. */
    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    @Column(name = "item_count", nullable = false)
    private int itemCount;

    /** Why it was voided, returned or withdrawn; null otherwise. */
    @Size(max = Limits.TEXT)
    @Column(length = Limits.TEXT)
    private String reason;

    @OneToMany(mappedBy = "submittal", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<SubmittalItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "submittal", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<SubmittalRecipient> recipients = new ArrayList<>();

    protected Submittal() {} // for JPA

    protected Submittal(Project project, Company partner, Account author, Instant now) {
        this.project = project;
        this.partner = partner;
        this.author = author;
        this.createdAt = now;
        this.movedAt = now;
    }

    /** @param newPurpose why it is sent, in the words of the project's stages; null when nothing is said */
    public void describe(String newPurpose, String newRemarks) {
        refuseUnlessDraft();
        purpose = newPurpose;
        remarks = newRemarks;
    }

    public void remove(SubmittalItem item) {
        refuseUnlessDraft();
        items.remove(item);
        itemCount = items.size();
    }

    protected SubmittalItem add(SubmittalItem item) {
        refuseUnlessDraft();
        items.add(item);
        itemCount = items.size();
        return item;
    }

    protected int nextOrdinal() {
        return items.stream().mapToInt(SubmittalItem::getOrdinal).max().orElse(0) + 1;
    }

    public void refuseUnlessDraft() {
        RefusedException.unless(state == SubmittalState.DRAFT, "submittal.frozen");
    }

    protected void move(SubmittalState next, Instant now) {
        state = next;
        movedAt = now;
    }

    public boolean isAddressedTo(Account account) {
        return recipients.stream().anyMatch(one -> one.getAccount().equals(account));
    }

    protected void frozenAs(String newNumber, String whose, Instant now) {
        RefusedException.unless(!items.isEmpty(), "submittal.empty");
        number = newNumber.strip();
        numberFolded = Folding.fold(newNumber);
        numberKey = whose + ' ' + numberFolded;
        sentAt = now;
    }

    protected void wished(String newNumber) {
        number = newNumber;
    }

    protected void because(String newReason) {
        if (newReason == null || newReason.isBlank()) {
            throw RefusedException.at("reason", "submittal.reasonMissing");
        }
        reason = newReason.strip();
    }

    protected void inProject(Project other) {
        project = other;
    }

    public List<SubmittalItem> getItems() {
        return Collections.unmodifiableList(items);
    }

    List<SubmittalRecipient> recipients() {
        return recipients;
    }

    public List<SubmittalRecipient> getRecipients() {
        return Collections.unmodifiableList(recipients);
    }

    public boolean isOutgoing() {
        return this instanceof OutgoingSubmittal;
    }

    public Project getProject() {
        return project;
    }

    public Company getPartner() {
        return partner;
    }

    public Account getAuthor() {
        return author;
    }

    public SubmittalState getState() {
        return state;
    }

    public String getNumber() {
        return number;
    }

    public String getPurpose() {
        return purpose;
    }

    public String getRemarks() {
        return remarks;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public Instant getMovedAt() {
        return movedAt;
    }

    public int getItemCount() {
        return itemCount;
    }

    public String getReason() {
        return reason;
    }
}
