package org.sightline.web.design;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sightline.ejb.design.DesignDetail;
import org.sightline.ejb.design.DesignRevisionRow;
import org.sightline.ejb.design.DesignSize;
import org.sightline.ejb.design.DrawingRow;
import org.sightline.ejb.design.ProjectRef;
import org.sightline.ejb.design.StatusName;
import org.sightline.ejb.project.Site;

/** A design for programs. Its version is told to staff alone, as the ETag, so that nothing tells of what is hidden. */
public record DesignJson(
        UUID id,
        String number,
        String title,
        String customerReference,
        String material,
        String styleCode,
        DesignSize size,
        Site customer,
        ProjectRef project,
        Boolean archived,
        boolean underModification,
        boolean favourite,
        Instant updatedAt,
        List<RevisionJson> revisions) {

    /**
     * A revision for programs.
     *
     * @param status     what its status means; several statuses of the host may mean the same
     * @param statusId   the status itself
     * @param statusName as the host calls it, in English
     * @param ingest     how far its drawings are taken in, with the reason when they are refused
     * @param events     what may happen to it now
     */
    public record RevisionJson(
            String label,
            String status,
            UUID statusId,
            String statusName,
            boolean active,
            boolean underModification,
            String ingest,
            String reason,
            String reasonForChange,
            Instant createdAt,
            List<DrawingJson> drawings,
            List<String> events) {

        public static RevisionJson of(DesignRevisionRow row) {
            StatusName status = row.status();
            return new RevisionJson(
                    row.label(),
                    status.meaning().name(),
                    status.id(),
                    status.label("en"),
                    row.active(),
                    row.modified(),
                    row.ingest().name(),
                    row.refusal() == null ? null : row.refusal().name(),
                    row.reason(),
                    row.createdAt(),
                    row.drawings().stream().map(DrawingJson::of).toList(),
                    row.events().stream().map(Enum::name).toList());
        }
    }

    /**
     * A drawing for programs.
     *
     * @param original the caller may have it as it was brought in
     * @param forms    in which it may take away what it sees of it
     */
    public record DrawingJson(
            UUID id,
            String fileName,
            String format,
            String unit,
            int pages,
            boolean staffOnly,
            String ingest,
            String reason,
            boolean original,
            List<String> forms) {

        static DrawingJson of(DrawingRow row) {
            return new DrawingJson(
                    row.id(),
                    row.fileName(),
                    row.format(),
                    row.unit(),
                    row.pages(),
                    row.staffOnly(),
                    row.ingest().name(),
                    row.refusal() == null ? null : row.refusal().name(),
                    row.original(),
                    row.forms().stream()
                            .map(form -> form.name().toLowerCase(Locale.ROOT))
                            .toList());
        }
    }

    static DesignJson of(DesignDetail design) {
        DesignDetail.Description told = design.description();
        return new DesignJson(
                design.id(),
                design.number(),
                design.title(),
                told.customerReference(),
                told.material(),
                told.styleCode(),
                told.size(),
                design.customer(),
                design.project(),
                design.archived() ? true : null,
                design.modified(),
                design.favourite(),
                design.updatedAt(),
                design.revisions().stream().map(RevisionJson::of).toList());
    }
}
