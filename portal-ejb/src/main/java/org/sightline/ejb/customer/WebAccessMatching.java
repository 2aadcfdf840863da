package org.sightline.ejb.customer;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.UUID;
import org.sightline.ejb.access.Restriction;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.WebAccessState;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountState;

/** {@link Contact#webAccessOn} as a condition, for lists narrowed by it. */
final class WebAccessMatching {

    private WebAccessMatching() {}

    static Restriction<Contact> inState(WebAccessState state, LocalDate today) {
        return switch (state) {
            case NONE -> (contact, query, cb) -> cb.isFalse(allowed(contact));
            case EXPIRED -> (contact, query, cb) -> cb.and(cb.isTrue(allowed(contact)), over(contact, today, cb));
            case ACTIVE -> open(today).and(accountIn(AccountState.ACTIVE));
            case SUSPENDED -> open(today).and(accountIn(AccountState.LOCKED, AccountState.DISABLED));
            case INVITED ->
                open(today)
                        .and((contact, query, cb) -> cb.or(
                                cb.isNull(contact.get("account")),
                                accountIn(AccountState.INVITED).on(contact, query, cb)));
        };
    }

    private static Path<Boolean> allowed(From<?, Contact> contact) {
        return contact.get("webAccess").get("allowed");
    }

    private static Predicate over(From<?, Contact> contact, LocalDate today, CriteriaBuilder cb) {
        Path<LocalDate> end = contact.get("webAccess").get("endsOn");
        return cb.and(cb.isNotNull(end), cb.lessThan(end, today));
    }

    private static Restriction<Contact> open(LocalDate today) {
        return (contact, query, cb) -> cb.and(cb.isTrue(allowed(contact)), cb.not(over(contact, today, cb)));
    }

    /** By a subquery: a path over the optional account would become an inner join. */
    private static Restriction<Contact> accountIn(AccountState... states) {
        return (contact, query, cb) -> {
            Subquery<UUID> accounts = query.subquery(UUID.class);
            Root<Account> account = accounts.from(Account.class);
            accounts.select(account.get("id"))
                    .where(
                            cb.equal(account, contact.get("account")),
                            account.get("state").in((Object[]) states));
            return cb.exists(accounts);
        };
    }
}
