package org.sightline.web.submittal.outgoing;

import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.submittal.RecipientRow;
import org.sightline.ejb.submittal.outgoing.CandidateRow;
import org.sightline.ejb.submittal.outgoing.DistributionPerson;
import org.sightline.ejb.submittal.outgoing.WantedRecipient;
import org.sightline.entities.submittal.RecipientKind;

/** Somebody in the form of a draft or of a distribution list, who is addressed or could be. */
public class DraftAddressee implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID account;
    private final String name;
    private final String email;
    private RecipientKind kind;
    private String role;

    /** @param now how the person is addressed now, or null */
    DraftAddressee(CandidateRow candidate, RecipientRow now) {
        account = candidate.account();
        name = candidate.name();
        email = candidate.email();
        kind = now == null ? null : now.kind();
        role = now == null ? candidate.jobTitle() : now.role();
    }

    DraftAddressee(DistributionPerson person) {
        account = person.candidate().account();
        name = person.candidate().name();
        email = person.candidate().email();
        kind = person.kind();
        role = kind == null ? person.candidate().jobTitle() : person.role();
    }

    WantedRecipient wanted() {
        return new WantedRecipient(account, kind, role == null ? "" : role);
    }

    public UUID getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public RecipientKind getKind() {
        return kind;
    }

    public void setKind(RecipientKind kind) {
        this.kind = kind;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
