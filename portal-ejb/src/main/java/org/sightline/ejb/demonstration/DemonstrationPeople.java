package org.sightline.ejb.demonstration;

import static org.sightline.ejb.identity.ShippedRoles.*;
import static org.sightline.entities.customer.CompanyKind.CUSTOMER;
import static org.sightline.entities.customer.CompanyKind.SUPPLIER;
import static org.sightline.entities.customer.RelationLevel.GROUP;
import static org.sightline.entities.customer.RelationLevel.SITE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.ejb.identity.PasswordHashing;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.CustomerGroup;
import org.sightline.entities.customer.Relation;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.notification.BellScope;
import org.sightline.entities.notification.NotificationSettings;
import org.sightline.entities.settings.LayerType;

/** Staff, companies and contacts of the demonstration. */
@Dependent
class DemonstrationPeople {

    private static final String PASSWORD = "sightline-demo";

    /** All its people have one password, and copies are made by the dozen. */
    private static volatile String hash;

    @Inject
    private DemonstrationStore store;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Clock clock;

    /** Everybody by the short name the demonstration knows them by. */
    record People(Map<String, Account> staff, Map<String, Company> companies, Map<String, Contact> contacts) {}

    private final People people = new People(new HashMap<>(), new HashMap<>(), new HashMap<>());
    private Suffix suffix;

    People make(Suffix newSuffix) {
        suffix = newSuffix;
        if (hash == null) {
            hash = hashing.hash(PASSWORD); // why: the policy would refuse it, and must, everywhere else
        }
        staff("admin", "Admin", ADMINISTRATOR, SECURITY);
        staff("dana", "Dana", DESIGNER);
        staff("doc", "Doc", DOCUMENT_CONTROLLER);
        staff("rev", "Rev", REVIEWER);
        staff("vic", "Vic", VIEWER);
        NotificationSettings own = store.add(new NotificationSettings(people.staff.get("vic")));
        own.watch(BellScope.MY_PROJECTS);
        CustomerGroup northfield = store.add(new CustomerGroup(suffix.after("Northfield Group")));
        company(CUSTOMER, "NL", "Northfield, Leeds").join(northfield);
        company(CUSTOMER, "NY", "Northfield, Lyon").join(northfield);
        company(CUSTOMER, "BW", "Brightwater");
        company(SUPPLIER, "ST", "Southern Tools");
        contact("gail", "Gail", "northfield", "NL", GROUP, true, CUSTOMER_APPROVER);
        contact("lee", "Lee", "northfield", "NL", SITE, false, CUSTOMER_APPROVER);
        contact("lyla", "Lyla", "northfield", "NY", SITE, true, CUSTOMER_REVIEWER);
        contact("bea", "Bea", "brightwater", "BW", SITE, true, CUSTOMER_APPROVER);
        contact("max", "Max", "northfield", "NL", SITE, true, CUSTOMER_VIEWER)
                .getWebAccess()
                .forbid();
        contact("sam", "Sam", "southern", "ST", SITE, false, SUB_SUPPLIER);
        return people;
    }

    private void staff(String key, String name, String... roles) {
        people.staff.put(key, account(AccountKind.STAFF, suffix.after(key) + "@sightline.example", name, roles));
    }

    private Account account(AccountKind kind, String login, String name, String... roles) {
        Account account = new Account(kind, login, name, clock.instant());
        account.choosePassword(hash);
        account.give(Stream.of(roles).map(store::role).toList());
        return store.add(account);
    }

    private Company company(CompanyKind kind, String code, String name) {
        Company company = store.add(new Company(kind, suffix.after(code), suffix.after(name)));
        if (kind == CUSTOMER) {
            company.showLayers(Set.of(LayerType.ONE_UP, LayerType.DIMENSIONS, LayerType.ARTWORK));
        }
        people.companies.put(code, company);
        return company;
    }

    private Contact contact(
            String key, String name, String host, String company, RelationLevel level, boolean all, String role) {
        String login = suffix.after(key) + "@" + host + ".example";
        Company at = people.companies.get(company);
        Contact contact = new Contact(name, at.getName().replaceAll("[,-].*", ""), login);
        contact.signInWith(account(AccountKind.CONTACT, login, name, role));
        contact.getWebAccess().allow();
        contact.getWebAccess().reachAllProjects(all);
        store.add(contact);
        store.add(new Relation(contact, at, level));
        people.contacts.put(key, contact);
        return contact;
    }
}
