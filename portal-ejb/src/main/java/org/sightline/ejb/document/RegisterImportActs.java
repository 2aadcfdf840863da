package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.shared.ImportVerdict;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.SubjectRef;

/** Does what a line of a register says, by the same acts as staff do it by hand. */
@Dependent
class RegisterImportActs {

    @Inject
    private DocumentIntake intake;

    @Inject
    private RegisterActs acts;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    void act(Project project, RegisterImportLine line) {
        DocumentSlot slot = line.known() == null ? intake.newDocument(project, line.document(), "") : line.known();
        if (line.newTitle() != null) {
            trail.append(
                    "document.changed",
                    DocumentIntake.ref(slot),
                    Map.of("title", slot.getTitle() + " > " + line.newTitle()));
            slot.describe(slot.getNumber(), line.newTitle(), slot.getDocCode(), clock.instant());
        }
        line.acts().forEach(change -> acts.act(slot, change));
    }

    void imported(Project project, RegisterImportPlan plan) {
        trail.append(
                "document.register.imported",
                SubjectRef.of("project", project.getId()),
                Map.of(
                        "created", plan.count(ImportVerdict.CREATED),
                        "changed", plan.count(ImportVerdict.CHANGED),
                        "refused", plan.count(ImportVerdict.REFUSED)));
    }
}
