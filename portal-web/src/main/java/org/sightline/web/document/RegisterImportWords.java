package org.sightline.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.ejb.document.RegisterColumn;
import org.sightline.ejb.document.RegisterImportRow;
import org.sightline.ejb.document.RegisterWords;
import org.sightline.ejb.shared.ImportVerdict;
import org.sightline.entities.shared.Folding;
import org.sightline.web.shared.Me;
import org.sightline.web.shared.Messages;

/** What bringing in a register reads and says, in the language of the person; what it reads, in all the others as well. */
@Named
@RequestScoped
public class RegisterImportWords {

    private static final Map<RegisterColumn, String> KEYS = new EnumMap<>(Map.of(
            RegisterColumn.NUMBER, "document.number",
            RegisterColumn.TITLE, "document.title",
            RegisterColumn.DOC_CODE, "document.docCode",
            RegisterColumn.STAGE, "document.stage",
            RegisterColumn.DUE, "document.due",
            RegisterColumn.RESPONSIBLE, "document.responsible",
            RegisterColumn.IN_REGISTER, "document.registerLabel",
            RegisterColumn.PROJECT, "document.project"));

    @Inject
    private Me me;

    @Inject
    private RegisterDays days;

    RegisterWords read() {
        Map<String, RegisterColumn> columns = new HashMap<>();
        Set<String> yes = new HashSet<>(Set.of("true"));
        Set<String> no = new HashSet<>(Set.of("false"));
        for (String language : me.getLanguages()) {
            Locale locale = Locale.forLanguageTag(language);
            KEYS.forEach((column, key) -> columns.put(Folding.fold(Messages.text(locale, key)), column));
            yes.add(Folding.fold(Messages.text(locale, "shared.yes")));
            no.add(Folding.fold(Messages.text(locale, "shared.no")));
        }
        return new RegisterWords(columns, yes, no);
    }

    /** The columns there can be, in their order. */
    public String getColumns() {
        return Stream.of(RegisterColumn.values()).map(this::column).collect(Collectors.joining(", "));
    }

    private String column(RegisterColumn column) {
        return text(KEYS.get(column));
    }

    /** What becomes of a line, or why nothing does, a sentence for each column. */
    public List<String> told(RegisterImportRow row) {
        return row.verdict() == ImportVerdict.REFUSED ? faults(row) : changes(row);
    }

    private List<String> changes(RegisterImportRow row) {
        return row.changes().stream()
                .map(change -> change.before() == null
                        ? Messages.text(
                                me.getLocale(),
                                "document.import.told",
                                column(change.column()),
                                value(change.column(), change.after()))
                        : Messages.text(
                                me.getLocale(),
                                "document.import.toldOtherwise",
                                column(change.column()),
                                value(change.column(), change.before()),
                                value(change.column(), change.after())))
                .toList();
    }

    private String value(RegisterColumn column, String text) {
        if (text.isEmpty()) {
            return text("document.import.nothing");
        }
        return switch (column) {
            case DUE -> days.format().format(LocalDate.parse(text));
            case IN_REGISTER -> text(text.equals("true") ? "shared.yes" : "shared.no");
            default -> text;
        };
    }

    private List<String> faults(RegisterImportRow row) {
        return row.faults().stream()
                .map(fault -> {
                    String reason = Messages.text(
                            me.getLocale(), fault.key(), fault.parameters().toArray());
                    return Messages.text(me.getLocale(), "document.import.told", column(fault.column()), reason);
                })
                .toList();
    }

    private String text(String key) {
        return Messages.text(me.getLocale(), key);
    }
}
