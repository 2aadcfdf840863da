package org.sightline.entities.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.sightline.entities.identity.Account;
import org.sightline.entities.shared.Root;

/** A staff member looks at the portal with the eyes of a contact, for a short while; one at a time. Leaving removes it. */
@Entity
@Table(name = "see_as")
public class SeeAs extends Root {

    public static final Duration LASTS = Duration.ofMinutes(15);

    @NotNull
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "staff_id", nullable = false, updatable = false, unique = true)
    private Account staff;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id", nullable = false)
    private Contact contact;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    protected SeeAs() {} // for JPA

    public SeeAs(Account staff, Contact contact, Instant now) {
        this.staff = staff;
        look(contact, now);
    }

    public final void look(Contact newContact, Instant now) {
        contact = newContact;
        endsAt = now.plus(LASTS);
    }

    public boolean isOn(Instant now) {
        return now.isBefore(endsAt);
    }

    public Contact getContact() {
        return contact;
    }

    public Instant getEndsAt() {
        return endsAt;
    }
}
