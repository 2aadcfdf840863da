package org.sightline.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.entities.settings.Module;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.world.Canaries;
import org.sightline.entities.world.Exchange.Parcel;
import org.sightline.entities.world.Exchange.Sheet;
import org.sightline.entities.world.Oracle;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.Sight;
import org.sightline.tests.shared.Client;

/** Looks at submittals, the lines they name and the files they give out. */
final class SubmittalLook extends WorldLook {

    private final Oracle oracle;

    SubmittalLook(Plan plan, Plan.Person contact, Sight sight, Client client) {
        super(plan, contact, sight, client);
        this.oracle = new Oracle(plan);
    }

    void everywhere() {
        list("/api/v1/submittals?limit=200", sight.submittals());
        single("/api/v1/submittals.csv", true);
        for (Plan.Work project : plan.projects()) {
            boolean seen = sight.projects().contains(project.id());
            Set<UUID> here = of(project);
            if (seen && (isOpen(Module.SUBMITTALS) || !here.isEmpty())) {
                list("/api/v1/projects/" + project.id() + "/submittals", here);
            } else if (isDue(2)) {
                single("/api/v1/projects/" + project.id() + "/submittals", false);
            }
        }
        plan.exchange().submittals().forEach(this::submittal);
    }

    private Set<UUID> of(Plan.Work project) {
        return plan.exchange().submittals().stream()
                .filter(submittal -> submittal.project().id().equals(project.id()))
                .map(Parcel::id)
                .filter(sight.submittals()::contains)
                .collect(Collectors.toSet());
    }

    private void submittal(Parcel submittal) {
        boolean seen = sight.submittals().contains(submittal.id());
        List<Sheet> lines = plan.exchange().lines().stream()
                .filter(line -> line.submittal().id().equals(submittal.id()))
                .toList();
        String path = "/api/v1/submittals/" + submittal.id();
        if (seen) {
            named(path, lines);
        }
        for (String page : List.of(path, "/portal/submittal/view?id=" + submittal.id())) {
            if (seen || isDue(3)) {
                single(page, seen);
            }
        }
        if (seen || isDue(3)) {
            find("/api/v1/submittals?q=", submittal.word(), submittal.id(), seen && isNumbered(submittal));
            answers(path + "/files.zip", archive(lines));
        }
        for (Sheet line : lines) {
            if (seen || isDue(3)) {
                answers(path + "/items/" + line.id() + "/file", bytes(line));
            }
        }
    }

    /** Its lines but those of documents of which the contact may not know. */
    private void named(String path, List<Sheet> lines) {
        HttpResponse<byte[]> answer = client.get(path);
        assertThat(answer.statusCode()).as(where(path)).isEqualTo(200);
        Set<String> told = body(answer).getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .map(SubmittalLook::line)
                .collect(Collectors.toSet());
        assertThat(told)
                .as(where(path))
                .isEqualTo(lines.stream()
                        .filter(line -> Canaries.isNamed(oracle, contact, line))
                        .map(this::line)
                        .collect(Collectors.toSet()));
        VERDICTS.increment();
    }

    private static String line(JsonObject item) {
        return item.getString("id") + " " + item.getString("number", null);
    }

    private String line(Sheet line) {
        boolean told = line.submittal().outgoing() || sight.lines().contains(line.id());
        boolean document = told && line.revision() != null;
        return line.id() + " " + (document ? "D-" + line.revision().slot().word() : null);
    }

    /** What was not sent has no number yet. */
    private static boolean isNumbered(Parcel submittal) {
        return !submittal.state().name().equals("DRAFT");
    }

    private int bytes(Sheet line) {
        if (!sight.lines().contains(line.id())) {
            return 404;
        }
        return line.file().scan() == ScanState.INFECTED ? 409 : 200;
    }

    private int archive(List<Sheet> lines) {
        Set<Integer> all = lines.stream().map(this::bytes).collect(Collectors.toSet());
        return all.contains(409) ? 409 : all.contains(200) ? 200 : 404;
    }
}
