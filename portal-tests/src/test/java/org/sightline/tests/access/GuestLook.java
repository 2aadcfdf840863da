package org.sightline.tests.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sightline.entities.world.Exchange.Link;
import org.sightline.entities.world.Exchange.Parcel;
import org.sightline.entities.world.Exchange.Sheet;
import org.sightline.entities.world.GuestCodes;
import org.sightline.entities.world.GuestOracle;
import org.sightline.entities.world.Plan;
import org.sightline.tests.shared.Bridge;
import org.sightline.tests.shared.Client;

/** Somebody without an account opens a share link, enters the code and asks for everything. */
final class GuestLook extends WorldLook {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final Pattern ASKED = Pattern.compile("id=\"code\"");
    private static final Pattern NUMBER = Pattern.compile("D-zq[0-9a-z]{9}");
    private static final Pattern FILE = Pattern.compile("/api/v1/share/items/([0-9a-f-]{36})/file");
    private static final String PAGE = "/share/view";
    private static final String ARCHIVE = "/api/v1/share/files.zip";

    private final Link link;
    private final List<Sheet> named;

    GuestLook(Plan plan, Link link, Client client) {
        super(plan, new GuestOracle(plan).anybody(link), new GuestOracle(plan).of(link), client);
        this.link = link;
        this.named = new GuestOracle(plan).named(link);
    }

    /** Whether the link shows anything. */
    boolean isOpen() {
        return !sight.submittals().isEmpty();
    }

    /** The link asks for the code when there is something to see, and shows nothing before it is entered. */
    void door() {
        answers("/share?token=" + link.token(), 303);
        HttpResponse<byte[]> door = answers("/share", 200);
        assertThat(ASKED.matcher(Client.text(door)).find()).as(where("/share")).isEqualTo(isOpen());
        answers(PAGE, 404);
        if (isDue(2)) {
            answers(ARCHIVE, 404);
        }
    }

    void everywhere() {
        enter();
        page();
        archive();
        for (Sheet line : plan.exchange().lines()) {
            boolean given = sight.lines().contains(line.id());
            if (given || line.submittal().equals(link.submittal()) || isDue(3)) {
                HttpResponse<byte[]> file = answers(file(line), given ? 200 : 404);
                assertThat(!given || Client.text(file).equals(content(line)))
                        .as(where(file(line)))
                        .isTrue();
            }
        }
        nothingElse();
    }

    private void enter() {
        Matcher state = STATE.matcher(Client.text(client.get("/share")));
        assertThat(state.find()).as(where("/share")).isTrue();
        String form = "door=door&enter=enter&code=" + GuestCodes.CODE + "&jakarta.faces.ViewState="
                + URLEncoder.encode(state.group(1), UTF_8);
        HttpResponse<byte[]> answer =
                client.send("POST", "/share", form.getBytes(UTF_8), "application/x-www-form-urlencoded", Map.of());
        assertThat(answer.headers().firstValue("Location").orElse(Client.text(answer)))
                .as(where("POST /share"))
                .endsWith(PAGE);
    }

    /** The lines that are told of, and a way to the files of those that are given out. */
    private void page() {
        String page = Client.text(answers(PAGE, 200));
        assertThat(found(NUMBER, page, 0))
                .as(where(PAGE))
                .isEqualTo(named.stream()
                        .map(line -> "D-" + line.revision().slot().word())
                        .collect(Collectors.toSet()));
        assertThat(found(FILE, page, 1))
                .as(where(PAGE))
                .isEqualTo(sight.lines().stream().map(Object::toString).collect(Collectors.toSet()));
    }

    private static Set<String> found(Pattern pattern, String page, int group) {
        return pattern.matcher(page).results().map(one -> one.group(group)).collect(Collectors.toSet());
    }

    /** Exactly the files that are given out one by one. */
    private void archive() {
        HttpResponse<byte[]> zip = answers(ARCHIVE, sight.lines().isEmpty() ? 404 : 200);
        Map<String, String> expected = named.stream()
                .filter(line -> sight.lines().contains(line.id()))
                .collect(Collectors.toMap(
                        line -> "file-" + line.revision().word() + ".txt",
                        GuestLook::content,
                        (a, b) -> a,
                        TreeMap::new));
        assertThat(zip.statusCode() == 200 ? entries(zip.body()) : Map.of())
                .as(where(ARCHIVE))
                .isEqualTo(expected);
    }

    private static Map<String, String> entries(byte[] bytes) {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static String file(Sheet line) {
        return "/api/v1/share/items/" + line.id() + "/file";
    }

    private static String content(Sheet line) {
        return "content " + line.file().word();
    }

    /** A pass is no sign-in: to the rest of the portal its holder is a stranger. */
    private void nothingElse() {
        Parcel submittal = link.submittal();
        String rest = "/api/v1/submittals/" + submittal.id();
        for (String path : List.of(
                rest,
                rest + "/files.zip",
                "/api/v1/projects/" + submittal.project().id(),
                "/api/v1/me")) {
            answers(path, 401);
        }
        answers("/portal/submittal/view?id=" + submittal.id(), 302);
        answers("/staff/submittal/view?id=" + submittal.id(), 302);
    }

    /** What ends a link ends it for whoever has it open. */
    void end(Bridge bridge) {
        String ofLink = " where l.name = 'Guest " + link.word() + "'";
        String ofProject = " where p.number = 'P-" + link.submittal().project().word() + "'";
        String ofCompany = " where c.code = 'C-" + link.submittal().partner().word() + "'";
        List<String> ends = List.of(
                "update ShareLink l set l.revokedAt = l.createdAt" + ofLink,
                "update ShareLink l set l.downloads = l.maxDownloads" + ofLink,
                "update Project p set p.hidden = true" + ofProject,
                "update Project p set p.completed = true" + ofProject,
                "update Project p set p.confidential = true" + ofProject,
                "update Company c set c.portalOn = false" + ofCompany);
        bridge.change(ends.get((int) (plan.seed() % ends.size())));
        List.of(PAGE, ARCHIVE).forEach(path -> answers(path, 404));
        sight.lines().forEach(line -> answers("/api/v1/share/items/" + line + "/file", 404));
    }
}
