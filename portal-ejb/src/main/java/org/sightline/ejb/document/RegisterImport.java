package org.sightline.ejb.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.project.ProjectStore;
import org.sightline.ejb.shared.ImportVerdict;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;

/**
 * Takes the register of a project in from a workbook. Documents are known by their number; the same file taken in twice
 * changes nothing the second time, and a register that was taken away comes in again as it is.
 */
@Stateless
public class RegisterImport {

    @Inject
    private CurrentCaller caller;

    @Inject
    private ProjectStore projects;

    @Inject
    private PlaceStore places;

    @Inject
    private KnownStore documents;

    @Inject
    private RegisterNameStore names;

    @Inject
    private RegisterImportActs acts;

    /** The place a register can be brought into. @throws NotFoundException when the caller brings in no documents there */
    @RolesAllowed(Right.DOCUMENT_EDIT)
    public ProjectRef place(UUID project) {
        Project found = project(project);
        return new ProjectRef(found.getId(), found.getNumber(), found.getName());
    }

    /** What {@link #run} would do with the file; writes nothing. */
    @RolesAllowed(Right.DOCUMENT_EDIT)
    public RegisterImportPlan check(UUID project, byte[] file, RegisterWords words) {
        return plan(project(project), RegisterTable.read(file, words), words, new ArrayList<>());
    }

    /**
     * Writes every line that is right, all in one transaction, and leaves out the others.
     *
     * @param shown what the person was told it would do
     * @throws RefusedException when it would do something else by now; then nothing is done
     */
    @RolesAllowed(Right.DOCUMENT_EDIT)
    public RegisterImportPlan run(UUID project, byte[] file, RegisterWords words, RegisterImportPlan shown) {
        Project found = project(project);
        List<RegisterImportLine> lines = new ArrayList<>();
        RegisterImportPlan plan = plan(found, RegisterTable.read(file, words), words, lines);
        RefusedException.unless(plan.equals(shown), "document.import.changedSince");
        lines.forEach(line -> acts.act(found, line));
        acts.imported(found, plan);
        return plan;
    }

    private Project project(UUID id) {
        Project found = projects.find(id, caller.get());
        if (!places.takesNew(found, caller.get())) {
            throw new NotFoundException();
        }
        return found;
    }

    /** @param lines gets those that are right */
    private RegisterImportPlan plan(
            Project project, RegisterTable table, RegisterWords words, List<RegisterImportLine> lines) {
        RegisterChoices choices = new RegisterChoices(
                names.stagesOf(Set.of(project.getCustomer().getId())), names.members(List.of(project.getId())));
        List<String> numbers = table.lines().stream()
                .map(line -> Folding.fold(table.cell(line, RegisterColumn.NUMBER)))
                .toList();
        Map<String, DocumentSlot> known = documents.numbered(project, numbers, caller.get());
        Set<String> seen = new HashSet<>();
        List<RegisterImportRow> rows = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            String number = numbers.get(i);
            RegisterImportLine line =
                    new RegisterImportLine(table, table.lines().get(i), known.get(number));
            line.read(project, choices, words);
            if (!number.isEmpty() && !seen.add(number)) {
                line.refuse(RegisterColumn.NUMBER, new RefusedException("import.twice", number));
            }
            RegisterImportRow row = line.row();
            rows.add(row);
            if (row.verdict() != ImportVerdict.REFUSED) {
                lines.add(line);
            }
        }
        return new RegisterImportPlan(table.names(), table.unread(), List.copyOf(rows));
    }
}
