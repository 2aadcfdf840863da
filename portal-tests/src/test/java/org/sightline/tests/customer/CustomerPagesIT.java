package org.sightline.tests.customer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.PageTest;

class CustomerPagesIT extends PageTest {

    private static final String PAYLOAD = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>#{7*7}${7*7}";

    private String x;

    @BeforeEach
    void copy() {
        x = server.bridge().demonstration();
        signIn("doc-" + x + "@sightline.example");
    }

    private void openCompany(String code) {
        go("/staff/customer/list?q=" + code + "-" + x);
        page.locator("tbody a").first().click();
        // why: a button pressed before its script is there would send the whole form
        page.waitForURL("**/staff/customer/edit**");
    }

    private void openContact(String name) {
        go("/staff/contact/list?q=" + name + "-" + x + "@");
        page.locator("tbody a").first().click();
        page.waitForURL("**/staff/contact/edit**");
    }

    private void addAddress(String lines, String city) {
        page.locator("#addAddress").click();
        page.locator("#lines").fill(lines);
        page.locator("#city").fill(city);
        page.locator("#saveAddress").click();
        assertThat(page.locator(".addresses > li", containing(lines))).isVisible();
        settle();
    }

    /** Nobody presses a button in the moment it is drawn anew. */
    private void settle() {
        page.waitForFunction("PrimeFaces.ajax.Queue.isEmpty()");
    }

    private static com.microsoft.playwright.Page.LocatorOptions containing(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }

    @Test
    @DisplayName("W18 of two addresses one is primary, the archived one is still shown")
    void ofTwoAddressesOneIsPrimaryAndTheArchivedOneIsStillShown() {
        openCompany("BW");
        page.locator("#name").fill("Typed and not saved yet");
        addAddress("1 Mill Lane", "Leeds");
        addAddress("2 Gate Street", "Hull");
        Locator first = page.locator(".addresses > li", containing("1 Mill Lane"));
        Locator second = page.locator(".addresses > li", containing("2 Gate Street"));
        assertThat(first).containsText("Primary");

        first.locator("button", new Locator.LocatorOptions().setHasText("Archive"))
                .click();
        assertThat(page.locator(".note.bad")).containsText("Make another one primary first");
        settle();
        second.locator("button", new Locator.LocatorOptions().setHasText("Make primary"))
                .click();
        assertThat(second.locator(".chip.info")).isVisible();
        settle();
        first.locator("button", new Locator.LocatorOptions().setHasText("Archive"))
                .click();
        assertThat(first).containsText("Archived");
        assertThat(first.locator("button")).hasText("Restore");
        assertThat(page.locator("#name")).hasValue("Typed and not saved yet");

        page.locator("#save").click();
        assertThat(page.locator(".toasts")).containsText("Saved Typed and not saved yet");
        assertThat(page.locator(".addresses > li", containing("1 Mill Lane"))).containsText("Archived");
        assertAccessible();
        picture("customer-edit");
    }

    @Test
    @Tag("full")
    @DisplayName("what is wrong about an address stands beside its field, and nothing typed is lost")
    void whatIsWrongAboutAnAddressStandsBesideItsField() {
        openCompany("BW");
        page.locator("#addAddress").click();
        page.locator("#lines").fill("1 Mill Lane");
        page.locator("#city").fill("Leeds");
        page.locator("#postalCode").evaluate("field => field.removeAttribute('maxlength')");
        page.locator("#postalCode").fill("0123456789012345678901");
        page.locator("#saveAddress").click();

        assertThat(page.locator("#postalCodeError")).hasText("This is too long: 20 characters at most.");
        assertThat(page.locator("#postalCode")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#postalCode")).isFocused();
        assertThat(page.locator("#lines")).hasValue("1 Mill Lane");
        assertThat(page.locator(".note.bad")).hasCount(0);
    }

    @Test
    @Tag("full")
    @DisplayName("a group is renamed where it is chosen; a name that is taken is told beside the field")
    void aGroupIsRenamed() {
        openCompany("NL");
        page.locator(".crumbs a[href*='group=']").click();
        page.locator("#renameGroup").click();
        page.locator("#name").fill("");
        page.locator("#save").click();
        assertThat(page.locator("#nameError")).hasText("Enter a name.");
        page.locator("#name").fill("northfield group");
        page.locator("#save").click();
        assertThat(page.locator("#nameError")).containsText("There is a group called Northfield Group already.");

        page.locator("#name").fill("Northfield Holding " + x);
        page.locator("#save").click();
        page.waitForURL("**/staff/customer/list?group=*");
        assertThat(page.locator(".toasts")).containsText("The group is called Northfield Holding " + x + " now.");
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("tbody tr").first()).containsText("Northfield Holding " + x);
        signIn(page = newPerson(new Browser.NewContextOptions()), "vic-" + x + "@sightline.example", PASSWORD);
        openCompany("NL");
        page.locator(".crumbs a[href*='group=']").click();
        assertThat(page.locator("#filter")).isVisible();
        assertThat(page.locator("#renameGroup")).hasCount(0);
    }

    @Test
    @DisplayName("W18 delivery preferences of a company are those of its contacts until they say otherwise")
    void deliveryPreferencesOfACompanyAreThoseOfItsContacts() {
        openCompany("NL");
        page.locator("#channel").selectOption("PORTAL");
        page.locator("#notice").selectOption("WEEKLY");
        page.locator("input[value=PDF]").check();
        page.locator("input[value=DXF]").check();
        page.locator("#save").click();
        assertThat(page.locator(".toasts")).containsText("Saved");

        openContact("lee");
        assertThat(page.locator(".factline").last()).containsText("PDF, DXF");
        assertThat(page.locator(".factline").last()).containsText("Once a week");
        page.locator("#notice").selectOption("DAILY");
        page.locator("#save").click();
        assertThat(page.locator("#notice")).hasValue("DAILY");
        assertThat(page.locator("#channel")).hasValue("");
    }

    @Test
    @Tag("full")
    @DisplayName("W12 a new customer works with nothing further to set")
    void aNewCustomerWorksWithNothingFurtherToSet() {
        go("/staff/customer/create");
        assertAccessible();
        page.locator("#save").click();
        assertThat(page.locator("#codeError")).containsText("Enter a code");
        page.locator("#code").fill("YO-" + x);
        page.locator("#name").fill("York Works");
        page.locator("#group").fill("Northfield Group-" + x);
        page.locator("#save").click();

        assertThat(page.locator("h1")).containsText("York Works");
        assertThat(page.locator("#portal")).isChecked();
        assertThat(page.locator(".formats input[type=checkbox]:not(:checked)[name*=module]"))
                .hasCount(0);
        go("/staff/customer/list?q=york");
        assertThat(page.locator("tbody tr", containing("YO-" + x))).containsText("Northfield Group-" + x);
    }

    @Test
    @Tag("full")
    @DisplayName("I02 I03 names are shown as they were typed and run nowhere")
    void namesAreShownAsTheyWereTypedAndRunNowhere() {
        List<String> dialogs = new ArrayList<>();
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        openCompany("BW");
        page.locator("#name").fill(PAYLOAD);
        page.locator("#group").fill(PAYLOAD + x);
        page.locator("#save").click();
        assertThat(page.locator("h1")).containsText(PAYLOAD);
        assertThat(page.locator(".toasts")).containsText(PAYLOAD);
        addAddress(PAYLOAD, PAYLOAD);

        openContact("bea");
        assertThat(page.locator(".relations")).containsText(PAYLOAD);
        page.locator("#jobTitle").fill(PAYLOAD);
        page.locator("#save").click();
        assertThat(page.locator(".titles .sub")).containsText(PAYLOAD);
        go("/staff/contact/list?q=bea-" + x + "@");
        assertThat(page.locator("tbody")).containsText(PAYLOAD);
        go("/staff/customer/list?q=BW-" + x);
        assertThat(page.locator("tbody")).containsText(PAYLOAD);
        assertThat(dialogs).isEmpty();
    }

    @Test
    @Tag("full")
    @DisplayName("W18 an import is looked at first, gives refused rows back, and an export comes in again")
    void anImportIsLookedAtFirstAndGivesRefusedRowsBack() throws IOException {
        go("/staff/customer/import");
        assertAccessible();
        upload("code;name\nIM-" + x + ";Imported\nNL-" + x + ";\n");
        page.locator("#check").click();
        assertThat(page.locator("tbody tr", containing("IM-" + x))).containsText("New");
        assertThat(page.locator("tbody tr", containing("NL-" + x))).containsText("name is missing");
        assertAccessible();
        picture("customer-import");
        Download errors = page.waitForDownload(() -> page.locator("#errors").click());
        assertThat(Files.readString(errors.path())).contains("\"reason\"", "\"NL-" + x + "\",,\"name is missing.\"");

        page.locator("#run").click();
        assertThat(page.locator(".toasts")).containsText("Imported: 1 new, 0 changed");
        go("/staff/customer/list?q=" + x);
        assertThat(page.locator("tbody")).containsText("IM-" + x);

        Download export = page.waitForDownload(() -> page.locator("#export").click());
        go("/staff/customer/import");
        upload(Files.readString(export.path()));
        page.locator("#check").click();
        assertThat(page.locator("tbody tr", containing("As it is"))).hasCount(5);
        assertThat(page.locator("#run")).isDisabled();
    }

    private void upload(String text) {
        page.locator("#file")
                .setInputFiles(new FilePayload("table.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }
}
