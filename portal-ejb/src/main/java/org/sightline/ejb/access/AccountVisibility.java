package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.Right;

/** Accounts of staff are seen by those who keep them; those of contacts are reached through their contact alone. */
@ApplicationScoped
public class AccountVisibility implements Visibility<Account> {

    @Override
    public Class<Account> root() {
        return Account.class;
    }

    @Override
    public List<Way<Account>> ways(Caller caller) {
        return caller.isStaff() && caller.can(Right.ACCOUNT_MANAGE)
                ? List.of(Way.of(new Line<>(
                        "access.why.outOfReach",
                        (account, query, cb) -> cb.equal(account.get("kind"), AccountKind.STAFF))))
                : List.of();
    }
}
