package org.sightline.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.document.DocumentPlace;
import org.sightline.ejb.document.DocumentRow;
import org.sightline.ejb.document.RegisterPaper;
import org.sightline.ejb.document.RegisterRow;
import org.sightline.ejb.document.Standing;
import org.sightline.web.document.StandingChips.Chip;
import org.sightline.web.document.StandingChips.Chips;
import org.sightline.web.shared.Me;
import org.sightline.web.shared.Messages;

/** What stands in the columns of a register that is taken away, in the words of the person who takes it. */
@RequestScoped
public class RegisterSheet {

    /** Keys of the columns in their order, each with its part of the width of a page. */
    private static final Map<String, Integer> OF_CONTACT = columns(
            "document.number 17",
            "document.title 28",
            "document.docCode 9",
            "document.project 10",
            "document.stage 7",
            "document.revision 7",
            "document.register.status 12",
            "document.expectedOfYou 10");

    private static final Map<String, Integer> OF_STAFF = columns(
            "document.number 11",
            "document.title 14",
            "document.docCode 6",
            "document.project 7",
            "document.customer 8",
            "document.stage 5",
            "document.revision 5",
            "document.register.status 9",
            "document.register.where 8",
            "document.register.who 8",
            "document.due 7",
            "document.expected 7",
            "document.register.codes 5");

    @Inject
    private Me me;

    @Inject
    private RegisterDays days;

    @Inject
    private StandingChips chips;

    @Inject
    private CurrentCaller caller;

    /** @param place the project the register is of, or null */
    RegisterWorkbook begin(OutputStream out, DocumentPlace place) {
        List<String> columns = columns().keySet().stream().map(this::text).toList();
        return new RegisterWorkbook(out, title(place), asOf(), columns);
    }

    /** @param place the project the register is of, or null */
    RegisterPaper paper(DocumentPlace place, List<List<String>> rows) {
        List<RegisterPaper.Head> heads = new ArrayList<>();
        columns().forEach((key, percent) -> heads.add(new RegisterPaper.Head(text(key), percent)));
        return new RegisterPaper(
                title(place),
                List.of(
                        new RegisterPaper.Fact(
                                text("document.register.asOfDay"), days.format().format(days.today())),
                        new RegisterPaper.Fact(text("document.register.lines"), String.valueOf(rows.size()))),
                heads,
                rows,
                List.of(text("document.register.page"), text("document.register.of")));
    }

    private Map<String, Integer> columns() {
        return caller.get().isContact() ? OF_CONTACT : OF_STAFF;
    }

    private static Map<String, Integer> columns(String... written) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String column : written) {
            String[] parts = column.split(" ");
            columns.put(parts[0], Integer.valueOf(parts[1]));
        }
        return columns;
    }

    private String title(DocumentPlace place) {
        String name = text("document.register.title");
        return place == null
                ? name
                : name + " " + place.project().number() + " " + place.project().name();
    }

    private String asOf() {
        return Messages.text(
                me.getLocale(), "document.register.asOf", days.format().format(days.today()));
    }

    /** Cells as texts. */
    List<String> written(List<?> cells) {
        return cells.stream()
                .map(cell -> cell instanceof LocalDate day ? days.format().format(day) : Objects.toString(cell, ""))
                .toList();
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
