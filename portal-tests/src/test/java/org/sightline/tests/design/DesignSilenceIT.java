package org.sightline.tests.design;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;
import org.sightline.tests.shared.Told;

/** The library of a customer before and after much has happened in it that one contact does not see: it is answered alike. */
class DesignSilenceIT {

    /** Of D3, which is seen. */
    private static final String MATERIAL = "E-flute, 1.6 mm";

    private final Studio studio = new Studio(PortalServer.get());

    private String id(String number) {
        return PortalServer.get()
                .bridge()
                .read("select d.id from Design d where d.number = :of", number + "-" + studio.suffix())
                .get(0);
    }

    private static void change(String jpql) {
        PortalServer.get().bridge().change(jpql);
    }

    /** Of everything lee is told of designs: status, headers and bytes, by address. */
    private Map<String, String> answers(String book) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String list : List.of(
                "?limit=200",
                "?limit=200&sort=title",
                "?limit=200&sort=updated",
                "?q=" + studio.suffix(),
                "?q=case",
                "?q=tea",
                "?status=ACTIVE",
                "?status=IN_DEVELOPMENT",
                "?status=SUPERSEDED",
                "?material=" + MATERIAL.replace(" ", "%20"),
                "/facets",
                "/facets?q=" + studio.suffix(),
                ".csv",
                ".csv?sort=title")) {
            answers.put(list, told("/api/v1/designs" + list));
        }
        pages(answers);
        for (String number : List.of("D1", "D2", "D3", "D6", "D8")) {
            design("/api/v1/designs/" + id(number), number.equals("D1") ? "B" : "A", answers);
        }
        for (String page : List.of(
                "/portal/design/list",
                "/portal/design/list?view=table",
                "/portal/search/list?q=case",
                "/portal/home",
                "/api/v1/search?q=case",
                "/api/v1/search?q=D")) {
            answers.put(page, told(page));
        }
        answers.put("page", told("/portal/design/view?id=" + id("D1")));
        answers.put("book", told("/api/v1" + book + "/file"));
        return answers;
    }

    /** One by one, forward to the end and back. */
    private void pages(Map<String, String> answers) {
        String cursor = "";
        for (int page = 0; page < 9 && cursor != null; page++) {
            String path = "/api/v1/designs?limit=1" + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
            answers.put("page " + page, told(path));
            JsonObject list = Studio.json(studio.as("lee").get(path));
            cursor = list.getString("next", null);
        }
    }

    private void design(String path, String label, Map<String, String> answers) {
        String revision = path + "/revisions/" + label;
        for (String each : List.of(
                path,
                path + "/revisions",
                path + "/revisions/A",
                path + "/revisions/B",
                path + "/revisions/C",
                path + "/compare?from=A&to=B",
                path + "/compare?from=" + label + "&to=" + label,
                path + "/compare.png?from=" + label + "&to=" + label,
                revision + "/layers",
                revision + "/original",
                revision + "/rendition.json",
                revision + "/rendition.png?width=320",
                revision + "/rendition.pdf",
                revision + "/rendition.svg",
                revision + "/sheet.pdf",
                revision + "/print.pdf")) {
            answers.put(each, told(each));
        }
    }

    private String told(String path) {
        return Told.to(studio.as("lee"), path);
    }

    private String content() {
        return PortalServer.get()
                .bridge()
                .read(
                        "select b.content from SpecificationBook b where b.takenAt is null and b.account in"
                                + " (select a.id from Account a where a.login = :of)",
                        studio.login("lee"))
                .get(0);
    }

    private String asked() {
        Client lee = studio.as("lee");
        assertThat(lee.send("POST", "/api/v1/designs/books", "{}", Map.of()).statusCode())
                .isEqualTo(202);
        String content = content();
        change("delete from SpecificationBook b where b.takenAt is null and b.account in"
                + " (select a.id from Account a where a.login = '" + studio.login("lee") + "')");
        return content;
    }

    /** Everything here is done to what lee does not see. */
    private void muchHappens() {
        String x = studio.suffix();
        byte[] drawing = LayeredDrawing.SVG.of(List.of("One-up", "Other"), "loose");
        // a design between those that are seen, like them in all that is counted and searched
        String fresh = studio.begin("D2a", "case.svg", drawing).replaceAll("/revisions/.*", "");
        studio.does(
                "dana",
                "PATCH",
                fresh,
                "{\"title\":\"Tea case\",\"material\":\"" + MATERIAL + "\",\"styleCode\":\"FEFCO 0215\"}");
        // a further revision of one that is seen, in development
        UUID upload = studio.upload("next.svg", drawing);
        studio.does(
                "dana",
                "POST",
                "/designs/" + id("D3") + "/revisions",
                "{\"upload\":\"" + upload + "\",\"type\":\"TEXT\",\"reason\":\"Another lid\"}");
        // a design of a hidden project becomes another, one of another site moves, hidden ones are retold
        change("update Design d set d.title = 'Another', d.titleFolded = 'another', d.material = '" + MATERIAL + "'"
                + " where d.number in ('D8-" + x + "', 'D6-" + x + "', 'D2-" + x + "', 'D4-" + x + "')");
        // a revision nobody outside sees any more has another name, and stands elsewhere
        change("update DesignRevision r set r.label = 'A1' where r.label = 'A' and r.design.id in"
                + " (select d.id from Design d where d.number = 'D1-" + x + "')");
        // hidden layers of a drawing that is seen are called and typed otherwise
        change("update DesignLayer l set l.name = 'Otherwise', l.type = org.sightline.entities.settings.LayerType.TEXT"
                + " where l.type in (org.sightline.entities.settings.LayerType.MANUFACTURING,"
                + " org.sightline.entities.settings.LayerType.THREE_D) and l.file.id in (select f.id from DesignFile f"
                + " where f.revision.design.number = 'D1-" + x + "')");
    }

    @Test
    @DisplayName("silence: whatever happens to hidden designs, revisions and layers changes no byte and no header")
    void whatIsHiddenChangesNothing() {
        String book = studio.book("lee");
        studio.get("lee", book + "/file");
        String before = asked();
        Map<String, String> answers = answers(book);
        assertThat(answers.values())
                .as("much is seen")
                .filteredOn(told -> told.startsWith("200"))
                .hasSizeGreaterThan(25);

        muchHappens();

        Map<String, String> after = answers(book);
        answers.forEach((path, told) -> assertThat(after.get(path)).as(path).isEqualTo(told));
        assertThat(after.keySet()).isEqualTo(answers.keySet());
        assertThat(asked()).as("what would stand in a book").isEqualTo(before);
    }
}
