package org.sightline.ejb.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.sightline.ejb.demonstration.DemonstrationPeople.People;
import org.sightline.ejb.storage.FileStore;
import org.sightline.ejb.storage.StoredFiles;
import org.sightline.entities.project.Project;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;

/** One submittal that came in and that nobody has worked in yet: a commented document and its transmittal. */
@Dependent
class DemonstrationIncoming {

    @Inject
    private DemonstrationStore store;

    @Inject
    private FileStore files;

    @Inject
    private StoredFiles storedFiles;

    @Inject
    private Clock clock;

    void make(Project project, People people) {
        IncomingSubmittal submittal = new IncomingSubmittal(
                project, project.getCustomer(), people.contacts().get("bea").getAccount(), clock.instant());
        String number = project.getNumber() + "-001";
        submittal.describe("Return of comments", "One remark on the general arrangement.");
        SubmittalItem sheet = submittal.add(file("C-001", "Transmittal", number), "C-001_transmittal.pdf");
        sheet.counted(1);
        submittal.markTransmittal(sheet, true);
        submittal
                .add(file(number, "General arrangement", "Please move the door."), number + "_0_commented.pdf")
                .counted(1);
        submittal.send("C-001", clock.instant());
        store.add(submittal);
    }

    private StoredFile file(String title, String subtitle, String text) {
        byte[] pdf = DemonstrationPdf.page(title, subtitle, text);
        try {
            return storedFiles.of(files.keep(new ByteArrayInputStream(pdf)), "application/pdf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
