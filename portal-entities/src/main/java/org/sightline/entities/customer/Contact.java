package org.sightline.entities.customer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.AccountState;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/** A person at a partner company. Web access turns it into somebody who can sign in to the portal. */
@Entity
public class Contact extends Root {

    @NotBlank
    @Size(max = Limits.NAME)
    @Column(name = "first_name", nullable = false, length = Limits.NAME)
    private String firstName;

    @NotBlank
    @Size(max = Limits.NAME)
    @Column(name = "last_name", nullable = false, length = Limits.NAME)
    private String lastName;

    /** Last and first name folded, for sorting and searching. */
    @Column(name = "name_folded", nullable = false, length = 2 * Limits.NAME + 1)
    private String nameFolded;

    @NotBlank
    @Email
    @Size(max = Limits.EMAIL)
    @Column(nullable = false, length = Limits.EMAIL)
    private String email;

    @Column(name = "email_folded", nullable = false, length = Limits.EMAIL)
    private String emailFolded;

    @Size(max = Limits.PHONE)
    @Column(length = Limits.PHONE)
    private String phone;

    @Size(max = Limits.NAME)
    @Column(name = "job_title", length = Limits.NAME)
    private String jobTitle;

    @Column(nullable = false)
    private boolean archived;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", unique = true)
    private Account account;

    @NotNull
    @Embedded
    private WebAccess webAccess = new WebAccess();

    /** Absent when the contact leaves all of it to its company. */
    @Embedded
    private DeliveryPreferences delivery;

    /** Whether it has layer types of its own; then those of its company count only as far as they are among them. */
    @Column(name = "own_layer_types", nullable = false)
    private boolean ownLayerTypes;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @CollectionTable(name = "contact_layer_type", joinColumns = @JoinColumn(name = "contact_id"))
    @Column(name = "layer_type", nullable = false, length = 20)
    private Set<LayerType> layerTypes = new HashSet<>();

    protected Contact() {} // for JPA

    public Contact(String firstName, String lastName, String email) {
        name(firstName, lastName);
        reachAt(email);
    }

    public final void name(String newFirstName, String newLastName) {
        firstName = newFirstName.strip();
        lastName = newLastName.strip();
        nameFolded = Folding.fold(newLastName + " " + newFirstName);
    }

    public final void reachAt(String newEmail) {
        email = newEmail.strip();
        emailFolded = Folding.fold(newEmail);
    }

    public void describe(String newPhone, String newJobTitle) {
        phone = newPhone;
        jobTitle = newJobTitle;
    }

    public void prefer(DeliveryPreferences preferences) {
        delivery = preferences;
    }

    /** @param types the only ones it sees, perhaps none; null to see what its company sees */
    public void narrowLayers(Set<LayerType> types) {
        ownLayerTypes = types != null;
        layerTypes.clear();
        if (types != null) {
            layerTypes.addAll(types);
        }
    }

    /** Where the contact stands on that day; says nothing of companies. */
    public WebAccessState webAccessOn(LocalDate today) {
        if (!webAccess.isAllowed()) {
            return WebAccessState.NONE;
        }
        if (webAccess.getEndsOn() != null && webAccess.getEndsOn().isBefore(today)) {
            return WebAccessState.EXPIRED;
        }
        if (account == null || account.getState() == AccountState.INVITED) {
            return WebAccessState.INVITED;
        }
        return account.isActive() ? WebAccessState.ACTIVE : WebAccessState.SUSPENDED;
    }

    /** Ends what the contact has open; it may sign in anew as far as it still may. */
    public void endSessions() {
        if (account != null) {
            account.endSessions();
        }
    }

    /** The account the contact signs in with; given once. */
    public void signInWith(Account newAccount) {
        RefusedException.unless(account == null, "contact.hasAccount");
        RefusedException.unless(newAccount.getKind() == AccountKind.CONTACT, "contact.staffAccount");
        account = newAccount;
    }

    public void archive() {
        archived = true;
        webAccess.forbid();
        endSessions();
    }

    public void restore() {
        archived = false;
    }

    public String getFirstName() {
        return firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public String getName() {
        return firstName + " " + lastName;
    }

    public String getEmail() {
        return email;
    }

    public String getPhone() {
        return phone;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public boolean isArchived() {
        return archived;
    }

    public Account getAccount() {
        return account;
    }

    public WebAccess getWebAccess() {
        return webAccess;
    }

    /** The only types of layers it sees, null when it sees what its company sees. */
    public Set<LayerType> getLayerTypes() {
        return ownLayerTypes ? Set.copyOf(layerTypes) : null;
    }

    /** The contact's own wishes; what they leave open its company answers. */
    public DeliveryPreferences getDelivery() {
        // why: the provider reads an embedded thing without any value as none at all
        return delivery == null ? DeliveryPreferences.none() : delivery;
    }
}
