package org.sightline.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.entities.customer.DeliveryFormat;
import org.sightline.entities.settings.Module;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.world.Library;
import org.sightline.entities.world.Oracle;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.Sight;
import org.sightline.entities.world.TinyDrawing;
import org.sightline.tests.design.Words;
import org.sightline.tests.shared.Client;

/** Looks at designs: lists, searches and counts, revisions, layers, pictures, originals, comparisons. */
final class DesignLook extends WorldLook {

    private static final String DESIGNS = "/api/v1/designs";

    /** The width of pictures in lists; the other forms have none. */
    private static final Map<String, String> FORMS =
            Map.of("json", "", "svg", "", "png", "?width=320", "pdf", "", "dxf", "");

    /** Of so many ways to something hidden one is tried. */
    private static final int HIDDEN = 12;

    private final Library library;
    private boolean compared;

    DesignLook(Plan plan, Plan.Person contact, Sight sight, Client client) {
        super(plan, contact, sight, client);
        this.library = plan.library();
    }

    void everywhere() {
        list(DESIGNS + "?limit=200", sight.designs());
        if (isDue(2)) {
            single("/portal/design/list", isOpen(Module.DESIGNS));
        }
        csv();
        facets();
        for (StatusMeaning meaning : StatusMeaning.values()) {
            if (!having(meaning).isEmpty() || isDue(HIDDEN)) {
                list(DESIGNS + "?status=" + meaning, having(meaning));
            }
        }
        for (String material : materials()) {
            if (!of(material).isEmpty() || isDue(4)) {
                list(DESIGNS + "?material=" + material, of(material));
            }
        }
        for (Library.Piece design : library.designs()) {
            design(design);
        }
    }

    /** The whole list to take away has a line for each, after that of the names. */
    private void csv() {
        String[] lines = Client.text(single(DESIGNS + ".csv", true)).strip().split("\r?\n");
        assertThat(lines).as(where("csv")).hasSize(1 + sight.designs().size());
    }

    private void facets() {
        JsonObject told = body(single(DESIGNS + "/facets", true));
        Map<String, Long> sites = counted(Library.Piece::customer).entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().id().toString(), Map.Entry::getValue));
        assertThat(counts(told.getJsonArray("sites"))).as(where("sites")).isEqualTo(sites);
        assertThat(counts(told.getJsonArray("materials")))
                .as(where("materials"))
                .isEqualTo(seen().stream()
                        .filter(design -> design.material() != null)
                        .collect(Collectors.groupingBy(Library.Piece::material, Collectors.counting())));
        assertThat(counts(told.getJsonArray("statuses"))).as(where("statuses")).isEqualTo(standings());
    }

    /** By what statuses mean; a design that stands in two statuses of one meaning, none being another, counts for both. */
    private Map<String, Long> standings() {
        return library.revisions().stream()
                .filter(revision -> sight.designRevisions().contains(revision.id()))
                .map(revision -> new Library.Issue(null, null, revision.design(), 0, revision.status(), null, null))
                .distinct()
                .collect(Collectors.groupingBy(revision -> meaning(revision).name(), Collectors.counting()));
    }

    /** None stands for one. */
    private StatusMeaning meaning(Library.Issue revision) {
        return (revision.status() == null ? library.ofNone() : revision.status()).shipped();
    }

    private static Map<String, Long> counts(JsonArray told) {
        return told.getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(one -> one.getString("value"), one -> one.getJsonNumber("count")
                        .longValue()));
    }

    private <T> Map<T, Long> counted(Function<Library.Piece, T> by) {
        return seen().stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private List<Library.Piece> seen() {
        return library.designs().stream()
                .filter(design -> sight.designs().contains(design.id()))
                .toList();
    }

    /** All materials of the world, seen or not. */
    private Set<String> materials() {
        return library.designs().stream()
                .map(Library.Piece::material)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Set<UUID> of(String material) {
        return seen().stream()
                .filter(design -> material.equals(design.material()))
                .map(Library.Piece::id)
                .collect(Collectors.toSet());
    }

    /** Those of which a revision that is seen stands in a status of the meaning. */
    private Set<UUID> having(StatusMeaning meaning) {
        return library.revisions().stream()
                .filter(revision -> sight.designRevisions().contains(revision.id()))
                .filter(revision -> meaning(revision) == meaning)
                .map(Library.Issue::design)
                .collect(Collectors.toSet());
    }

    private void design(Library.Piece design) {
        String path = DESIGNS + "/" + design.id();
        boolean seen = sight.designs().contains(design.id());
        List<Library.Issue> all = library.revisions().stream()
                .filter(revision -> revision.design().equals(design.id()))
                .toList();
        List<Library.Issue> shown = all.stream()
                .filter(revision -> sight.designRevisions().contains(revision.id()))
                .toList();
        HttpResponse<byte[]> answer = single(path, seen);
        if (seen) {
            revisions(body(answer), shown);
        }
        for (String below : List.of(path + "/revisions", "/portal/design/view?id=" + design.id())) {
            if (seen || isDue(4)) {
                single(below, seen);
            }
        }
        if (shown.size() > 1 || isDue(4)) {
            single("/portal/design/compare?id=" + design.id(), shown.size() > 1);
        }
        if (seen || isDue(3)) {
            find(DESIGNS + "?q=", design.word(), design.id(), seen);
        }
        if (seen || isDue(4)) {
            search(design.word(), design.id(), seen);
        }
        all.forEach(revision -> revision(design, revision));
        compare(path, all);
    }

    private void revisions(JsonObject told, List<Library.Issue> shown) {
        Map<String, Set<String>> drawings = new HashMap<>();
        Set<String> originals = new HashSet<>();
        for (JsonObject revision : told.getJsonArray("revisions").getValuesAs(JsonObject.class)) {
            Set<String> own = new HashSet<>();
            for (JsonObject drawing : revision.getJsonArray("drawings").getValuesAs(JsonObject.class)) {
                own.add(drawing.getString("id"));
                if (drawing.getBoolean("original")) {
                    originals.add(drawing.getString("id"));
                }
            }
            drawings.put(revision.getString("label"), own);
        }
        assertThat(drawings)
                .as(where("revisions"))
                .isEqualTo(shown.stream()
                        .collect(Collectors.toMap(
                                revision -> "R" + revision.ordinal(),
                                revision -> layers(revision).isEmpty()
                                        ? Set.of()
                                        : Set.of(revision.drawing().id().toString()))));
        assertThat(originals)
                .as(where("originals"))
                .isEqualTo(shown.stream()
                        .map(revision -> revision.drawing().id())
                        .filter(sight.originals()::contains)
                        .map(UUID::toString)
                        .collect(Collectors.toSet()));
    }

    private List<Library.Plane> layers(Library.Issue revision) {
        return library.layers().stream()
                .filter(layer -> layer.revision().equals(revision.id()))
                .filter(layer -> sight.layers().contains(layer.id()))
                .toList();
    }

    private boolean isDrawn(Library.Issue revision) {
        return !layers(revision).isEmpty() && !revision.drawing().forStaff();
    }

    private void revision(Library.Piece design, Library.Issue revision) {
        String path = DESIGNS + "/" + design.id() + "/revisions/R" + revision.ordinal();
        boolean seen = sight.designRevisions().contains(revision.id());
        if (seen || isDue(3)) {
            single(path, seen);
        }
        if (seen) {
            layers(body(single(path + "/layers", true)).getJsonArray("items"), layers(revision));
        }
        original(
                path + "/original",
                sight.originals().contains(revision.drawing().id()));
        FORMS.forEach((form, width) -> rendition(design, revision, form, width));
        if (seen ? isDue(4) : isDue(HIDDEN)) {
            single(path + "/sheet.pdf", seen);
        }
        for (String hidden : List.of("/layers", "/print.pdf")) {
            if ((hidden.equals("/layers") ? !seen : !isDrawn(revision)) && isDue(HIDDEN)) {
                single(path + hidden, false);
            }
        }
    }

    private void original(String path, boolean given) {
        if (given || isDue(HIDDEN)) {
            HttpResponse<byte[]> original = client.get(path);
            assertThat(original.statusCode()).as(where(path)).isEqualTo(given ? 200 : 404);
            noForeignWord(path, original.body(), given ? tiny(Set.of(0, 1, 2)) : Set.of());
            VERDICTS.increment();
        }
    }

    private void layers(JsonArray told, List<Library.Plane> expected) {
        Map<String, List<String>> listed = new LinkedHashMap<>();
        told.getValuesAs(JsonObject.class)
                .forEach(layer -> listed.put(
                        layer.getString("id"),
                        List.of(
                                layer.getString("type"),
                                layer.getString("name"),
                                layer.getString("parent", ""),
                                String.valueOf(layer.getBoolean("base")))));
        assertThat(listed)
                .as(where("layers"))
                .isEqualTo(expected.stream()
                        .collect(Collectors.toMap(
                                layer -> layer.id().toString(),
                                layer -> List.of(
                                        layer.type().name(),
                                        TinyDrawing.name(layer.ordinal() - 1, layer.base()),
                                        layer.parent() == null
                                                ? ""
                                                : layer.parent().toString(),
                                        String.valueOf(layer.base())))));
    }

    /** A form is there when the reader sees a layer, and either a viewer needs it or its format is delivered. */
    private void rendition(Library.Piece design, Library.Issue revision, String form, String width) {
        String path = DESIGNS + "/" + design.id() + "/revisions/R" + revision.ordinal() + "/rendition." + form + width;
        TinyDrawing kind = revision.drawing().kind();
        boolean shown = shown(kind).contains(form);
        boolean taken = isDelivered(design, kind, form);
        boolean given = isDrawn(revision) && (shown || taken);
        if (given || isDue(HIDDEN)) {
            HttpResponse<byte[]> answer = client.get(path);
            assertThat(answer.statusCode()).as(where(path)).isEqualTo(given ? 200 : 404);
            if (given) {
                drawn(path, answer.body(), form.equals("png") ? Set.of() : tiny(places(revision)));
            }
            VERDICTS.increment();
        }
        boolean saved = isDrawn(revision) && taken;
        if (Set.of("pdf", "dxf").contains(form) && (saved || isDue(HIDDEN))) {
            answers(path + "?save=true", saved ? 200 : 404, tiny(places(revision)));
        }
    }

    /** The words of the layers that are seen, and no others, however the form packs them. */
    private void drawn(String path, byte[] form, Set<String> words) {
        noForeignWord(path, form, words);
        Set<String> drawn = new TreeSet<>(Words.in(form));
        drawn.retainAll(tiny(Set.of(0, 1, 2)));
        assertThat(drawn).as(where(path)).isEqualTo(words);
    }

    private static Set<String> shown(TinyDrawing kind) {
        return switch (kind) {
            case SVG -> Set.of("json", "png", "svg");
            case DXF -> Set.of("json", "png");
            case PDF -> Set.of("png", "pdf");
        };
    }

    /** Whatever a drawing can be made into, in the formats the contact may take away. */
    private boolean isDelivered(Library.Piece design, TinyDrawing kind, String form) {
        Set<String> made = new TreeSet<>(Set.of("png", "pdf"));
        made.addAll(kind == TinyDrawing.PDF ? Set.of() : Set.of("svg"));
        made.addAll(kind == TinyDrawing.DXF ? Set.of("dxf") : Set.of());
        Set<DeliveryFormat> formats = new Oracle(plan).formats(contact, design.customer());
        return made.contains(form)
                && EnumSet.allOf(DeliveryFormat.class).stream()
                        .filter(formats::contains)
                        .anyMatch(
                                format -> format.name().toLowerCase(Locale.ROOT).equals(form));
    }

    /** Where in the drawing the layers lie that are seen. Nothing of a DXF file lies on no layer. */
    private Set<Integer> places(Library.Issue revision) {
        return layers(revision).stream()
                .filter(layer -> !layer.base() || revision.drawing().kind() != TinyDrawing.DXF)
                .map(layer -> layer.ordinal() - 1)
                .collect(Collectors.toSet());
    }

    private static Set<String> tiny(Collection<Integer> places) {
        return places.stream().map(TinyDrawing::word).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Two revisions are laid upon each other for who sees a drawing of both; making one takes time, so one is enough. */
    private void compare(String path, List<Library.Issue> all) {
        List<Library.Issue> before = new ArrayList<>();
        for (Library.Issue to : all) {
            for (Library.Issue from : before) {
                boolean both = isDrawn(from) && isDrawn(to);
                if (both && !compared || !both && isDue(HIDDEN)) {
                    compared |= both;
                    String labels = "?from=R" + from.ordinal() + "&to=R" + to.ordinal();
                    single(path + "/compare" + labels, both);
                    single(path + "/compare.png" + labels, both);
                }
            }
            before.add(to);
        }
    }
}
