package org.sightline.ejb.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.sightline.entities.identity.Account;

/** The account of the session this request belongs to, as it was read with it, so that a page does not read it once more. */
@RequestScoped
class PresentAccount {

    private Account account;

    void remember(Account read) {
        account = read;
    }

    /** Empty when another account is meant, or none was read. Only to be looked at: changes would be lost. */
    Optional<Account> of(UUID id) {
        return Optional.ofNullable(account).filter(known -> known.getId().equals(id));
    }

    void forget() {
        account = null;
    }
}
