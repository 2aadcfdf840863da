package org.sightline.entities.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.shared.SubjectRef;

/**
 * One thing somebody did. Written with the act in one transaction, sealed into the chain a moment later, never changed
 * after that.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    public static final int DETAILS = 4000;

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "acted_at", nullable = false, updatable = false)
    private Instant actedAt;

    /** The login, also when the account is gone; empty for strangers. */
    @Column(nullable = false, length = 254, updatable = false)
    private String actor;

    /** The contact with whose eyes staff looked, or null. */
    @Column(name = "seen_as", length = 36, updatable = false)
    private String seenAs;

    @Column(name = "action_code", nullable = false, length = 60, updatable = false)
    private String action;

    @Column(name = "subject_kind", length = 40, updatable = false)
    private String subjectKind;

    @Column(name = "subject_id", length = 36, updatable = false)
    private String subjectId;

    /** A JSON object. */
    @Column(nullable = false, length = DETAILS, updatable = false)
    private String details;

    @Column(length = 64, updatable = false)
    private String address;

    /** Place in the chain, 1, 2, 3 ...; null until sealed. */
    @Column(name = "chain_number")
    private Long chainNumber;

    @Column(name = "previous_hash", length = 64)
    private String previousHash;

    @Column(name = "entry_hash", length = 64)
    private String hash;

    protected AuditEntry() {} // for JPA

    public AuditEntry(Actor actor, String action, SubjectRef subject, String details, Instant now) {
        this.actor = actor.login() == null ? "" : actor.login();
        this.seenAs = actor.seenAs() == null ? null : actor.seenAs().toString();
        this.address = actor.address();
        this.action = action;
        this.subjectKind = subject == null ? null : subject.kind();
        this.subjectId = subject == null ? null : subject.id().toString();
        this.details = details;
        this.actedAt = now.truncatedTo(ChronoUnit.MICROS); // why: as the database keeps it, or the hash would differ
    }

    /** Who did it: the login, the contact seen as or null, and the address the request came from. */
    public record Actor(String login, UUID seenAs, String address) {}

    public void seal(long number, String newPreviousHash, String newHash) {
        if (chainNumber != null) {
            throw new IllegalStateException("entry " + id + " is sealed already");
        }
        chainNumber = number;
        previousHash = newPreviousHash;
        hash = newHash;
    }

    /** What is sealed, in the order of the chain. */
    List<String> fields() {
        return Arrays.asList(
                id.toString(), actedAt.toString(), actor, seenAs, action, subjectKind, subjectId, details, address);
    }

    public UUID getId() {
        return id;
    }

    public Instant getActedAt() {
        return actedAt;
    }

    public String getActor() {
        return actor;
    }

    public String getSeenAs() {
        return seenAs;
    }

    public String getAction() {
        return action;
    }

    public String getSubjectKind() {
        return subjectKind;
    }

    public String getSubjectId() {
        return subjectId;
    }

    public String getDetails() {
        return details;
    }

    public String getAddress() {
        return address;
    }

    public Long getChainNumber() {
        return chainNumber;
    }

    public String getPreviousHash() {
        return previousHash;
    }

    public String getHash() {
        return hash;
    }
}
