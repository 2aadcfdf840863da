package org.sightline.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.document.DocumentRow;
import org.sightline.ejb.document.RevisionRow;
import org.sightline.web.shared.InstantConverter;
import org.sightline.web.shared.Me;
import org.sightline.web.shared.Messages;

/**
 * The lines of a list of documents in the words of the person who looks. A page of them has hundreds of words and addresses; made
 * here, each costs a fraction of what a call in an expression of the page costs.
 */
@Named
@RequestScoped
public class DocumentCells {

    @Inject
    private Me me;

    @Inject
    private StandingChips chips;

    @Inject
    private DocumentLinks links;

    /**
     * @param revision the latest one if it can be taken away, else null; so with its file, fileName and download
     * @param label    of the latest revision, or that there is none
     * @param chips    the state of the latest revision, for contacts what the customer answered to it in its place; or none
     * @param expected by when the customer should answer, in words; empty when nothing is expected
     * @param shown    the revision in the portal in words, or null
     * @param customer null for those who do not reach the customer
     */
    public record Cells(
            String number,
            String title,
            String address,
            String project,
            String projectName,
            String projectAddress,
            String customer,
            UUID revision,
            String select,
            String label,
            String labelLook,
            List<StandingChips.Chip> chips,
            String stage,
            String expected,
            String shown,
            String updated,
            String file,
            String fileName,
            String download) {}

    /** The words that are the same in every line. */
    private record Words(Locale locale, DateTimeFormatter moment, Map<String, MessageFormat> formats) {

        private String of(String key, String parameter) {
            return formats.computeIfAbsent(key, first -> Messages.format(locale, first))
                    .format(new Object[] {parameter});
        }
    }

    /** @param opens the page that opens one: {@code view} or {@code edit} */
    public List<Cells> of(List<DocumentRow> rows, String opens) {
        Words words = new Words(me.getLocale(), InstantConverter.format(me), new HashMap<>());
        return rows.stream().map(row -> cells(row, opens, words)).toList();
    }

    private Cells cells(DocumentRow row, String opens, Words words) {
        RevisionRow latest = row.latest();
        RevisionRow taken = row.downloadable() ? latest : null;
        return new Cells(
                row.number(),
                row.title(),
                "../document/" + opens + "?id=" + row.id(),
                row.project().number(),
                row.project().name(),
                "../project/" + opens + "?id=" + row.project().id(),
                row.customer() == null ? null : row.customer().name(),
                taken == null ? null : taken.id(),
                words.of("document.list.selectOne", row.number()),
                latest == null ? Messages.text(words.locale(), "document.list.noFile") : latest.label(),
                latest == null ? "sub" : "rev",
                chips(row, opens),
                row.told().stage(),
                chips.expected(row),
                shown(row, words),
                row.updatedAt() == null ? "" : words.moment().format(row.updatedAt()),
                taken == null ? null : links.file(row.id(), taken.reference()),
                taken == null ? null : taken.fileName(),
                taken == null ? null : words.of("document.download", taken.fileName()));
    }

    private List<StandingChips.Chip> chips(DocumentRow row, String opens) {
        StandingChips.Chip returned = opens.equals("view") ? chips.returned(row) : null;
        StandingChips.Chip chip = returned == null ? chips.newest(row) : returned;
        return chip == null ? List.of() : List.of(chip);
    }

    private static String shown(DocumentRow row, Words words) {
        return row.shown() == null
                ? null
                : words.of("document.list.shown", row.shown().label());
    }
}
