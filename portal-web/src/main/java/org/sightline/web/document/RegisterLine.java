package org.sightline.web.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.document.PersonRow;
import org.sightline.ejb.document.ProjectRef;
import org.sightline.ejb.document.RegisterRow;
import org.sightline.ejb.document.Standing;
import org.sightline.ejb.project.Site;
import org.sightline.web.document.DocumentJson.StatusJson;

/** A line of the register for programs of staff. {@code reviewers}: those of ours it waits for. {@code code}: all
 * of it in a few signs. */
public record RegisterLine(
        UUID id,
        String number,
        String title,
        String docCode,
        boolean inRegister,
        ProjectRef project,
        Site customer,
        String revision,
        String state,
        String stage,
        StatusJson status,
        String location,
        LocalDate due,
        LocalDate expected,
        PersonRow responsible,
        List<PersonRow> reviewers,
        boolean locked,
        String code) {

    static RegisterLine of(RegisterRow row) {
        Standing standing = row.standing();
        return new RegisterLine(
                row.id(),
                row.number(),
                row.title(),
                row.docCode(),
                row.inRegister(),
                row.project(),
                row.customer(),
                row.latest() == null ? null : row.latest().label(),
                standing.state().name(),
                standing.stage() == null ? null : standing.stage().code(),
                StatusJson.of(standing),
                standing.location().name(),
                standing.due(),
                standing.expected(),
                standing.responsible(),
                standing.review().reviewers(),
                standing.locked(),
                standing.code());
    }
}
