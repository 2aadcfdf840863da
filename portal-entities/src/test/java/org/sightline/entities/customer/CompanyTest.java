package org.sightline.entities.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;

class CompanyTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private final Company customer = new Company(CompanyKind.CUSTOMER, "NL", "Leeds");
    private final Company supplier = new Company(CompanyKind.SUPPLIER, "ST", "Southern Tools");
    private final CustomerGroup group = new CustomerGroup("Northfield Group");
    private final Contact contact = new Contact("Lee", "Long", "lee@northfield.example");

    @Test
    void aSupplierBelongsToNoGroup() {
        assertThatThrownBy(() -> supplier.join(group)).hasMessage("company.supplierHasNoGroup");
        assertThatCode(() -> supplier.join(null)).doesNotThrowAnyException();
    }

    @Test
    void aCustomerJoinsAndLeavesAGroup() {
        customer.join(group);
        assertThat(customer.getGroup()).isEqualTo(group);

        customer.join(null);
        assertThat(customer.getGroup()).isNull();
    }

    @Test
    void nobodyReachesAGroupThroughASupplier() {
        assertThatThrownBy(() -> new Relation(contact, supplier, RelationLevel.GROUP))
                .hasMessage("company.supplierHasNoGroup");
        Relation relation = new Relation(contact, supplier, RelationLevel.SITE);
        assertThatThrownBy(() -> relation.reach(RelationLevel.GROUP)).hasMessage("company.supplierHasNoGroup");
    }

    @Test
    void aNewCustomerHasItsPortalSwitchedOn() {
        assertThat(customer.isPortalOn()).isTrue();
        assertThat(customer.isArchived()).isFalse();
    }

    @Test
    void archivingAContactForbidsWebAccessAndEndsItsSessions() {
        Account account = new Account(AccountKind.CONTACT, "lee@northfield.example", "Lee", NOON);
        contact.signInWith(account);
        contact.getWebAccess().allow();
        int before = account.getSecurityVersion();

        contact.archive();

        assertThat(contact.getWebAccess().isAllowed()).isFalse();
        assertThat(account.getSecurityVersion()).isGreaterThan(before);
    }

    @Test
    void aContactNeverSignsInWithAStaffAccount() {
        Account staff = new Account(AccountKind.STAFF, "dana@sightline.example", "Dana", NOON);

        assertThatThrownBy(() -> contact.signInWith(staff)).hasMessage("contact.staffAccount");
    }

    @Test
    void aContactKeepsItsAccount() {
        contact.signInWith(new Account(AccountKind.CONTACT, "a@x.example", "A", NOON));

        assertThatThrownBy(() -> contact.signInWith(new Account(AccountKind.CONTACT, "b@x.example", "B", NOON)))
                .hasMessage("contact.hasAccount");
    }

    @Test
    void seeingAsAContactEndsByItself() {
        SeeAs seeAs = new SeeAs(new Account(AccountKind.STAFF, "doc@sightline.example", "Doc", NOON), contact, NOON);

        assertThat(seeAs.isOn(NOON.plus(SeeAs.LASTS).minusSeconds(1))).isTrue();
        assertThat(seeAs.isOn(NOON.plus(SeeAs.LASTS))).isFalse();
    }
}
