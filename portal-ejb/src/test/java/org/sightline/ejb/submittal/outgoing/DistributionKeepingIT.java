package org.sightline.ejb.submittal.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.identity.Account;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.StaleException;
import org.sightline.entities.submittal.RecipientKind;

/** Distribution lists by themselves. */
class DistributionKeepingIT extends OutgoingTest {

    private final DistributionKeeping keeping = ring.get(DistributionKeeping.class);
    private final DistributionLists lists = ring.get(DistributionLists.class);

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "a list is made, renamed, given other people and removed; each step asks for the version that was seen")
    void aListIsKept(PortalDatabase database) {
        in(database, any -> {
            DistributionListDetail begun = keeping.begin(project.getId(), null);
            assertThat(begun.people()).extracting(one -> one.candidate().name()).contains("ann Contact", "lee Contact");
            assertThat(begun.people()).allMatch(one -> one.kind() == null);
            UUID id = keeping.create(project.getId(), null, " Usual ", List.of(to(lee)));
            assertThat(kept()).containsExactly(tuple("Usual", leeds.getName(), 1));
            DistributionListDetail made = detailOf(id);
            keeping.change(
                    id,
                    made.version(),
                    "Site",
                    List.of(
                            new WantedRecipient(lee.getId(), RecipientKind.CC, "Checker"),
                            new WantedRecipient(ann.getId(), RecipientKind.BCC, "")));
            DistributionListDetail changed = detailOf(id);
            assertThat(changed.name()).isEqualTo("Site");
            assertThat(changed.people())
                    .extracting(one -> one.candidate().name(), DistributionPerson::kind, DistributionPerson::role)
                    .contains(
                            tuple("lee Contact", RecipientKind.CC, "Checker"),
                            tuple("ann Contact", RecipientKind.BCC, null));
            keeping.change(id, changed.version(), "Site", List.of(to(ann)));
            assertThatThrownBy(() -> keeping.remove(id, changed.version())).isInstanceOf(StaleException.class);
            assertThat(kept()).containsExactly(tuple("Site", leeds.getName(), 1));
            UUID draft = draft(List.of(), document("P1-101"));
            assertThat(lists.use(draft, version(draft), id)).isEqualTo(1);
            keeping.remove(id, detailOf(id).version());
            assertThat(kept()).isEmpty();
            assertThat(detail(draft).recipients()).extracting("name").containsExactly("ann Contact");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "on a list is at least one person, and only people who see the project; who lost sight of it is named apart")
    void onlyWhoSeesTheProjectIsOnAList(PortalDatabase database) {
        in(database, any -> {
            Contact bob = world.contact("bob", leeds, RelationLevel.SITE, false);
            UUID id = keeping.create(project.getId(), leeds.getId(), "Usual", List.of(to(lee), to(ann)));
            assertRefused("people", () -> keeping.create(project.getId(), null, "Nobody", List.of()));
            assertRefused("people", () -> keeping.create(project.getId(), null, "Bob", List.of(to(bob))));
            assertRefused("name", () -> keeping.create(project.getId(), null, "USUAL", List.of(to(lee))));
            assertRefused("name", () -> keeping.create(project.getId(), null, " ", List.of(to(lee))));
            UUID other = world.supplier("ST").getId();
            assertRefused("partner", () -> keeping.create(project.getId(), other, "Tools", List.of(to(lee))));
            em.find(Contact.class, lee.getId()).getWebAccess().reachAllProjects(false);
            DistributionListDetail now = detailOf(id);
            assertThat(now.blind()).containsExactly("lee");
            assertThat(now.people()).extracting(one -> one.candidate().name()).doesNotContain("lee Contact");
            assertRefused("people", () -> keeping.change(id, now.version(), "Usual", List.of(to(lee))));
            keeping.change(id, now.version(), "usual", List.of(to(ann)));
            assertThat(detailOf(id).blind()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the lists of a project one does not see are as absent as the project")
    void listsHideWithTheProject(PortalDatabase database) {
        in(database, any -> {
            UUID id = keeping.create(project.getId(), null, "Usual", List.of(to(lee)));
            long version = detailOf(id).version();
            fresh(Project.class, project.getId()).keepConfidential(true);
            Account stranger = world.staff("stranger");
            as(stranger);
            for (ThrowingCallable asked : List.<ThrowingCallable>of(
                    () -> keeping.list(project.getId()),
                    () -> keeping.begin(project.getId(), null),
                    () -> keeping.find(id),
                    () -> keeping.change(id, version, "Mine", List.of(to(lee))),
                    () -> keeping.remove(id, version),
                    () -> keeping.create(project.getId(), null, "Mine", List.of(to(lee))),
                    () -> keeping.find(UUID.randomUUID()))) {
                assertThatThrownBy(asked).isInstanceOf(NotFoundException.class);
            }
        });
    }

    private List<org.assertj.core.groups.Tuple> kept() {
        em.flush();
        em.clear();
        return keeping.list(project.getId()).stream()
                .map(row -> tuple(row.name(), row.partner().name(), row.people()))
                .toList();
    }

    private DistributionListDetail detailOf(UUID id) {
        em.flush();
        em.clear();
        return keeping.find(id);
    }

    private static void assertRefused(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.getField())
                .contains(field));
    }
}
