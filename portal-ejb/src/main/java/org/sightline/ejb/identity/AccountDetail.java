package org.sightline.ejb.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.identity.AccountState;

/**
 * One staff account to show.
 *
 * @param roles          every role of staff, and whether the account holds it
 * @param temporaryUntil until when a temporary password leads to choosing an own one, or null
 * @param sessions       browsers it is signed in with
 */
public record AccountDetail(
        UUID id,
        long version,
        String login,
        String name,
        AccountState state,
        List<RoleOffer> roles,
        Instant temporaryUntil,
        Instant createdAt,
        Instant lastSignInAt,
        long sessions,
        Set<AccountAction> actions) {

    public boolean can(AccountAction action) {
        return actions.contains(action);
    }
}
