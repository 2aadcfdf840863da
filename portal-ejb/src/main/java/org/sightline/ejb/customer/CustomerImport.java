package org.sightline.ejb.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.shared.ImportVerdict;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.RefusedException;

/**
 * Takes companies or contacts in from a table; the head tells which. The same file taken in twice changes nothing the second
 * time.
 */
@Stateless
public class CustomerImport {

    /** The column of error files that says why; in a file to import it says nothing. */
    static final String REASON = "reason";

    @Inject
    private CompanyImport companies;

    @Inject
    private ContactImport contacts;

    @Inject
    private AuditTrail trail;

    /** What {@link #run} would do with the file; writes nothing. */
    @RolesAllowed(Right.CUSTOMER_EDIT)
    public ImportPlan check(byte[] file) {
        return plan(CsvTable.read(file), new ArrayList<>());
    }

    /** Writes every row that is right, all in one transaction, and leaves out the others. */
    @RolesAllowed(Right.CUSTOMER_EDIT)
    public ImportPlan run(byte[] file) {
        List<ImportAct> acts = new ArrayList<>();
        ImportPlan plan = plan(CsvTable.read(file), acts);
        acts.forEach(act -> act.act().run());
        trail.append(
                "customer.imported",
                null,
                Map.of(
                        "created", plan.count(ImportVerdict.CREATED),
                        "changed", plan.count(ImportVerdict.CHANGED),
                        "refused", plan.count(ImportVerdict.REFUSED)));
        return plan;
    }

    private ImportPlan plan(CsvTable table, List<ImportAct> acts) {
        boolean people = table.columns().contains("email");
        List<String> known = people ? ContactImport.COLUMNS : CompanyImport.COLUMNS;
        Function<ImportCells, ImportAct> planner = people ? contacts::plan : companies::plan;
        String key = people ? "email" : "code";
        if (!table.columns().contains(key)) {
            throw RefusedException.at("file", "import.noKey");
        }
        table.columns().stream()
                .filter(column -> !known.contains(column) && !column.equals(REASON))
                .findFirst()
                .ifPresent(column -> {
                    throw RefusedException.at("file", "import.unknownColumn", column);
                });
        Set<String> seen = new HashSet<>();
        List<ImportRow> rows = new ArrayList<>();
        for (CsvTable.Line line : table.lines()) {
            String name = line.cells().getOrDefault(key, "");
            rows.add(row(line, name, seen.add(Folding.fold(name)), planner, acts));
        }
        return new ImportPlan(table.columns(), rows);
    }

    private static ImportRow row(
            CsvTable.Line line,
            String key,
            boolean first,
            Function<ImportCells, ImportAct> planner,
            List<ImportAct> acts) {
        List<String> cells = List.copyOf(line.cells().values());
        try {
            RefusedException.unless(first || key.isBlank(), "import.twice", key);
            ImportAct act = planner.apply(new ImportCells(line.cells()));
            acts.add(act);
            return new ImportRow(line.number(), key, act.verdict(), null, null, cells);
        } catch (RefusedException refusal) {
            // why: a refused row is told beside the others, it does not stop them
            Object[] about = refusal.getParameters();
            String word = about.length == 0 ? null : String.valueOf(about[0]);
            return new ImportRow(line.number(), key, ImportVerdict.REFUSED, refusal.getKey(), word, cells);
        }
    }
}
