package org.sightline.ejb.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.sightline.ejb.demonstration.DemonstrationPeople.People;
import org.sightline.ejb.storage.ContentType;
import org.sightline.ejb.storage.FileStore;
import org.sightline.ejb.storage.Kept;
import org.sightline.ejb.storage.StoredFiles;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentRevision.NamedFile;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.project.Project;

/** Two documents for every project, one in the portal and one not, and one for the sub-supplier. */
@Dependent
class DemonstrationDocuments {

    @Inject
    private DemonstrationStore store;

    @Inject
    private FileStore files;

    @Inject
    private StoredFiles storedFiles;

    @Inject
    private DemonstrationOutgoing outgoing;

    @Inject
    private DemonstrationIncoming incoming;

    @Inject
    private Clock clock;

    void make(String key, Project project, People people) {
        DocumentRevision shown = document(project, people, "001", "General arrangement");
        shown.issue();
        shown.publish(false);
        if (key.equals("P5")) {
            outgoing.make(shown, people);
        }
        document(project, people, "002", "Cost estimate");
        if (key.equals("P6")) {
            incoming.make(project, people);
        }
        if (key.equals("P1")) {
            DocumentRevision assigned = document(project, people, "003", "Gearbox data sheet");
            assigned.getSlot().assign(people.companies().get("ST"));
        }
    }

    /** A document with one file that was never issued. */
    DocumentRevision document(Project project, People people, String number, String title) {
        String full = project.getNumber() + "-" + number;
        DocumentSlot slot = store.add(new DocumentSlot(project, full, title, clock.instant()));
        slot.fileArrived();
        byte[] pdf = DemonstrationPdf.page(full, title, project.getName() + ", revision 0");
        try {
            Kept kept = files.keep(new ByteArrayInputStream(pdf));
            String name = full + "_0.pdf";
            NamedFile file = new NamedFile(storedFiles.of(kept, ContentType.of(kept.head(), name)), name);
            return store.add(
                    new DocumentRevision(slot, "0", 1, file, people.staff().get("doc"), clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
