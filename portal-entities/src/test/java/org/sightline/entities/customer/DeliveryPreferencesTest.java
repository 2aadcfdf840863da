package org.sightline.entities.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;

class DeliveryPreferencesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private final DeliveryPreferences company = new DeliveryPreferences(
            DeliveryChannel.PORTAL,
            List.of(DeliveryFormat.DXF, DeliveryFormat.PDF, DeliveryFormat.PDF),
            true,
            "de",
            NoticeRule.WEEKLY);

    @Test
    void formatsAreASet() {
        assertThat(company.getFormats()).containsExactly(DeliveryFormat.PDF, DeliveryFormat.DXF);
        assertThat(DeliveryPreferences.none().getFormats()).isEmpty();
    }

    @Test
    void aContactsOwnWishesGoBeforeItsCompanys() {
        DeliveryPreferences own = new DeliveryPreferences(null, Set.of(DeliveryFormat.SVG), false, " ", null);

        DeliveryPreferences together = own.over(company);

        assertThat(together.getChannel()).isEqualTo(DeliveryChannel.PORTAL);
        assertThat(together.getFormats()).containsExactly(DeliveryFormat.SVG);
        assertThat(together.getZip()).isFalse();
        assertThat(together.getPaperLanguage()).isEqualTo("de");
        assertThat(together.getNotice()).isEqualTo(NoticeRule.WEEKLY);
    }

    @Test
    void wishesOfNobodyLeaveEverythingToTheCompany() {
        assertThat(DeliveryPreferences.none().over(company))
                .usingRecursiveComparison()
                .isEqualTo(company);
        assertThat(new Contact("Lee", "Long", "lee@northfield.example")
                        .getDelivery()
                        .getChannel())
                .isNull();
    }

    @Test
    void webAccessGoesFromNoneOverInvitedToActiveAndEnds() {
        Contact lee = new Contact("Lee", "Long", "lee@northfield.example");
        assertThat(lee.webAccessOn(TODAY)).isEqualTo(WebAccessState.NONE);
        lee.getWebAccess().allow();
        assertThat(lee.webAccessOn(TODAY)).isEqualTo(WebAccessState.INVITED);
        Account account = new Account(AccountKind.CONTACT, "lee@northfield.example", "Lee", NOON);
        lee.signInWith(account);
        assertThat(lee.webAccessOn(TODAY)).isEqualTo(WebAccessState.INVITED);
        account.choosePassword("hash");
        assertThat(lee.webAccessOn(TODAY)).isEqualTo(WebAccessState.ACTIVE);
        lee.getWebAccess().endOn(TODAY);
        assertThat(lee.webAccessOn(TODAY)).isEqualTo(WebAccessState.ACTIVE);
        assertThat(lee.webAccessOn(TODAY.plusDays(1))).isEqualTo(WebAccessState.EXPIRED);
        account.lock();
        assertThat(lee.webAccessOn(TODAY)).isEqualTo(WebAccessState.SUSPENDED);
    }
}
