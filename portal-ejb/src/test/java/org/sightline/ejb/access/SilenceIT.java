package org.sightline.ejb.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.design.DesignDetail;
import org.sightline.ejb.design.DesignFilter;
import org.sightline.ejb.design.DesignService;
import org.sightline.ejb.design.DesignSort;
import org.sightline.ejb.design.layer.LayerService;
import org.sightline.ejb.document.DocumentFilter;
import org.sightline.ejb.document.DocumentService;
import org.sightline.ejb.document.DocumentSort;
import org.sightline.ejb.project.ProjectFilter;
import org.sightline.ejb.project.ProjectService;
import org.sightline.ejb.project.ProjectSort;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.world.Library;
import org.sightline.entities.world.Oracle;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.RandomPlan;
import org.sightline.entities.world.Sight;
import org.sightline.entities.world.Silence;

/** A world with and without what a contact does not see answers that contact word by word alike. */
class SilenceIT {

    private static final int WORLDS =
            Integer.getInteger("sightline.worlds", Boolean.getBoolean("sightline.full") ? 20 : 5);

    @Test
    @DisplayName(
            "A07 lists, orders, pages, totals, searches and details of documents and designs tell nothing of what is not seen")
    void whatIsNotSeenChangesNoAnswer() {
        int compared = 0;
        try (DataRing ring = new DataRing(Wiring.ALL)) {
            for (int seed = 1; seed <= WORLDS; seed++) {
                Plan plan = RandomPlan.of(seed, Worlds.today());
                for (Plan.Person contact : plan.contacts()) {
                    Sight sight = new Oracle(plan).of(contact);
                    if (!sight.projects().isEmpty() || !sight.designs().isEmpty()) {
                        List<String> whole = answers(ring, plan, contact, plan);
                        List<String> less = answers(ring, Silence.of(plan, contact, sight), contact, plan);
                        assertThat(less)
                                .as("world " + seed + " for " + contact.word())
                                .isEqualTo(whole);
                        compared += whole.size();
                    }
                }
            }
        }
        System.out.printf("silence: %d worlds, %d answers alike%n", WORLDS, compared);
        assertThat(compared).isPositive();
    }

    /** @param asked the world whose words are searched for */
    private static List<String> answers(DataRing ring, Plan plan, Plan.Person contact, Plan asked) {
        List<String> answers = new ArrayList<>();
        Worlds.within(PortalDatabase.DERBY, plan, em -> {
            ring.as(Viewer.asking(contact, plan));
            ProjectService projects = ring.get(ProjectService.class);
            DocumentService documents = ring.get(DocumentService.class);
            for (ProjectSort sort : ProjectSort.values()) {
                pages(request -> projects.list(ProjectFilter.all(), sort, request), answers);
            }
            for (DocumentSort sort : DocumentSort.values()) {
                pages(request -> documents.list(DocumentFilter.all(), sort, request), answers);
            }
            words(asked).forEach(word -> search(projects, documents, word, answers));
            answers.add(projects.sites().toString());
            Sight sight = new Oracle(plan).of(contact);
            plan.projects().stream()
                    .filter(work -> sight.projects().contains(work.id()))
                    .forEach(work -> answers.add(projects.get(work.id()).toString()));
            plan.slots().stream()
                    .filter(slot -> sight.slots().contains(slot.id()))
                    .forEach(slot -> answers.add(documents.get(slot.id()).toString()));
            designs(ring, plan, sight, wordsOfDesigns(asked), answers);
        });
        return answers;
    }

    private static void designs(DataRing ring, Plan plan, Sight sight, Set<String> words, List<String> answers) {
        DesignService designs = ring.get(DesignService.class);
        LayerService layers = ring.get(LayerService.class);
        for (DesignSort sort : DesignSort.values()) {
            pages(request -> designs.list(DesignFilter.all(), sort, request), answers);
        }
        for (String word : words) {
            DesignFilter searched = DesignFilter.searching(word);
            answers.add(word + " " + designs.list(searched, DesignSort.NUMBER, SliceRequest.first(5)));
            DesignFilter of = new DesignFilter(null, null, null, null, word, null, null, null);
            answers.add(word + " " + designs.count(of, 10));
        }
        answers.add(designs.facets(DesignFilter.all()).toString());
        answers.add(String.valueOf(designs.count(DesignFilter.all(), 100)));
        for (Library.Piece design : plan.library().designs()) {
            if (sight.designs().contains(design.id())) {
                DesignDetail detail = designs.get(design.id());
                answers.add(detail.toString());
                detail.revisions()
                        .forEach(revision -> answers.add(
                                layers.list(design.id(), revision.label()).toString()));
            }
        }
    }

    private static void search(ProjectService projects, DocumentService documents, String word, List<String> answers) {
        SliceRequest first = SliceRequest.first(5);
        answers.add(word + " "
                + projects.list(new ProjectFilter(word, null, null, null, false, false), ProjectSort.NUMBER, first));
        answers.add(word + " "
                + documents.list(new DocumentFilter(word, null, null, null, null), DocumentSort.NUMBER, first));
    }

    private static Set<String> words(Plan plan) {
        Set<String> words = new TreeSet<>();
        Stream.of(plan.companies(), plan.projects(), plan.slots(), plan.revisions(), plan.contacts())
                .flatMap(List::stream)
                .forEach(thing -> words.add(((Plan.Thing) thing).word()));
        return words;
    }

    /** Of the designs of the world, and what they are made of. */
    private static Set<String> wordsOfDesigns(Plan plan) {
        return plan.library().designs().stream()
                .flatMap(design -> Stream.of(design.word(), String.valueOf(design.material())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Forward to the end, two at a time. */
    private static <R> void pages(Function<SliceRequest, Slice<R>> list, List<String> answers) {
        Slice<R> page;
        try {
            page = list.apply(SliceRequest.first(2));
        } catch (RefusedException e) {
            // why: an order by what somebody may not know is refused, and must be so in both worlds
            answers.add(e.getMessage());
            return;
        }
        answers.add(page.toString());
        while (page.next() != null) {
            page = list.apply(SliceRequest.of(page.next(), 2, false));
            answers.add(page.toString());
        }
    }
}
