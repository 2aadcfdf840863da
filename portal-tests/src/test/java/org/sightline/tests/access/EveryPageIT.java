package org.sightline.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PageTest;

/**
 * Every page there is, from the table of routes, as the first of the demonstration's people who may open it; that of the first
 * administrator, which is there only in a new portal, is walked by FirstAdministratorPagesIT.
 */
@Order(3) // why: what takes longest must not begin last
class EveryPageIT extends PageTest {

    /** Servlets that answer with something else than a page. */
    private static final String NO_PAGE = Routes.REST + "/.*|/branding.*";

    private static final String OF_DESIGNS =
            "/(staff|portal)/(design|search)/.*|/staff/(withheld/list|settings/(layers|status).*|.*/sight.*)";

    /** What a script finds wrong about a page, and how to say it. */
    private static final Map<String, String> FAULTS = Map.of(
            "document.querySelectorAll('h1').length !== 1", "has not one heading",
            "!document.title.endsWith(' · Sightline')", "has no place in its title",
            "document.documentElement.textContent.includes('???')", "has a text that is missing",
            "document.documentElement.scrollWidth > innerWidth", "is wider than the window",
            "[...document.querySelectorAll('.note')].some(note => !note.textContent.trim())",
                    "has a note that says nothing",
            "[...document.querySelectorAll('.ui-datatable-tablewrapper')].some(t => t.scrollWidth > t.clientWidth + 1)",
                    "has a table that is wider than the page");

    /** Which colours are looked at by width in pixels: what is wrong in both is wrong wide as well. */
    private static final Map<Integer, ColorScheme[]> SCHEMES = Map.of(
            1440, new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}, 390, new ColorScheme[] {ColorScheme.LIGHT});

    @Test
    @DisplayName("every page about designs holds WCAG 2.2 AA, light and dark")
    void everyPageAboutDesignsIsAccessible() throws IOException {
        assertThat(wrongAt(1440, row -> row.route().matches(OF_DESIGNS), () -> violations(page, SCHEMES.get(1440))))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("full")
    @DisplayName("every page holds: WCAG 2.2 AA, one heading, its place in the title, nothing sideways")
    @ValueSource(ints = {1440, 390})
    void everyPageHolds(int width) throws IOException {
        assertThat(wrongAt(width, row -> true, () -> Stream.concat(
                                violations(page, SCHEMES.get(width)).stream(), faults().stream())
                        .toList()))
                .isEmpty();
    }

    private List<String> wrongAt(int width, Predicate<Routes.Row> which, Supplier<List<String>> wrongHere)
            throws IOException {
        Map<String, String> ids =
                Routes.ids(Client.of(server, Routes.login("admin")), Client.of(server, Routes.login("doc")));
        Map<String, List<Routes.Row>> pages = Routes.rows().stream()
                .filter(row -> row.verb().equals("GET") && !row.route().matches(NO_PAGE))
                .filter(row -> which.test(row) && !isForNobody(row))
                .collect(Collectors.groupingBy(EveryPageIT::reader, TreeMap::new, Collectors.toList()));
        List<String> wrong = new ArrayList<>();
        pages.forEach((who, rows) -> {
            page = newPerson(new Browser.NewContextOptions().setViewportSize(width, 900));
            if (!who.equals("nobody")) {
                signIn(Routes.login(who));
            }
            rows.forEach(row -> {
                open(row, ids);
                wrong.addAll(wrongHere.get());
            });
        });
        return wrong;
    }

    /** A page of the portal about a thing no contact of the table sees. */
    private static boolean isForNobody(Routes.Row row) {
        return row.route().matches("/portal/.*\\{.*") && !row.expected().contains("200");
    }

    /** The first who may open the page; whoever keeps accounts and roles for those of which the table names no id. */
    private static String reader(Routes.Row row) {
        int first = row.expected().indexOf("200");
        return first >= 0 ? Routes.PEOPLE.get(first) : row.route().startsWith("/staff/") ? "admin" : "nobody";
    }

    /** A page that says there is nothing is one as well. */
    private void open(Routes.Row row, Map<String, String> ids) {
        if (!row.expected().contains("200") && row.route().matches("/staff/.*/edit\\?id=\\{x}")) {
            openOne(row.route().replaceAll("edit\\?.*", ""));
        } else if (row.route().startsWith("/staff/share/")) {
            see(row.route().replace("{x}", ids.get("T-001")), 200);
        } else {
            see(row.path(ids), row.expected().contains("200") ? 200 : 404);
        }
    }

    /** An incident is a page that holds as well, and so is the sign-in. */
    private void see(String path, int status) {
        assertThat(go(path)).as(path).isEqualTo(status);
        assertThat(page.url()).as(path).isEqualTo(server.url() + path);
    }

    /** The first there is, else the page where the first is made, if that is a page of its own. */
    private void openOne(String folder) {
        see(folder + "list", 200);
        if (page.locator("tbody a").count() == 0) {
            assertThat(go(folder + "edit")).as(folder).isIn(200, 404);
            return;
        }
        page.locator("tbody a").first().click();
        page.waitForURL("**/edit?id=*");
    }

    private List<String> faults() {
        List<String> found = new ArrayList<>();
        FAULTS.forEach((script, fault) -> {
            if (Boolean.TRUE.equals(page.evaluate(script))) {
                found.add(page.url() + " " + fault);
            }
        });
        return found;
    }
}
