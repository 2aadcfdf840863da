package org.sightline.ejb.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.identity.AccountState;

/** A line of the list of staff accounts; roles by name of their own. */
public record AccountRow(
        UUID id, String login, String name, AccountState state, Instant lastSignInAt, List<Held> roles) {

    AccountRow with(List<Held> held) {
        return new AccountRow(id, login, name, state, lastSignInAt, held);
    }

    /** A role as it is named: the shipped ones by their code, in the words of whoever reads. */
    public record Held(String code, String name, boolean shipped) {}
}
