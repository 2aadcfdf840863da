package org.sightline.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.sightline.ejb.document.RegisterImportPlan;
import org.sightline.ejb.document.RegisterImportRow;
import org.sightline.ejb.shared.ImportVerdict;
import org.sightline.web.shared.Me;
import org.sightline.web.shared.Messages;

/** Gives back the lines of a register that were refused. */
@RequestScoped
class RegisterRefusals {

    @Inject
    private Me me;

    @Inject
    private RegisterImportWords words;

    /** The refused lines as a workbook that can be mended and brought in again; its last column says why. */
    void write(OutputStream out, String file, RegisterImportPlan plan) throws IOException {
        String heading = Messages.text(me.getLocale(), "import.reason");
        List<String> columns = new ArrayList<>(plan.headings());
        int reason = columns.indexOf(heading);
        if (reason < 0) {
            columns.add(heading);
        }
        RegisterWorkbook book = new RegisterWorkbook(
                out, Messages.text(me.getLocale(), "document.import.refusedOf", file), null, columns);
        for (RegisterImportRow row : plan.rows()) {
            if (row.verdict() == ImportVerdict.REFUSED) {
                List<String> cells = new ArrayList<>(row.cells());
                String why = String.join(" ", words.told(row));
                if (reason < 0) {
                    cells.add(why);
                } else {
                    cells.set(reason, why);
                }
                book.add(cells);
            }
        }
        book.finish();
    }
}
