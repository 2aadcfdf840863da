package org.sightline.ejb.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.World;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyModule;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.Relation;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.identity.Right;
import org.sightline.entities.settings.Module;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.submittal.Act;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalSheet;

/** S, the submittal's part of X, and the bytes of lines, said in sentences. */
class SubmittalVisibilityIT extends SubmittalSight {

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
            SubmittalSheet sheet = new SubmittalSheet(submittal, file(), World.NOON);
            em.persist(sheet);
            assertThat(why(SubmittalSheet.class, sheet, sam)).isNull();
            assertThat(named(submittal, world.asking(sam))).containsExactly("P1-003", "P1-004");
            first.getSlot().assign(null);
            assertThat(named(submittal, world.asking(sam))).containsExactly("P1-004");
            assertThat(named(submittal, world.asking(doc))).hasSize(2);
            assertThat(why(SubmittalSheet.class, sheet, sam)).isEqualTo("documentHidden");
            assertThat(why(SubmittalSheet.class, sheet, world.asking(doc))).isNull();
            assertThat(why(submittal, sam)).isNull();
            assertThat(why(submittal.getItems().get(0), sam)).isEqualTo("documentHidden");
            assertThat(why(submittal.getItems().get(1), sam)).isNull();
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
