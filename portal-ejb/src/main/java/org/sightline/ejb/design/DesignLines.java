package org.sightline.ejb.design;

import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.project.Site;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.design.IngestState;

/** Which columns lists of designs read, and what is made of them. */
final class DesignLines {

    private DesignLines() {}

    static List<Selection<?>> columns(Root<Design> design) {
        return List.of(
                design.get("number").alias("number"),
                design.get("title").alias("title"),
                design.get("customerReference").alias("reference"),
                design.get("material").alias("material"),
                design.get("styleCode").alias("styleCode"),
                length(design, "insideLength"),
                length(design, "insideWidth"),
                length(design, "insideDepth"),
                length(design, "blankWidth"),
                length(design, "blankLength"),
                design.get("customer").get("id").alias("customer"),
                design.get("customer").get("code").alias("customerCode"),
                design.get("customer").get("name").alias("customerName"),
                design.get("projectId").alias("project"),
                design.get("underModification").alias("modified"),
                design.get("activeRevisionId").alias("active"),
                design.get("updatedAt").alias("updatedAt"));
    }

    private static Selection<?> length(Root<Design> design, String name) {
        return design.get("measures").get(name).alias(name);
    }

    private static DesignSize size(Tuple columns) {
        return new DesignSize(
                columns.get("insideLength", Double.class),
                columns.get("insideWidth", Double.class),
                columns.get("insideDepth", Double.class),
                columns.get("blankWidth", Double.class),
                columns.get("blankLength", Double.class));
    }

    static DesignStore.Line line(UUID id, Tuple columns) {
        return new DesignStore.Line(
                id,
                columns.get("number", String.class),
                columns.get("title", String.class),
                new DesignStore.Told(
                        columns.get("reference", String.class),
                        columns.get("material", String.class),
                        columns.get("styleCode", String.class),
                        size(columns)),
                new Site(
                        columns.get("customer", UUID.class),
                        columns.get("customerCode", String.class),
                        columns.get("customerName", String.class)),
                columns.get("project", UUID.class),
                new DesignStore.Held(
                        columns.get("modified", Boolean.class),
                        columns.get("active", UUID.class),
                        columns.get("updatedAt", Instant.class)));
    }

    static List<Selection<?>> columnsOfRevision(Root<DesignRevision> revision) {
        return List.of(
                revision.get("design").get("id").alias("design"),
                revision.get("label").alias("label"),
                revision.get("statusId").alias("status"),
                revision.get("ingest").alias("ingest"));
    }

    static DesignStore.Seen seen(UUID id, Tuple columns) {
        return new DesignStore.Seen(
                id,
                columns.get("design", UUID.class),
                columns.get("label", String.class),
                columns.get("status", UUID.class),
                columns.get("ingest", IngestState.class));
    }
}
