package org.sightline.ejb.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.identity.AccountState;

/** A line of the list of staff accounts; roles by name. */
public record AccountRow(
        UUID id, String login, String name, AccountState state, Instant lastSignInAt, List<String> roles) {

    AccountRow with(List<String> names) {
        return new AccountRow(id, login, name, state, lastSignInAt, names);
    }

    public String roleNames() {
        return String.join(", ", roles);
    }
}
