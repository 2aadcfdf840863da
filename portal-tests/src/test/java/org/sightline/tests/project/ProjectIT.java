package org.sightline.tests.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Projects over REST; nothing here changes the copy it looks at. */
class ProjectIT {

    private static final String ALL = "P1 P2 P3 P4 P5 P6 P8 P9";

    private static Projects projects;

    @BeforeAll
    static void copy() {
        projects = new Projects(PortalServer.get());
    }

    @ParameterizedTest
    @Tag("payara")
    @DisplayName("What each sees: a contact's list holds exactly its own projects, and single ones agree with it")
    @CsvSource({"gail,P1 P5 P8 P9", "lee,P1", "lyla,P8", "bea,P6", "sam,P1"})
    void whatEachSees(String contact, String seen) {
        Client client = projects.as(contact);

        assertThat(projects.numbers(client, "")).containsExactly(seen.split(" "));
        for (String key : ALL.split(" ")) {
            int expected = List.of(seen.split(" ")).contains(key) ? 200 : 404;
            assertThat(client.get(projects.path(key)).statusCode()).as(key).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("What each sees: a sub-supplier is not told whose project it is")
    void aSubSupplierIsNotToldWhoseProjectItIs() {
        Client sam = projects.as("sam");

        assertThat(Client.text(sam.get("/api/v1/projects"))).doesNotContain("Northfield", "customer");
        assertThat(Client.text(sam.get(projects.path("P1")))).doesNotContain("Northfield", "subSupplierAccess");
        assertThat(sam.get("/api/v1/projects?sort=customer").statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @DisplayName("W2 whatever hangs on another customer's project does not exist, nor does it count or match")
    @ValueSource(strings = {"", "/customer-access", "/grants", "/members"})
    void anotherCustomersProjectDoesNotExist(String below) {
        Client lee = projects.as("lee");
        String absent = "/api/v1/projects/00000000-0000-4000-8000-000000000000";

        HttpResponse<byte[]> hidden = lee.get(projects.path("P6") + below);

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(lee.get(absent + below).body());
        assertThat(Client.text(lee.get("/api/v1/projects?q=" + projects.number("P6"))))
                .contains("\"items\":[]", "\"total\":0");
    }

    @ParameterizedTest
    @DisplayName("a right that is missing on something visible is 403, on something hidden 404")
    @CsvSource({"lee,P1,403", "lee,P5,404", "bea,P1,404", "rev,P1,403", "vic,P9,404"})
    void aMissingRight(String who, String key, int status) {
        HttpResponse<byte[]> answer =
                projects.as(who).send("PATCH", projects.path(key), "{\"name\":\"Taken over\"}", Map.of());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Client.text(projects.as("doc").get(projects.path(key)))).doesNotContain("Taken over");
    }

    @Test
    @DisplayName("A12 contacts make no projects and do not learn who else has access")
    void contactsOnlyRead() {
        Client lee = projects.as("lee");
        String made = "{\"number\":\"X\",\"name\":\"X\",\"customer\":\"00000000-0000-4000-8000-000000000000\"}";

        assertThat(lee.send("POST", "/api/v1/projects", made, Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(lee.get(projects.path("P1") + "/customer-access").statusCode())
                .isEqualTo(403);
        assertThat(lee.get(projects.path("P1") + "/members").statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("D9 customer access says who sees a project, through which relation and by what")
    void customerAccessSaysWhoAndWhy() {
        Client doc = projects.as("doc");

        String p1 = Client.text(doc.get(projects.path("P1") + "/customer-access"));
        assertThat(p1).contains("\"total\":2");
        assertThat(reader(p1, "gail")).contains("\"by\":\"ALL_PROJECTS\"", "\"through\":\"GROUP\"");
        assertThat(reader(p1, "lee")).contains("\"by\":\"CHOSEN\"", "\"through\":\"SITE\"");
        String p9 = Client.text(doc.get(projects.path("P9") + "/customer-access"));
        assertThat(p9).contains("\"total\":1");
        assertThat(reader(p9, "gail")).contains("\"by\":\"GRANT\"");
    }

    /** The part of the answer that speaks of one contact. */
    private static String reader(String answer, String key) {
        for (String item : answer.split("\\},\\{")) {
            if (item.contains(projects.login(key))) {
                return item;
            }
        }
        throw new AssertionError(key + " is not in " + answer);
    }

    @ParameterizedTest
    @DisplayName("I01 a list is sorted and filtered by known names only")
    @ValueSource(strings = {"sort=1%3B--", "sort=customer.code", "sort=id%20desc", "cursor=AAAA"})
    void unknownSortsAreRefused(String query) {
        assertThat(projects.as("doc").get("/api/v1/projects?" + query).statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @DisplayName("I01 a filter that is no id names nothing")
    @ValueSource(strings = {"customer=%27%20or%201%3D1", "customer=1"})
    void aFilterThatIsNoIdNamesNothing(String query) {
        assertThat(projects.as("doc").get("/api/v1/projects?" + query).statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("the pages of a list follow each other by their cursors, and every one tells the total")
    void pagesFollowEachOther() {
        Client gail = projects.as("gail");
        String first = Client.text(gail.get("/api/v1/projects?limit=3&sort=-number"));
        String next = first.replaceAll(".*\"next\":\"([^\"]*)\".*", "$1");

        assertThat(first).contains("\"total\":4", "\"totalIsMinimum\":false");
        assertThat(projects.numbers(gail, "?limit=3&sort=-number&cursor=" + next))
                .containsExactly("P1");
    }

    @ParameterizedTest(name = "{0} rows, counted to {1}")
    @DisplayName("a list is counted as far as is asked, and no further than its rows when nobody wants to know")
    @CsvSource({
        "2, 1001, 4, false",
        "2, 4, 3, true",
        "2, 5, 4, false",
        "2, 1, 2, true",
        "2, 0, 2, true",
        "2, -1, 2, true",
        "2, 999999, 4, false",
        "50, 1, 4, false"
    })
    void countedAsFarAsAsked(int limit, int counted, int total, boolean minimum) {
        assertThat(Client.text(projects.as("gail").get("/api/v1/projects?limit=" + limit + "&counted=" + counted)))
                .contains("\"total\":" + total + ",", "\"totalIsMinimum\":" + minimum);
    }
}
