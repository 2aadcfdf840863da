package org.sightline.ejb.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.sightline.entities.shared.Folding;

/**
 * Whom the container was just told about in this request, so that the same is not read twice. Says nothing about who asks: that
 * the principal alone does.
 */
@RequestScoped
class PresentCaller {

    private Caller caller;

    void remember(Caller read) {
        caller = read;
    }

    /** What was read for the account of this login, folded. */
    Optional<Caller> of(String login) {
        return Optional.ofNullable(caller)
                .filter(known -> Folding.fold(known.login()).equals(login));
    }

    void forget() {
        caller = null;
    }
}
