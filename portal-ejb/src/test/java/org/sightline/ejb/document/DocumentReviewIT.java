package org.sightline.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sightline.entities.document.ReviewRole.APPROVER;
import static org.sightline.entities.document.ReviewRole.CHECKER;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.notification.NotificationService;
import org.sightline.ejb.notification.NotificationTab;
import org.sightline.ejb.project.ProjectTeam;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.document.InternalApproval;
import org.sightline.entities.document.ReviewRole;
import org.sightline.entities.document.SlotLocation;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.Right;
import org.sightline.entities.identity.Role;
import org.sightline.entities.project.ProjectMember;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.StaleException;
import org.sightline.entities.shared.WrongStateException;

/** Looking at documents inside before they go out, on a real database. */
class DocumentReviewIT extends DocumentTest {

    private final DocumentReview reviews = ring.get(DocumentReview.class);
    private final NotificationService bell = ring.get(NotificationService.class);

    private Account rev;
    private Account ann;

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "B6 M6 those of one role look side by side, the next role after them, and the last one queues the document")
    void oneAfterTheOther(PortalDatabase database) {
        in(database, em -> {
            people();
            UUID id = document("P1-001", "0", false).id();
            route(id, line(APPROVER, ann), line(CHECKER, rev), line(CHECKER, ann));
            assertStands(id, "X.ca(+)", "ann", "rev");
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            assertThat(reviews.get(id).due()).as("five working days").isBetween(today.plusDays(5), today.plusDays(9));
            assertThat(reviews.get(id).yours()).isFalse();
            assertThat(waitsFor(rev, doc)).as("bells").containsExactly("P1-001", null);
            ask(doc);
            assertThatThrownBy(() -> decide(id, true, null))
                    .isInstanceOf(WrongStateException.class)
                    .hasMessage("document.review.notYours");

            decide(rev, id, true);
            assertStands(id, "X.ca(+)", "ann");
            assertThat(waitsFor(ann, rev)).as("bells").containsExactly("P1-001", null);
            assertThatThrownBy(() -> decide(id, true, null)).hasMessage("document.review.notYours");
            decide(ann, id, true);
            assertStands(id, "X.a(+)", "ann");
            decide(ann, id, true);

            assertStands(id, "X.A(+)");
            assertThat(waitsFor(ann, rev)).as("bells").containsExactly(null, null);
            assertThat(register.standing(id).location()).isEqualTo(SlotLocation.QUEUED);
            assertThat(reviews.get(id).steps())
                    .extracting(ReviewRow::verdict)
                    .containsOnly(InternalApproval.APPROVED)
                    .hasSize(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M6 what was said of one file is not said of the next, and a rejection wants a reason")
    void beginsAgain(PortalDatabase database) {
        in(database, em -> {
            people();
            UUID id = document("P1-001", "0", false).id();
            route(id, line(CHECKER, rev));
            int seen = reviews.get(id).round();
            revision(documents.find(id), "1", false);
            em.flush();
            ask(rev);
            assertThatThrownBy(() -> reviews.decide(id, seen, true, null)).isInstanceOf(StaleException.class);
            assertRefused("remark", () -> decide(id, false, " "));
            decide(id, false, "The title is wrong");
            assertStands(id, "X.R");
            assertThat(reviews.get(id).steps().get(0).remark()).isEqualTo("The title is wrong");
            assertThatThrownBy(() ->
                            register.change(id, documents.find(id).version(), RegisterChange.of(RegisterAct.QUEUE)))
                    .hasMessage("document.slot.rejectedInside");

            ask(doc);
            revision(documents.find(id), "2", false);
            assertStands(id, "X.c(+)", "rev");
            route(id);
            assertStands(id, "X");
            register.change(id, documents.find(id).version(), RegisterChange.of(RegisterAct.QUEUE));
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "Only members who may change documents are asked, each once in a role, and contacts learn nothing of it")
    void asksMembers(PortalDatabase database) {
        in(database, em -> {
            people();
            UUID id = document("P1-001", "0", true).id();
            Account viewer = member("vic", Right.DOCUMENT_VIEW);
            assertRefused("steps:1:person", () -> route(id, line(CHECKER, rev), line(CHECKER, doc)));
            assertRefused("steps:0:person", () -> route(id, line(CHECKER, viewer)));
            assertRefused("steps:0:person", () -> route(id, new ReviewerLine(CHECKER, null)));
            assertThatThrownBy(() -> route(id, line(CHECKER, rev), line(CHECKER, rev)))
                    .hasMessage("document.review.twice");
            ask(lee);
            DocumentDetail before = documents.find(id);
            ask(doc);
            route(id, line(CHECKER, rev));
            ask(lee);
            assertThat(documents.find(id)).isEqualTo(before);
            ask(bea);
            assertThatThrownBy(() -> reviews.get(id)).isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "Who leaves the project is not waited for: those left decide, the next role follows, later rounds do not ask")
    void leavingTheProject(PortalDatabase database) {
        ProjectTeam team = ring.get(ProjectTeam.class);
        in(database, em -> {
            people();
            UUID both = document("P1-001", "0", false).id();
            UUID alone = document("P1-002", "0", false).id();
            UUID last = document("P1-003", "0", false).id();
            UUID said = document("P1-004", "0", false).id();
            route(both, line(CHECKER, rev), line(CHECKER, ann), line(APPROVER, ann));
            route(alone, line(CHECKER, rev));
            route(last, line(CHECKER, ann), line(APPROVER, rev));
            route(said, line(CHECKER, rev), line(APPROVER, ann));
            decide(ann, both, true);
            decide(ann, last, true);
            decide(rev, said, true);
            assertThat(waiting(rev)).containsExactly("P1-001", "P1-002", "P1-003");
            assertThat(waiting(ann)).containsExactly("P1-004");
            ask(doc);
            assertThat(waitsFor(rev)).containsExactly("P1-003");
            ask(doc);
            team.remove(p1.getId(), rev.getId());
            em.flush();
            assertThat(waiting(rev)).isEmpty();
            assertThat(waitsFor(rev)).as("bell").containsExactly((String) null);
            assertThat(waiting(ann)).containsExactly("P1-001", "P1-004");
            ask(doc);
            assertThat(register.standing(both).code()).isEqualTo("X.a(+)");
            assertThat(register.standing(alone).code()).isEqualTo("X");
            assertThat(register.standing(alone).location()).isEqualTo(SlotLocation.WITH_US);
            assertThat(register.standing(last).code()).isEqualTo("X.A(+)");
            assertThat(register.standing(said).code()).isEqualTo("X.a(+)");
            assertThat(reviews.get(said).steps()).extracting(ReviewRow::verdict).contains(InternalApproval.APPROVED);
            revision(documents.find(said), "1", false);
            em.flush();
            assertThat(register.standing(said).code()).isEqualTo("X.a(+)");
        });
    }

    private List<String> waiting(Account who) {
        ask(who);
        em.flush();
        RegisterFilter mine = new RegisterFilter(DocumentFilter.of(p1.getId()), null, null, null, null, true);
        return register.list(mine, RegisterSort.NUMBER, SliceRequest.first(9)).items().stream()
                .map(RegisterRow::number)
                .toList();
    }

    /** The document the bell of each says to do something about. */
    private List<String> waitsFor(Account... people) {
        return Stream.of(people)
                .map(who -> {
                    ask(who);
                    em.flush();
                    var rows = bell.list(NotificationTab.TODO, SliceRequest.first(5))
                            .items();
                    return rows.isEmpty() ? null : rows.get(0).document().number();
                })
                .toList();
    }

    private void people() {
        rev = member("rev", Right.DOCUMENT_VIEW, Right.DOCUMENT_EDIT);
        ann = member("ann", Right.DOCUMENT_VIEW, Right.DOCUMENT_EDIT);
    }

    private Account member(String name, String... rights) {
        Role role = new Role(AccountKind.STAFF, "ROLE_" + name, name, List.of(rights));
        em.persist(role);
        Account account = world.staff(name);
        account.give(List.of(role));
        em.persist(new ProjectMember(p1, account));
        em.flush();
        return account;
    }

    private static ReviewerLine line(ReviewRole role, Account person) {
        return new ReviewerLine(role, person.getId());
    }

    private void route(UUID id, ReviewerLine... lines) {
        em.flush();
        reviews.route(id, documents.find(id).version(), List.of(lines));
    }

    private void decide(Account who, UUID id, boolean approved) {
        ask(who);
        assertThat(reviews.get(id).yours()).isTrue();
        decide(id, approved, null);
    }

    private void decide(UUID id, boolean approved, String remark) {
        reviews.decide(id, reviews.get(id).round(), approved, remark);
    }

    private void assertStands(UUID id, String code, String... waitsFor) {
        em.flush();
        Standing standing = register.standing(id);
        assertThat(standing.code()).isEqualTo(code);
        assertThat(standing.review().reviewers()).extracting(PersonRow::name).containsExactly(waitsFor);
        assertThat(register.list(
                                RegisterFilter.of(DocumentFilter.of(p1.getId())),
                                RegisterSort.NUMBER,
                                SliceRequest.first(5))
                        .items()
                        .get(0)
                        .standing())
                .isEqualTo(standing);
    }

    private static void assertRefused(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.getField())
                .contains(field));
    }
}
