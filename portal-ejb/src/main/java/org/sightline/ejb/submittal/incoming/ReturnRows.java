package org.sightline.ejb.submittal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.settings.CurrentSettings;
import org.sightline.ejb.storage.Kept;
import org.sightline.ejb.storage.StoredFiles;
import org.sightline.entities.shared.SubjectRef;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.OutgoingSubmittal;

/** What is needed around the papers of answers: their language, their row, and their line in the trail. */
@Dependent
class ReturnRows {

    @Inject
    private CurrentSettings settings;

    @Inject
    private StoredFiles files;

    @Inject
    private AuditTrail trail;

    String language() {
        return settings.defaultLanguage();
    }

    /** We made it ourselves, so no scanner has to be asked. */
    StoredFile row(Kept kept) {
        StoredFile file = files.of(kept, "application/pdf");
        if (file.getScan() == ScanState.PENDING) {
            file.scanned(ScanState.CLEAN);
        }
        return file;
    }

    void note(IncomingSubmittal filed, OutgoingSubmittal answered) {
        trail.append(
                "submittal.answers.filed",
                SubjectRef.of("submittal", filed.getId()),
                Map.of("number", filed.getNumber(), "of", answered.getNumber()));
    }
}
