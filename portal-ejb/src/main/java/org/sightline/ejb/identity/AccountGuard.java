package org.sightline.ejb.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.Right;
import org.sightline.entities.identity.Role;
import org.sightline.entities.shared.RefusedException;

/**
 * Keeps rights from growing by a detour: whoever keeps accounts acts only on accounts and with roles of which they hold every
 * right themselves. Who keeps roles could give themselves any right, so nothing is refused to them.
 */
@Dependent
public class AccountGuard {

    @Inject
    private CurrentCaller caller;

    @Inject
    private AccountStore store;

    boolean covers(Collection<String> rights) {
        Caller who = caller.get();
        return who.can(Right.ROLE_MANAGE) || who.rights().containsAll(rights);
    }

    boolean covers(Account account) {
        return covers(account.rights());
    }

    void refuseUnlessCovered(Account account) {
        RefusedException.unless(covers(account), "account.moreRights");
    }

    /** Of all roles that change hands, in either direction. */
    void refuseUnlessCovered(Set<Role> before, Collection<Role> after) {
        boolean covered = after.stream().allMatch(role -> before.contains(role) || covers(role.getRights()))
                && before.stream().allMatch(role -> after.contains(role) || covers(role.getRights()));
        if (!covered) {
            throw RefusedException.at("roles", "account.moreRights");
        }
    }

    void refuseIfOwn(Account account) {
        RefusedException.unless(!account.getId().equals(caller.get().accountId()), "account.notYourself");
    }

    /** Runs a change of who may do what, and refuses it when nobody would be left to administrate. */
    void administrated(Runnable change) {
        store.lockAdministration();
        change.run();
        RefusedException.unless(store.isAdministrated(), "account.lastAdministrator");
    }
}
