package org.sightline.ejb.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sightline.ejb.demonstration.DemonstrationPeople.People;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.project.Project;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.RecipientKind;
import org.sightline.entities.submittal.SubmittalCounter;
import org.sightline.entities.submittal.SubmittalRecipient;

/** One submittal that went out: of a project with its document that is in the portal, to the contact of the whole group. */
@Dependent
class DemonstrationOutgoing {

    private static final int DAYS = 14;

    @Inject
    private DemonstrationStore store;

    @Inject
    private Clock clock;

    /** @param shown an issued revision */
    void make(DocumentRevision shown, People people) {
        Project project = shown.getSlot().getProject();
        LocalDate expected = LocalDate.now(clock).plusDays(DAYS);
        shown.getSlot().queue();
        shown.getSlot().sent(expected);
        shown.expect(expected);
        OutgoingSubmittal submittal = new OutgoingSubmittal(
                project, project.getCustomer(), people.staff().get("doc"), clock.instant());
        submittal.describe("IFR for review", null);
        submittal.add(shown, true);
        Contact gail = people.contacts().get("gail");
        submittal.address(new SubmittalRecipient(
                submittal,
                RecipientKind.TO,
                gail.getAccount(),
                new SubmittalRecipient.Addressee(gail.getName(), gail.getEmail(), null)));
        SubmittalCounter counter = store.add(new SubmittalCounter(project, project.getCustomer()));
        submittal.send(counter.draw(), expected, clock.instant());
        store.add(submittal);
    }
}
