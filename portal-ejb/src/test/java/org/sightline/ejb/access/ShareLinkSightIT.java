package org.sightline.ejb.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.World;
import org.sightline.entities.customer.Company;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.project.Project;
import org.sightline.entities.submittal.Act;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.ShareLink;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalState;

/** What a share link shows and when it ends, said in sentences. */
class ShareLinkSightIT extends SubmittalSight {

    private ShareLink shared(OutgoingSubmittal submittal) {
        ShareLink link = new ShareLink(
                submittal,
                new ShareLink.Guest("Gus", "gus@elsewhere.example", "en"),
                submittal.getNumber(),
                new Act(doc, World.NOON));
        Instant now = ring.get(Clock.class).instant();
        link.limit(now.plus(Duration.ofDays(3)), 2, now);
        em.persist(link);
        return link;
    }

    private Caller guest(OutgoingSubmittal submittal) {
        return Caller.guest(shared(submittal).getId());
    }

    @ParameterizedTest
    @EnumSource
    void aShareLinkShowsItsOneSubmittalWhileItIsGood(PortalDatabase database) {
        in(database, em -> {
            OutgoingSubmittal submittal = sent(leeds, lee, revision("P1-001", null), revision("P1-002", null));
            OutgoingSubmittal other = sent(leeds, lee, revision("P1-003", null));
            ShareLink link = shared(submittal);
            Instant now = ring.get(Clock.class).instant();
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
    void aShareLinkEndsWhenItsCompanyHasNothingToDoWithTheProjectAnyMore(PortalDatabase database) {
        in(database, em -> {
            DocumentRevision first = revision("P1-003", tools);
            OutgoingSubmittal toTools = sent(tools, sam, first, revision("P1-004", tools));
            Caller guest = guest(toTools);
            assertThat(why(Submittal.class, toTools, guest)).isNull();
            assertThat(named(toTools, guest)).hasSize(2);
            first.getSlot().assign(null);
            assertThat(why(Submittal.class, toTools, guest)).isNull();
            assertThat(named(toTools, guest)).containsExactly("P1-004");
            assertThat(why(SubmittalItem.class, toTools.getItems().get(0), guest))
                    .isEqualTo("documentHidden");
            toTools.getItems().get(1).getSlot().assign(null);
            assertThat(why(Submittal.class, toTools, guest)).isEqualTo("notAssigned");
            OutgoingSubmittal toLeeds = sent(leeds, lee, revision("P1-005", null));
            Caller other = guest(toLeeds);
            assertThat(why(Submittal.class, toLeeds, other)).isNull();
            Company lyon = world.customer("NY");
            em.flush();
            em.createQuery("update Project p set p.customer = :other where p = :project")
                    .setParameter("other", lyon)
                    .setParameter("project", p1)
                    .executeUpdate();
            assertThat(why(Submittal.class, toLeeds, other)).isEqualTo("notAssigned");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aShareLinkGivesNoFileOfWhatWasTakenBackAndShowsNoDraftWhicheverWayItCameAbout(PortalDatabase database) {
        in(database, em -> {
            OutgoingSubmittal submittal = sent(leeds, lee, revision("P1-001", null));
            Caller guest = guest(submittal);
            SubmittalItem line = submittal.getItems().get(0);
            assertThat(why(SubmittalItem.class, line, guest)).isNull();
            stand(submittal, SubmittalState.VOID);
            assertThat(why(Submittal.class, submittal, guest)).isNull();
            assertThat(why(SubmittalItem.class, line, guest)).isEqualTo("documentHidden");
            stand(submittal, SubmittalState.DRAFT);
            assertThat(why(Submittal.class, submittal, guest)).isEqualTo("draft");
        });
    }

    /** As no verb leaves it. */
    private void stand(Submittal submittal, SubmittalState state) {
        em.flush();
        em.createQuery("update Submittal s set s.state = :state where s = :submittal")
                .setParameter("state", state)
                .setParameter("submittal", submittal)
                .executeUpdate();
    }
}
