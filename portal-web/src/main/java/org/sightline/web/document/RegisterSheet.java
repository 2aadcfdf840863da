package org.sightline.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.ejb.document.DocumentPlace;
import org.sightline.ejb.document.DocumentRow;
import org.sightline.ejb.document.RegisterRow;
import org.sightline.ejb.document.Standing;
import org.sightline.web.document.StandingChips.Chip;
import org.sightline.web.document.StandingChips.Chips;
import org.sightline.web.shared.Me;
import org.sightline.web.shared.Messages;

/** What stands in the columns of a register that is taken away, in the words of the person who takes it. */
@RequestScoped
public class RegisterSheet {

    private static final List<String> OF_CONTACT = List.of(
            "document.number",
            "document.title",
            "document.docCode",
            "document.project",
            "document.stage",
            "document.revision",
            "document.register.status",
            "document.expectedOfYou");

    private static final List<String> OF_STAFF = List.of(
            "document.number",
            "document.title",
            "document.docCode",
            "document.project",
            "document.customer",
            "document.stage",
            "document.revision",
            "document.register.status",
            "document.register.where",
            "document.register.who",
            "document.due",
            "document.expected",
            "document.register.codes");

    @Inject
    private Me me;

    @Inject
    private RegisterDays days;

    @Inject
    private StandingChips chips;

    /** @param place the project the register is of, or null */
    RegisterWorkbook begin(OutputStream out, DocumentPlace place, boolean contact) {
        String name = text("document.register.title");
        String title = place == null
                ? name
                : name + " " + place.project().number() + " " + place.project().name();
        String asOf = Messages.text(
                me.getLocale(), "document.register.asOf", days.format().format(days.today()));
        Stream<String> columns = (contact ? OF_CONTACT : OF_STAFF).stream().map(this::text);
        return new RegisterWorkbook(out, title, asOf, columns.toList());
    }

    List<?> cells(DocumentRow row) {
        Chip state = chips.returned(row) == null ? chips.newest(row) : chips.returned(row);
        return Arrays.asList(
                row.number(),
                row.title(),
                row.docCode(),
                row.project().number(),
                row.told().stage(),
                row.latest() == null ? null : row.latest().label(),
                state == null ? text("document.list.noFile") : state.text(),
                row.told().expected());
    }

    List<?> cells(RegisterRow row) {
        Standing standing = row.standing();
        Chips said = chips.of(standing, row.customer().name());
        return Arrays.asList(
                row.number(),
                row.title(),
                row.docCode(),
                row.project().number(),
                row.customer().name(),
                said.stage(),
                row.latest() == null ? null : row.latest().label(),
                said.status().text(),
                said.where() == null ? null : said.where().text(),
                said.who(),
                standing.due(),
                standing.expected(),
                said.code());
    }

    private String text(String key) {
        return Messages.text(me.getLocale(), key);
    }
}
