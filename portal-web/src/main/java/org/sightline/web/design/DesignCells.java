package org.sightline.web.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.ejb.design.DesignRow;
import org.sightline.entities.design.IngestState;
import org.sightline.web.shared.InstantConverter;
import org.sightline.web.shared.Me;
import org.sightline.web.shared.Messages;

/** The lines of a list of designs in the words of the person who looks, made at once because a page has hundreds of them. */
@Named
@RequestScoped
public class DesignCells {

    @Inject
    private Me me;

    @Inject
    private DesignStatusLook looks;

    @Inject
    private DesignLook ingests;

    @Inject
    private DesignLinks links;

    @Inject
    private DesignSizes sizes;

    /**
     * @param thumbnail address of a picture, or null while nothing can be seen
     * @param label     of the latest revision, or null
     * @param ingest    how far its drawings are taken in where that is worth a word, or null
     * @param told      sizes and material in a line
     */
    public record Cells(
            UUID id,
            String number,
            String title,
            String address,
            String select,
            String thumbnail,
            String label,
            DesignStatusLook.Look status,
            Chip ingest,
            boolean modified,
            String told,
            String material,
            String styleCode,
            String reference,
            String site,
            String project,
            String updated,
            DesignStar star) {}

    /** A word with its icon and its colours. */
    public record Chip(String text, String icon, String tone) {}

    /** @param opens the page that opens one: {@code view} or {@code edit} */
    public List<Cells> of(List<DesignRow> rows, String opens) {
        DateTimeFormatter moment = InstantConverter.format(me);
        return rows.stream().map(row -> cells(row, opens, moment)).toList();
    }

    private Cells cells(DesignRow row, String opens, DateTimeFormatter moment) {
        Locale locale = me.getLocale();
        boolean seen = row.ingest() == IngestState.READY || row.ingest() == IngestState.WAITING_FOR_LAYER_REVIEW;
        return new Cells(
                row.id(),
                row.number(),
                row.title(),
                "../design/" + opens + "?id=" + row.id(),
                Messages.text(locale, "design.list.selectOne", row.number()),
                seen ? links.thumbnail(row.id(), row.label()) : null,
                row.label(),
                looks.of(row.status()),
                ingest(row, locale),
                row.modified(),
                Stream.of(sizes.inside(row.size()), row.material())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                row.material(),
                row.styleCode(),
                row.customerReference(),
                row.customer().name(),
                row.project() == null ? null : row.project().number(),
                row.updatedAt() == null ? "" : moment.format(row.updatedAt()),
                DesignStar.of(row));
    }

    private Chip ingest(DesignRow row, Locale locale) {
        IngestState state = row.ingest();
        return state == null || state == IngestState.READY
                ? null
                : new Chip(
                        Messages.text(locale, "design.ingest." + state),
                        ingests.ingestIcon(state),
                        ingests.ingestTone(state));
    }
}
