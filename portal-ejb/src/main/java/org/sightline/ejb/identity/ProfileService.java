package org.sightline.ejb.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountState;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;

/** What everybody who is signed in may do with the own account. */
@Stateless
public class ProfileService {

    /** Languages there are texts for. */
    public static final List<String> LANGUAGES = List.of("en", "de");

    private static final Set<String> THEMES = Set.of("light", "dark");
    private static final Set<String> DENSITIES = Set.of("compact");

    @Inject
    private IdentityStore store;

    @Inject
    private PresentAccount present;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditTrail audit;

    /** Empty for strangers. */
    @PermitAll // why: pages for strangers ask as well
    @TransactionAttribute(TransactionAttributeType.SUPPORTS) // why: asked by every page, and reads one row at most
    public Optional<Profile> mine() {
        Caller who = caller.get();
        if (who.accountId() == null) {
            return Optional.empty();
        }
        Account account = store.lookAt(who.accountId());
        return Optional.of(new Profile(
                account.getLogin(),
                account.getName(),
                account.getLanguage(),
                account.getZone(),
                account.getTheme(),
                account.getDensity(),
                who.isStaff(),
                who.seeingAs()));
    }

    @PermitAll // why: one's own name and language need no right
    public void change(@Valid ProfileChange change) {
        Account account = store.getAccount(own(caller.get()));
        if (!LANGUAGES.contains(change.language())) {
            throw RefusedException.at("language", "profile.edit.badLanguage");
        }
        if (!ZoneId.getAvailableZoneIds().contains(change.zone())) {
            throw RefusedException.at("zone", "profile.edit.badZone");
        }
        present.forget();
        account.rename(change.name());
        account.speak(change.language(), change.zone());
        account.prefer(known(change.theme(), THEMES), known(change.density(), DENSITIES));
        audit.append(
                "profile.changed",
                SubjectRef.of("account", account.getId()),
                Map.of("name", account.getName(), "language", change.language(), "zone", change.zone()));
    }

    private static String known(String value, Set<String> values) {
        return value != null && values.contains(value) ? value : null;
    }

    /**
     * Replaces a temporary password by one's own; every session ends with it.
     *
     * @param login the account that signed in with the temporary password, as the session says
     * @throws RefusedException beside {@code password} when the policy forbids it
     */
    @PermitAll // why: with a temporary password one holds no right yet
    public void choose(String login, String password) {
        Account account = store.findAccount(login)
                .filter(found -> found.getState() == AccountState.INVITED && found.getTemporaryUntil() != null)
                .orElseThrow(() -> new RefusedException("password.notTemporary"));
        passwords.choose(account, password);
        audit.appendFor(login, "password.chosen", SubjectRef.of("account", account.getId()), Map.of());
    }

    /** The account of the caller; while seeing as a contact nobody has one to change. */
    static UUID own(Caller who) {
        RefusedException.unless(who.accountId() != null && !who.seeingAs(), "access.readOnly");
        return who.accountId();
    }
}
