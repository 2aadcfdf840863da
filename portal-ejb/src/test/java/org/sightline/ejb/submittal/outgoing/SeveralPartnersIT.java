package org.sightline.ejb.submittal.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.World;
import org.sightline.ejb.submittal.SubmittalItemRow;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.project.Project;
import org.sightline.entities.submittal.OutgoingSubmittal;

/** Several partners of one project: what each can be sent, and under which numbers. */
class SeveralPartnersIT extends OutgoingTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("partners of a project who are sent to in turns each see 1, 2, 3, and no two numbers are the same")
    void eachPartnerHasARunOfNumbers(PortalDatabase database) {
        in(database, any -> {
            Company tools = subSupplier();
            Contact sam = world.contact("sam", tools, RelationLevel.SITE, false);
            Map<Company, List<String>> numbers = new LinkedHashMap<>();
            for (int i = 1; i <= 3; i++) {
                DocumentRevision theirs = document("P1-20" + i);
                theirs.getSlot().assign(tools);
                em.flush();
                for (UUID id : List.of(draft(List.of(to(lee)), document("P1-10" + i)), draftTo(tools, sam, theirs))) {
                    String next = drafts.nextNumber(id);
                    send(id);
                    assertThat(detail(id).number()).isEqualTo(next);
                    numbers.computeIfAbsent(
                                    em.find(OutgoingSubmittal.class, id).getPartner(), unused -> new ArrayList<>())
                            .add(next);
                }
            }
            assertThat(numbers.get(leeds)).containsExactly("T-001", "T-002", "T-003");
            assertThat(numbers.get(tools)).containsExactly("ST-T-001", "ST-T-002", "ST-T-003");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a sub-supplier with the code another one bore before gets numbers of its own")
    void aCodeThatWasGivenAgain(PortalDatabase database) {
        in(database, any -> {
            Company tools = subSupplier();
            Contact sam = world.contact("sam", tools, RelationLevel.SITE, false);
            UUID first = assigned("P1-201", tools, sam);
            send(first);
            fresh(Company.class, tools.getId()).rename("OLD", "Old tools");
            em.flush();
            Company other = world.supplier("ST");
            UUID second = assigned("P1-202", other, world.contact("sid", other, RelationLevel.SITE, false));
            send(second);
            send(assigned("P1-203", fresh(Company.class, tools.getId()), sam));
            assertThat(detail(first).number()).isEqualTo("ST-T-001");
            assertThat(detail(second).number())
                    .startsWith("ST-")
                    .endsWith("-T-001")
                    .isNotEqualTo("ST-T-001");
            assertThat(drafts.nextNumber(assigned("P1-204", fresh(Company.class, tools.getId()), sam)))
                    .isEqualTo("ST-T-003");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "a draft is offered what can be put into it: to a sub-supplier what is assigned to it, with our latest file")
    void onlyWhatCanBeAddedIsOffered(PortalDatabase database) {
        in(database, any -> {
            fresh(Project.class, project.getId()).allowSubSuppliers(true);
            Company tools = world.supplier("ST");
            DocumentRevision theirs = document("P1-201");
            theirs.getSlot().assign(tools);
            revision(theirs.getSlot(), "1", 2);
            em.persist(new DocumentSlot(project, "P1-202", "Without a file", World.NOON));
            DocumentRevision in = document("P1-101");
            document("P1-102");
            em.flush();
            UUID draft = draft(List.of(to(lee)), in);
            assertThat(offered(draft, null)).containsExactly("P1-102 0", "P1-201 1");
            assertThat(offered(draft, "101")).isEmpty();
            UUID toTools = drafts.create(project.getId(), tools.getId(), DraftChange.of(List.of()));
            assertThat(offered(toTools, "p1-")).containsExactly("P1-201 1");
            List<WantedItem> all = drafts.offered(toTools, null).stream()
                    .map(row -> new WantedItem(row.id(), null, true))
                    .toList();
            drafts.change(toTools, version(toTools), new DraftChange(null, null, null, all, null));
            assertThat(detail(toTools).items())
                    .extracting(SubmittalItemRow::label)
                    .containsExactly("1");
            assertThat(offered(toTools, null)).isEmpty();
        });
    }

    private List<String> offered(UUID draft, String q) {
        em.flush();
        return drafts.offered(draft, q).stream()
                .map(row -> row.number() + " " + row.label())
                .toList();
    }

    private UUID assigned(String number, Company partner, Contact to) {
        DocumentRevision one = document(number);
        one.getSlot().assign(partner);
        em.flush();
        return draftTo(partner, to, one);
    }
}
