package org.sightline.entities.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AddressTest {

    private final Company leeds = new Company(CompanyKind.CUSTOMER, "NL", "Leeds");
    private final Address office = leeds.settle(place("1 Mill Lane"));
    private final Address works = leeds.settle(place("2 Mill Lane"));

    private static Place place(String lines) {
        return new Place(AddressKind.OFFICE, "", lines, " LS1 1AA ", "Leeds", "gb");
    }

    @Test
    void theFirstAddressIsThePrimaryOne() {
        assertThat(leeds.getPrimaryAddress()).isEqualTo(office);
        assertThat(leeds.getAddresses()).containsExactly(office, works);
    }

    @Test
    void anotherAddressCanBecomeThePrimaryOne() {
        leeds.makePrimary(works);

        assertThat(leeds.getPrimaryAddress()).isEqualTo(works);
    }

    @Test
    void thePrimaryAddressIsNotArchivedWhileThereAreOthers() {
        assertThatThrownBy(() -> leeds.archive(office)).hasMessage("company.address.isPrimary");
        assertThat(office.isArchived()).isFalse();

        leeds.archive(works);
        leeds.archive(office);
        assertThat(leeds.getPrimaryAddress()).isNull();
    }

    @Test
    void anArchivedAddressIsNeverPrimaryAndComesBackAsOneWhenThereIsNoOther() {
        leeds.archive(works);
        assertThatThrownBy(() -> leeds.makePrimary(works)).hasMessage("company.address.isArchived");
        leeds.archive(office);

        leeds.restore(works);
        assertThat(leeds.getPrimaryAddress()).isEqualTo(works);
        leeds.restore(office);
        assertThat(leeds.getPrimaryAddress()).isEqualTo(works);
    }

    @Test
    void theAddressOfAnotherCompanyIsNoPrimary() {
        Address foreign = new Company(CompanyKind.CUSTOMER, "NY", "Lyon").settle(place("3 Rue"));

        assertThatThrownBy(() -> leeds.makePrimary(foreign)).hasMessage("company.address.foreign");
    }

    @Test
    void blanksAroundAreNoPartOfAnAddressAndCountriesAreWrittenLarge() {
        assertThat(office.getPlace().getLabel()).isNull();
        assertThat(office.getPlace().getPostalCode()).isEqualTo("LS1 1AA");
        assertThat(office.getPlace().getCountry()).isEqualTo("GB");
    }
}
