package org.sightline.ejb.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sightline.ejb.project.WebAccessChange.HandOver.INVITATION;
import static org.sightline.ejb.project.WebAccessChange.HandOver.NOTHING;
import static org.sightline.ejb.project.WebAccessChange.HandOver.TEMPORARY_PASSWORD;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.customer.ContactAccess;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.identity.InvitationService;
import org.sightline.ejb.identity.LinkState;
import org.sightline.ejb.identity.LoginChangeService;
import org.sightline.ejb.identity.ProfileService;
import org.sightline.ejb.identity.ShippedRoles;
import org.sightline.ejb.identity.SignIns;
import org.sightline.ejb.shared.ClockOffset;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.Relation;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.customer.WebAccessState;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.StaleException;

/** Web access of a contact on a real database; mail is not configured, so links are shown. */
class WebAccessServiceIT {

    // why one for all: starting it takes longer than all of its tests
    private static final DataRing RING = new DataRing(Wiring.ALL);
    private static final String OWN = "a quiet river bend";

    private final WebAccessService service = RING.get(WebAccessService.class);
    private final InvitationService invitations = RING.get(InvitationService.class);

    private EntityManager em;
    private World world;
    private Company leeds;
    private Contact lee;

    @AfterEach
    void reset() {
        RING.get(ClockOffset.class).set(Duration.ZERO);
    }

    @AfterAll
    static void close() {
        RING.close();
    }

    private void in(PortalDatabase database, Consumer<EntityManager> test) {
        database.rollback(manager -> {
            em = manager;
            DataRing.use(em);
            RING.get(ShippedRoles.class).toString();
            world = new World(em);
            leeds = world.customer("NL");
            RING.as(world.asking(world.staff("doc")));
            lee = contact("Lee", "Lee@Example.org", leeds, RelationLevel.SITE);
            test.accept(em);
        });
    }

    private Contact contact(String name, String email, Company at, RelationLevel level) {
        Contact contact = new Contact(name, "Contact", email);
        em.persist(contact);
        if (at != null) {
            em.persist(new Relation(contact, at, level));
        }
        em.flush();
        return contact;
    }

    /** As the next transaction sees it: what this one changed in bulk, and new things as ones that were there before. */
    private void reread() {
        em.flush();
        em.clear();
        lee = em.find(Contact.class, lee.getId());
    }

    private WebAccessChanged change(Contact contact, WebAccessChange change) {
        return service.change(contact.getId(), contact.getVersion(), change);
    }

    private static WebAccessChange allowed(boolean on, WebAccessChange.HandOver handOver) {
        return new WebAccessChange(on, null, null, null, null, null, handOver);
    }

    private WebAccessChanged choose(Boolean all, Project... projects) {
        Set<UUID> ids =
                java.util.stream.Stream.of(projects).map(Project::getId).collect(java.util.stream.Collectors.toSet());
        return change(lee, new WebAccessChange(null, null, all, ids, null, null, NOTHING));
    }

    private String token(WebAccessChanged changed) {
        assertThat(changed.link().mailedTo()).isNull();
        return changed.link().link().replaceAll(".*token=", "");
    }

    private WebAccessState state() {
        return service.get(lee.getId()).state();
    }

    private static void assertRefused(ThrowingCallable act, String field, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class, refusal -> {
            assertThat(refusal.getKey()).isEqualTo(key);
            assertThat(refusal.getField()).isEqualTo(Optional.ofNullable(field));
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("D2 a contact without a company gets no web access")
    void aContactWithoutACompanyGetsNone(PortalDatabase database) {
        in(database, em -> {
            Contact nobody = contact("Nils", "nils@example.org", null, null);

            assertThat(service.get(nobody.getId()).related()).isFalse();
            assertThat(service.get(nobody.getId()).can(WebAccessAction.EDIT)).isFalse();
            assertRefused(() -> change(nobody, allowed(true, NOTHING)), "allowed", "webAccess.companyFirst");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("D4 the login is the e-mail in lower case, and a clash names the holder")
    void theLoginIsTheEmail(PortalDatabase database) {
        in(database, em -> {
            assertThat(change(lee, allowed(true, NOTHING)).detail().login()).isEqualTo("lee@example.org");
            Contact twin = contact("Twin", "DOC@example.ORG", leeds, RelationLevel.SITE);

            assertThatThrownBy(() -> change(twin, allowed(true, NOTHING)))
                    .isInstanceOfSatisfying(RefusedException.class, refusal -> {
                        assertThat(refusal.getField()).contains("login");
                        assertThat(refusal.getParameters()).containsExactly("doc@example.org", "doc");
                    });
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("D8 R01 an invitation leads to a password once, and every other link is over with it")
    void anInvitationWorksOnce(PortalDatabase database) {
        in(database, em -> {
            assertThat(state()).isEqualTo(WebAccessState.NONE);
            String older = token(change(lee, allowed(true, INVITATION)));
            String newer = token(change(lee, WebAccessChange.only(INVITATION)));
            reread();
            assertThat(state()).isEqualTo(WebAccessState.INVITED);
            assertThat(invitations.look(older).state()).isEqualTo(LinkState.OVER);
            assertThat(invitations.look(newer).login()).isEqualTo("lee@example.org");
            assertThat(RING.get(LoginChangeService.class).look(newer).state())
                    .as("good for nothing else")
                    .isEqualTo(LinkState.UNKNOWN);

            invitations.accept(newer, OWN);
            reread();

            assertThat(state()).isEqualTo(WebAccessState.ACTIVE);
            assertThat(invitations.look(newer).state()).isEqualTo(LinkState.USED);
            assertRefused(() -> invitations.accept(newer, OWN), null, "invitation.refused");
            assertThat(invitations.look("nothing").state()).isEqualTo(LinkState.UNKNOWN);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R01 L04 an invitation dies after 72 hours, with the web access, and while the account is stopped")
    void anInvitationDies(PortalDatabase database) {
        in(database, em -> {
            String token = token(change(lee, allowed(true, INVITATION)));
            RING.get(ClockOffset.class).set(Duration.ofHours(72));
            assertThat(invitations.look(token).state()).isEqualTo(LinkState.OVER);
            RING.get(ClockOffset.class).set(Duration.ZERO);

            service.suspend(lee.getId(), lee.getVersion());
            assertThat(state()).isEqualTo(WebAccessState.SUSPENDED);
            assertRefused(() -> invitations.accept(token, OWN), null, "invitation.refused");
            service.release(lee.getId(), lee.getVersion());

            String second = token(change(lee, WebAccessChange.only(INVITATION)));
            change(lee, allowed(false, NOTHING));
            assertRefused(() -> invitations.accept(second, OWN), null, "invitation.refused");
            change(lee, allowed(true, NOTHING));
            reread();
            assertThat(invitations.look(second).state()).isEqualTo(LinkState.OVER);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("D5 a temporary password ends the one before and is good for a day")
    void aTemporaryPasswordIsGoodForADay(PortalDatabase database) {
        in(database, em -> {
            invitations.accept(token(change(lee, allowed(true, INVITATION))), OWN);
            String before = lee.getAccount().getPasswordHash();
            String password =
                    change(lee, WebAccessChange.only(TEMPORARY_PASSWORD)).temporaryPassword();
            SignIns signIns = RING.get(SignIns.class);

            assertThat(password).hasSizeGreaterThanOrEqualTo(16);
            assertThat(lee.getAccount().getPasswordHash()).isNotEqualTo(before);
            assertThat(state()).isEqualTo(WebAccessState.INVITED);
            assertThat(signIns.candidate("lee@example.org").orElseThrow().maySignIn())
                    .isTrue();
            RING.get(ClockOffset.class).set(Duration.ofHours(24));
            assertThat(signIns.candidate("lee@example.org").orElseThrow().maySignIn())
                    .isFalse();
            RING.get(ClockOffset.class).set(Duration.ZERO);

            RING.get(ProfileService.class).choose("lee@example.org", OWN);
            assertThat(state()).isEqualTo(WebAccessState.ACTIVE);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("D3 switching off ends sessions at once and keeps what was set")
    void switchingOffKeepsWhatWasSet(PortalDatabase database) {
        in(database, em -> {
            invitations.accept(token(change(lee, allowed(true, INVITATION))), OWN);
            choose(false, world.project(leeds, "P1"));
            int before = lee.getAccount().getSecurityVersion();

            WebAccessDetail off = change(lee, allowed(false, NOTHING)).detail();
            assertThat(off.state()).isEqualTo(WebAccessState.NONE);
            assertThat(lee.getAccount().getSecurityVersion()).isGreaterThan(before);

            WebAccessDetail on = change(lee, allowed(true, NOTHING)).detail();
            assertThat(on.state()).isEqualTo(WebAccessState.ACTIVE);
            assertThat(on.chosen()).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("D7 only projects in reach are offered and taken")
    void onlyProjectsInReachAreOffered(PortalDatabase database) {
        in(database, em -> {
            Company lyon = world.customer("NY");
            world.group("Group", leeds, lyon);
            Project p1 = world.project(leeds, "P1");
            Project p5 = world.project(leeds, "P5");
            Project p6 = world.project(world.customer("BW"), "P6");
            Project p8 = world.project(lyon, "P8");
            world.project(leeds, "P9").keepConfidential(true);
            em.flush();

            assertThat(numbers(service.get(lee.getId()))).containsExactly("P1", "P5");
            assertThat(choose(false, p1, p5).detail().chosen()).containsExactly(p1.getId(), p5.getId());
            assertThat(choose(false, p1).detail().chosen()).containsExactly(p1.getId());
            assertRefused(() -> choose(false, p1, p6), "projects", "webAccess.projectOutOfReach");
            assertRefused(() -> choose(false, p8), "projects", "webAccess.projectOutOfReach");
            Contact gail = contact("Gail", "gail@example.org", leeds, RelationLevel.GROUP);
            assertThat(numbers(service.get(gail.getId()))).containsExactly("P1", "P5", "P8");
        });
    }

    private static List<String> numbers(WebAccessDetail detail) {
        return detail.projects().stream().map(ChosenProject::number).toList();
    }

    @ParameterizedTest
    @EnumSource
    void whoeverSawAnOlderStateIsToldSo(PortalDatabase database) {
        in(database, em -> {
            Project p1 = world.project(leeds, "P1");
            reread();
            long seen = lee.getVersion();
            WebAccessDetail chosen = choose(false, p1).detail();

            assertThat(chosen.version()).isEqualTo(lee.getVersion()).isGreaterThan(seen);
            assertThatThrownBy(() -> service.change(lee.getId(), seen, allowed(true, NOTHING)))
                    .isInstanceOf(StaleException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theLastDayIsTheLastOnWhichTheContactGetsIn(PortalDatabase database) {
        in(database, em -> {
            invitations.accept(token(change(lee, allowed(true, INVITATION))), OWN);
            LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
            change(lee, new WebAccessChange(null, Optional.of(today), null, null, null, null, NOTHING));
            assertThat(state()).isEqualTo(WebAccessState.ACTIVE);

            RING.get(ClockOffset.class).set(Duration.ofDays(1));
            assertThat(state()).isEqualTo(WebAccessState.EXPIRED);
            assertRefused(
                    () -> change(
                            lee,
                            new WebAccessChange(
                                    null, Optional.of(today.minusDays(1)), null, null, null, null, NOTHING)),
                    "endsOn",
                    "webAccess.endPast");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("D4 the login follows a new e-mail only after its confirmation")
    void theLoginFollowsAfterConfirmation(PortalDatabase database) {
        in(database, em -> {
            LoginChangeService logins = RING.get(LoginChangeService.class);
            invitations.accept(token(change(lee, allowed(true, INVITATION))), OWN);
            lee.reachAt("Lee.New@example.org");
            RING.get(ContactAccess.class).emailChanged(lee);
            assertThat(service.get(lee.getId()).login()).isEqualTo("lee@example.org");

            String token = token(service.askForLogin(lee.getId(), lee.getVersion()));
            int before = lee.getAccount().getSecurityVersion();
            assertThat(logins.look(token).newLogin()).isEqualTo("lee.new@example.org");
            assertThat(service.get(lee.getId()).login()).isEqualTo("lee@example.org");
            logins.confirm(token);

            assertThat(service.get(lee.getId()).login()).isEqualTo("lee.new@example.org");
            assertThat(lee.getAccount().getSecurityVersion()).isGreaterThan(before);
            assertRefused(() -> logins.confirm(token), null, "confirmLogin.refused");
        });
    }

    @ParameterizedTest
    @EnumSource
    void theLoginNobodyHasUsedFollowsAtOnceAndItsInvitationIsOver(PortalDatabase database) {
        in(database, em -> {
            String token = token(change(lee, allowed(true, INVITATION)));
            lee.reachAt("lee.new@example.org");
            RING.get(ContactAccess.class).emailChanged(lee);
            reread();

            assertThat(service.get(lee.getId()).login()).isEqualTo("lee.new@example.org");
            assertThat(invitations.look(token).state()).isEqualTo(LinkState.OVER);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theTrailNamesEveryStepAndNoSecret(PortalDatabase database) {
        in(database, em -> {
            String token = token(change(lee, allowed(true, INVITATION)));
            invitations.accept(token, OWN);
            String password =
                    change(lee, WebAccessChange.only(TEMPORARY_PASSWORD)).temporaryPassword();
            change(lee, allowed(false, NOTHING));
            em.flush();

            List<String> actions = em.createQuery("select e.action from AuditEntry e", String.class)
                    .getResultList();
            assertThat(actions)
                    .contains(
                            "webAccess.allowed",
                            "webAccess.invited",
                            "invitation.accepted",
                            "webAccess.temporaryPassword",
                            "webAccess.forbidden");
            assertThat(String.join(
                            " ",
                            em.createQuery("select e.details from AuditEntry e", String.class)
                                    .getResultList()))
                    .doesNotContain(token)
                    .doesNotContain(password)
                    .doesNotContain(OWN);
        });
    }
}
