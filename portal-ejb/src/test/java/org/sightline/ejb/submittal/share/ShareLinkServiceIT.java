package org.sightline.ejb.submittal.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.World;
import org.sightline.ejb.mail.Letterbox;
import org.sightline.ejb.mail.MailGateway.Envelope;
import org.sightline.ejb.shared.ClockOffset;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Account;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.RecipientKind;
import org.sightline.entities.submittal.ShareLinkState;
import org.sightline.entities.submittal.SubmittalRecipient;

/** Share links from the staff's page to the guest's eyes, on a real database. */
class ShareLinkServiceIT {

    private static final DataRing RING = new DataRing(Letterbox.wiredWith("submittal.share"));

    private final ShareLinkService links = RING.get(ShareLinkService.class);
    private final GuestService guests = RING.get(GuestService.class);
    private final Letterbox letterbox = RING.get(Letterbox.class);

    @TempDir
    private Path data;

    private Project project;
    private OutgoingSubmittal submittal;
    private Company leeds;
    private EntityManager em;

    @AfterEach
    void reset() {
        RING.get(ClockOffset.class).set(Duration.ZERO);
    }

    @AfterAll
    static void close() {
        RING.close();
    }

    private void in(PortalDatabase database, Consumer<EntityManager> test) {
        System.setProperty("portal.data", data.toString());
        database.rollback(em -> {
            DataRing.use(em);
            World world = new World(em);
            leeds = world.customer("NL");
            Account doc = world.staff("doc");
            project = world.project(leeds, "P1");
            submittal = sent(world, doc, em);
            RING.as(world.asking(doc));
            this.em = em;
            post();
            test.accept(em);
        });
    }

    private OutgoingSubmittal sent(World world, Account doc, EntityManager em) {
        Contact lee = world.contact("lee", leeds, RelationLevel.SITE, true);
        DocumentSlot slot = world.assign(project, "P1-001", null);
        StoredFile file = new StoredFile(
                new StoredFile.Fingerprint("ab".repeat(32), 1, 7), "application/pdf", ScanState.CLEAN, World.NOON);
        em.persist(file);
        DocumentRevision revision =
                new DocumentRevision(slot, "0", 1, new DocumentRevision.NamedFile(file, "sheet.pdf"), doc, World.NOON);
        revision.issue();
        em.persist(revision);
        OutgoingSubmittal made = new OutgoingSubmittal(project, leeds, doc, World.NOON);
        made.add(revision, true);
        made.address(new SubmittalRecipient(
                made,
                RecipientKind.TO,
                lee.getAccount(),
                new SubmittalRecipient.Addressee(lee.getName(), lee.getEmail(), null)));
        made.send("T-001", null, World.NOON);
        em.persist(made);
        em.flush();
        return made;
    }

    private void share() {
        LocalDate end = links.get(submittal.getId()).usualEnd();
        links.create(submittal.getId(), new NewShareLink("Gus", "gus@elsewhere.example", "en", end, 3));
    }

    private ShareLinkRow row() {
        return links.get(submittal.getId()).links().get(0);
    }

    /** What goes out by now; the timer's transactions are others. */
    private List<Envelope> post() {
        em.flush();
        em.clear();
        List<Envelope> letters = letterbox.empty();
        em.flush();
        em.clear();
        return letters;
    }

    /** The only mail that went out since, to the guest. */
    private String letter() {
        List<Envelope> letters = post();
        assertThat(letters).extracting(Envelope::to).containsExactly("gus@elsewhere.example");
        return letters.get(0).text();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    private String token() {
        return found("token=([\\w-]{43})", letter());
    }

    private String code(String token) {
        guests.askForCode(token);
        return found("\\b(\\d{8})\\b", letter());
    }

    private void later(Duration time) {
        RING.get(ClockOffset.class).set(time);
    }

    @ParameterizedTest
    @EnumSource
    void theMailedLinkShowsNothingUntilTheMailedCodeIsEntered(PortalDatabase database) {
        in(database, em -> {
            share();
            String token = token();
            assertThat(guests.look(token)).isEqualTo(new GuestDoor(ShareLinkState.ACTIVE, "g…@elsewhere.example"));
            assertThatThrownBy(() -> guests.get(token)).isInstanceOf(NotFoundException.class);
            String code = code(token);
            String pass = guests.enter(token, " " + code.substring(0, 4) + " " + code.substring(4))
                    .orElseThrow();
            GuestSubmittal seen = guests.get(pass);
            assertThat(seen.number()).isEqualTo("T-001");
            assertThat(seen.lines()).extracting(GuestSubmittal.Line::number).containsExactly("P1-001");
            assertThat(seen.lines()).allMatch(GuestSubmittal.Line::readable);
            assertThat(guests.enter(token, code)).as("the code a second time").isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void afterFiveWrongCodesTheRightOneIsRefusedToo(PortalDatabase database) {
        in(database, em -> {
            share();
            String token = token();
            String code = code(token);
            for (int i = 0; i < 5; i++) {
                assertThat(guests.enter(token, "x" + i)).isEmpty();
            }
            assertThat(guests.enter(token, code)).isEmpty();
            later(Duration.ofMinutes(2));
            assertThat(guests.enter(token, code(token))).isPresent();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aCodeAndAPassAreGoodForAWhileOnly(PortalDatabase database) {
        in(database, em -> {
            share();
            String token = token();
            String late = code(token);
            later(Duration.ofMinutes(11));
            assertThat(guests.enter(token, late)).isEmpty();
            String pass = guests.enter(token, code(token)).orElseThrow();
            later(Duration.ofMinutes(72));
            assertThatThrownBy(() -> guests.get(pass)).isInstanceOf(NotFoundException.class);
            later(Duration.ofDays(16));
            assertThat(guests.look(token).state()).isEqualTo(ShareLinkState.EXPIRED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aLinkTakenBackEndsForWhoeverHasItOpenAndIsNotMailed(PortalDatabase database) {
        in(database, em -> {
            share();
            links.revoke(row().id(), row().version());
            em.flush();
            assertThat(post()).as("mails of a link that was taken back").isEmpty();
            links.renew(row().id(), row().version());
            String token = token();
            String pass = guests.enter(token, code(token)).orElseThrow();
            links.revoke(row().id(), row().version());
            em.flush();
            assertThatThrownBy(() -> guests.get(pass)).isInstanceOf(NotFoundException.class);
            assertThat(guests.look(token).state()).isEqualTo(ShareLinkState.REVOKED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aRenewedLinkMakesTheOldOneWorthless(PortalDatabase database) {
        in(database, em -> {
            share();
            String old = token();
            links.renew(row().id(), row().version());
            em.flush();
            assertThat(guests.look(old)).isEqualTo(GuestDoor.NONE);
            assertThat(guests.look(token()).isOpen()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatWasHiddenSinceIsOverWithoutAReason(PortalDatabase database) {
        in(database, em -> {
            share();
            String token = token();
            String pass = guests.enter(token, code(token)).orElseThrow();
            em.find(Project.class, project.getId()).hide(true);
            em.flush();
            assertThat(guests.look(token)).isEqualTo(new GuestDoor(ShareLinkState.EXPIRED, null));
            assertThatThrownBy(() -> guests.get(pass)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> guests.askForCode(token)).isInstanceOf(RefusedException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aConfidentialProjectIsNotShared(PortalDatabase database) {
        in(database, em -> {
            em.find(Project.class, project.getId()).keepConfidential(true);
            em.flush();
            assertThatThrownBy(this::share).isInstanceOf(RuntimeException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aLinkIsGoodForThirtyDaysAtMost(PortalDatabase database) {
        in(database, em -> {
            LocalDate end = links.get(submittal.getId()).usualEnd().plusDays(40);
            NewShareLink wanted = new NewShareLink("Gus", "gus@elsewhere.example", "en", end, 3);
            assertThatThrownBy(() -> links.create(submittal.getId(), wanted))
                    .isInstanceOfSatisfying(RefusedException.class, refusal -> assertThat(refusal.getField())
                            .contains("expires"));
        });
    }
}
