package org.sightline.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.document.RegisterRow;
import org.sightline.ejb.document.ReturnStatusRow;
import org.sightline.ejb.document.Standing;
import org.sightline.web.shared.Me;
import org.sightline.web.shared.Messages;

/** The lines of a register in the words of the person who looks. */
@Named
@RequestScoped
public class RegisterCells {

    @Inject
    private Me me;

    @Inject
    private RegisterDays days;

    @Inject
    private StandingChips chips;

    /**
     * One line.
     *
     * @param standing  the chips of it
     * @param label     of the latest revision, or null
     */
    public record Cells(
            UUID id,
            String number,
            String title,
            String address,
            String select,
            String project,
            String projectName,
            String docCode,
            String label,
            StandingChips.Chips standing) {}

    public List<Cells> of(List<RegisterRow> rows) {
        return rows.stream().map(this::cells).toList();
    }

    private Cells cells(RegisterRow row) {
        return new Cells(
                row.id(),
                row.number(),
                row.title(),
                "../document/edit?id=" + row.id(),
                Messages.text(me.getLocale(), "document.list.selectOne", row.number()),
                row.project().number(),
                row.project().name(),
                row.docCode(),
                row.latest() == null ? null : row.latest().label(),
                chips.of(row.standing(), row.customer().name()));
    }

    /** Where one document stands, in words. @param customer the name of whoever answers */
    public StandingChips.Chips of(Standing standing, String customer) {
        return chips.of(standing, customer);
    }

    /** What was answered, in words. */
    public StandingChips.Chip answer(ReturnStatusRow status) {
        return StandingChips.answered(status);
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return days.format().format(day);
    }
}
