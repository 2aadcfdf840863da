package org.sightline.ejb.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyModule;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.Relation;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentRevision.NamedFile;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.settings.Module;
import org.sightline.entities.shared.Root;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.submittal.Act;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.RecipientKind;
import org.sightline.entities.submittal.ShareLink;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalRecipient;

/** S, the submittal's part of X, and the bytes of lines, said in sentences. */
class SubmittalVisibilityIT {

    private static DataRing ring;
    private static VisibleQuery query;

    private EntityManager em;
    private World world;
    private Company leeds;
    private Company tools;
    private Contact lee;
    private Contact sam;
    private Account doc;
    private Project p1;

    @BeforeAll
    static void open() {
        ring = new DataRing(Wiring.ALL);
        query = ring.get(VisibleQuery.class);
    }

    @AfterAll
    static void close() {
        ring.close();
    }

    private void in(PortalDatabase database, Consumer<EntityManager> test) {
        database.rollback(fresh -> {
            em = fresh;
            DataRing.use(em);
            world = new World(em);
            leeds = world.customer("NL");
            tools = world.supplier("ST");
            lee = world.contact("lee", leeds, RelationLevel.SITE, true);
            sam = world.contact("sam", tools, RelationLevel.SITE, true);
            doc = world.staff("doc");
            p1 = world.project(leeds, "P1");
            p1.allowSubSuppliers(true);
            em.flush();
            test.accept(em);
        });
    }

    private StoredFile file() {
        StoredFile file = new StoredFile(
                new StoredFile.Fingerprint(
                        UUID.randomUUID().toString().replace("-", "").repeat(2), 1, 1),
                "application/pdf",
                ScanState.CLEAN,
                World.NOON);
        em.persist(file);
        return file;
    }

    private DocumentRevision revision(DocumentSlot slot) {
        DocumentRevision revision =
                new DocumentRevision(slot, "0", 1, new NamedFile(file(), slot.getNumber() + ".pdf"), doc, World.NOON);
        revision.issue();
        em.persist(revision);
        return revision;
    }

    private DocumentRevision revision(String number, Company supplier) {
        return revision(world.assign(p1, number, supplier));
    }

    private OutgoingSubmittal draft(Company partner, Contact to, DocumentRevision... revisions) {
        OutgoingSubmittal submittal = new OutgoingSubmittal(p1, partner, doc, World.NOON);
        for (DocumentRevision revision : revisions) {
            submittal.add(revision, true);
        }
        submittal.address(new SubmittalRecipient(
                submittal,
                RecipientKind.TO,
                to.getAccount(),
                new SubmittalRecipient.Addressee(to.getName(), to.getEmail(), null)));
        em.persist(submittal);
        return submittal;
    }

    private OutgoingSubmittal sent(Company partner, Contact to, DocumentRevision... revisions) {
        OutgoingSubmittal submittal = draft(partner, to, revisions);
        submittal.send("T-" + UUID.randomUUID().toString().substring(0, 8), null, World.NOON);
        return submittal;
    }

    /** The reason why the contact does not see it, null when it does; list and reason must agree. */
    private <E extends Root> String why(Class<E> root, E thing, Contact contact) {
        return why(root, thing, world.asking(contact));
    }

    private <E extends Root> String why(Class<E> root, E thing, Caller caller) {
        em.flush();
        ring.as(caller);
        String reason = query.reason(root, thing.getId(), caller).orElse(null);
        assertThat(query.list(root, caller, (e, q, cb) -> cb.equal(e.get("id"), thing.getId()), 5))
                .as("list beside reason " + reason)
                .hasSize(reason == null ? 1 : 0);
        return reason == null ? null : reason.replace("access.why.", "");
    }

    private String why(Submittal submittal, Contact contact) {
        return why(Submittal.class, submittal, contact);
    }

    private String why(DocumentRevision revision, Contact contact) {
        return why(DocumentRevision.class, revision, contact);
    }

    private String why(SubmittalItem item, Contact contact) {
        return why(SubmittalItem.class, item, contact);
    }

    @ParameterizedTest
    @EnumSource
    void sendingIsPublishingToThatPartnerAlone(PortalDatabase database) {
        in(database, em -> {
            DocumentRevision revision = revision("P1-001", tools);
            OutgoingSubmittal submittal = draft(leeds, lee, revision);
            assertThat(why(submittal, lee)).isEqualTo("draft");
            assertThat(why(revision, lee)).isEqualTo("notInPortal");
            submittal.send("T-001", null, World.NOON);
            assertThat(why(submittal, lee)).isNull();
            assertThat(why(revision, lee)).isNull();
            assertThat(why(revision.getSlot(), lee)).isNull();
            assertThat(why(submittal.getItems().get(0), lee)).isNull();
            assertThat(why(submittal, sam)).isEqualTo("outOfReach");
            assertThat(why(revision, sam)).isEqualTo("notForSupplier");
        });
    }

    private String why(DocumentSlot slot, Contact contact) {
        return why(DocumentSlot.class, slot, contact);
    }

    @ParameterizedTest
    @EnumSource
    void aVoidedLineLosesItsBytesAndKeepsItsSubmittal(PortalDatabase database) {
        in(database, em -> {
            DocumentRevision first = revision("P1-001", null);
            DocumentRevision second = revision("P1-002", null);
            OutgoingSubmittal submittal = sent(leeds, lee, first, second);
            SubmittalItem line = submittal.getItems().get(0);
            submittal.voidItem(line, new Act(doc, World.NOON), "the wrong sheet");
            assertThat(why(line, lee)).isEqualTo("voided");
            assertThat(why(first, lee)).isEqualTo("notInPortal");
            assertThat(why(second, lee)).isNull();
            assertThat(why(submittal, lee)).isNull();
            submittal.voidWhole(new Act(doc, World.NOON), "all wrong");
            assertThat(why(second, lee)).isEqualTo("notInPortal");
            assertThat(why(submittal, lee)).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentTakenBackElsewhereGivesNoBytesHere(PortalDatabase database) {
        in(database, em -> {
            DocumentRevision revision = revision("P1-001", null);
            OutgoingSubmittal submittal = sent(leeds, lee, revision);
            revision.voidIt();
            assertThat(why(submittal.getItems().get(0), lee)).isEqualTo("documentHidden");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSubSupplierSeesWhatWasSentToItOfWhatIsAssignedToIt(PortalDatabase database) {
        in(database, em -> {
            DocumentRevision own = revision("P1-003", tools);
            DocumentRevision others = revision("P1-004", null);
            OutgoingSubmittal submittal = sent(tools, sam, own, others);
            assertThat(why(submittal, sam)).isNull();
            assertThat(why(own, sam)).isNull();
            assertThat(why(others, sam)).isEqualTo("notAssigned");
            assertThat(why(submittal, lee)).isEqualTo("outOfReach");
            assertThat(why(own, lee)).isEqualTo("notInPortal");
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTakenBackFromASubSupplierGivesNoBytesAnyMore(PortalDatabase database) {
        in(database, em -> {
            DocumentRevision first = revision("P1-003", tools);
            OutgoingSubmittal submittal = sent(tools, sam, first, revision("P1-004", tools));
            assertThat(why(submittal.getItems().get(0), sam)).isNull();
            first.getSlot().assign(null);
            assertThat(why(submittal, sam)).isNull();
            assertThat(why(submittal.getItems().get(0), sam)).isEqualTo("documentHidden");
            assertThat(why(submittal.getItems().get(1), sam)).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aShareLinkShowsItsOneSubmittalWhileItIsGood(PortalDatabase database) {
        in(database, em -> {
            OutgoingSubmittal submittal = sent(leeds, lee, revision("P1-001", null), revision("P1-002", null));
            OutgoingSubmittal other = sent(leeds, lee, revision("P1-003", null));
            ShareLink link = new ShareLink(
                    submittal,
                    new ShareLink.Guest("Gus", "gus@elsewhere.example", "en"),
                    "00",
                    new Act(doc, World.NOON));
            Instant now = ring.get(Clock.class).instant();
            link.limit(now.plus(Duration.ofDays(3)), 2, now);
            em.persist(link);
            Caller guest = Caller.guest(link.getId());
            SubmittalItem line = submittal.getItems().get(0);
            assertThat(why(Submittal.class, submittal, guest)).isNull();
            assertThat(why(SubmittalItem.class, line, guest)).isNull();
            assertThat(why(Submittal.class, other, guest)).isEqualTo("linkOver");
            assertThat(why(Project.class, p1, guest)).isEqualTo("outOfReach");
            assertThat(why(DocumentRevision.class, line.getRevision(), guest)).isEqualTo("outOfReach");
            submittal.voidItem(line, new Act(doc, World.NOON), "the wrong sheet");
            assertThat(why(SubmittalItem.class, line, guest)).isEqualTo("voided");
            p1.keepConfidential(true);
            assertThat(why(Submittal.class, submittal, guest)).isEqualTo("notGranted");
            p1.keepConfidential(false);
            leeds.openPortal(false);
            assertThat(why(Submittal.class, submittal, guest)).isEqualTo("portalOff");
            leeds.openPortal(true);
            link.download(now);
            link.download(now);
            assertThat(why(Submittal.class, submittal, guest)).isEqualTo("linkOver");
            link.renew("01");
            assertThat(why(Submittal.class, submittal, guest)).isNull();
            link.revoke(now);
            assertThat(why(Submittal.class, submittal, guest)).isEqualTo("linkOver");
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsHandedInShowsToItsCompanyUntilItIsTakenBack(PortalDatabase database) {
        in(database, em -> {
            Contact lyla = world.contact("lyla", leeds, RelationLevel.SITE, true);
            IncomingSubmittal submittal = new IncomingSubmittal(p1, leeds, lee.getAccount(), World.NOON);
            SubmittalItem line = submittal.add(file(), "marked.pdf");
            em.persist(submittal);
            assertThat(why(submittal, lee)).isNull();
            assertThat(why(submittal, lyla)).isEqualTo("draft");
            submittal.send("C-001", World.NOON);
            assertThat(why(submittal, lyla)).isNull();
            assertThat(why(line, lyla)).isNull();
            DocumentRevision made = revision("P1-005", null);
            submittal.assign(line, made, null, new Act(doc, World.NOON));
            assertThat(why(made, lyla)).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsNotCleanIsItsSendersAlone(PortalDatabase database) {
        in(database, em -> {
            Contact lyla = world.contact("lyla", leeds, RelationLevel.SITE, true);
            StoredFile file = file();
            file.scanned(ScanState.INFECTED);
            IncomingSubmittal submittal = new IncomingSubmittal(p1, leeds, lee.getAccount(), World.NOON);
            SubmittalItem line = submittal.add(file, "marked.pdf");
            em.persist(submittal);
            submittal.send("C-001", World.NOON);
            assertThat(why(line, lee)).isNull();
            assertThat(why(line, lyla)).isEqualTo("notScanned");
        });
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheModuleThereAreNoSubmittalsAndNothingSentByThem(PortalDatabase database) {
        in(database, em -> {
            DocumentRevision revision = revision("P1-001", null);
            OutgoingSubmittal submittal = sent(leeds, lee, revision);
            em.persist(new CompanyModule(leeds, Module.SUBMITTALS, false));
            assertThat(why(submittal, lee)).isEqualTo("moduleOff");
            assertThat(why(revision, lee)).isEqualTo("notInPortal");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aHiddenProjectTakesItsSubmittalsAlong(PortalDatabase database) {
        in(database, em -> {
            OutgoingSubmittal submittal = sent(leeds, lee, revision("P1-001", null));
            p1.hide(true);
            assertThat(why(submittal, lee)).isEqualTo("hidden");
            assertThat(why(submittal.getItems().get(0), lee)).isEqualTo("hidden");
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoBelongsToTwoSubSuppliersSeesForEachWhatThatOneSees(PortalDatabase database) {
        in(database, em -> {
            Company moulds = world.supplier("SM");
            em.persist(new Relation(sam, moulds, RelationLevel.SITE));
            DocumentRevision revision = revision("P1-003", tools);
            OutgoingSubmittal submittal = sent(moulds, sam, revision);
            assertThat(why(submittal, sam)).isEqualTo("notAssigned");
            assertThat(why(revision, sam)).isEqualTo("notForSupplier");
            world.assign(p1, "P1-004", moulds);
            assertThat(why(submittal, sam)).isNull();
            assertThat(why(revision, sam)).isEqualTo("notForSupplier");
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatASubSupplierHandedInIsADocumentForItsPeopleOnceItIsMeantForThem(PortalDatabase database) {
        in(database, em -> {
            Contact sue = world.contact("sue", tools, RelationLevel.SITE, true);
            DocumentRevision made = revision("P1-003", tools);
            IncomingSubmittal submittal = new IncomingSubmittal(p1, tools, sam.getAccount(), World.NOON);
            SubmittalItem line = submittal.add(file(), "sheet.pdf");
            em.persist(submittal);
            submittal.send("C-001", World.NOON);
            assertThat(why(line, sue)).isNull();
            submittal.assign(line, made, null, new Act(doc, World.NOON));
            assertThat(why(made, sue)).isEqualTo("notForSupplier");
            assertThat(why(line, sue)).isEqualTo("documentHidden");
            made.intendFor(tools);
            assertThat(why(made, sue)).isNull();
            assertThat(why(line, sue)).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void staffWhoSeeAsAContactDoNotSeeItsDraft(PortalDatabase database) {
        in(database, em -> {
            IncomingSubmittal submittal = new IncomingSubmittal(p1, leeds, lee.getAccount(), World.NOON);
            em.persist(submittal);
            Caller own = world.asking(lee);
            Caller seeing = new Caller(
                    own.kind(), doc.getId(), "doc", "doc", own.contactId(), own.sides(), Right.OF_SEEING_AS, true);
            assertThat(why(Submittal.class, submittal, own)).isNull();
            assertThat(why(Submittal.class, submittal, seeing)).isEqualTo("draft");
            submittal.add(file(), "marked.pdf");
            submittal.send("C-001", World.NOON);
            assertThat(why(Submittal.class, submittal, seeing)).isNull();
        });
    }
}
