package org.sightline.tests.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

/** Many designs of one revision, one drawing and three layers, one of them hidden; nine of ten are active, one is in development. */
final class ManyDesigns extends ManyProjects {

    private static final List<String> LAYERS = List.of("ONE_UP", "DIMENSIONS", "MANUFACTURING");
    private static final List<String> MATERIALS = List.of("GC1 300 g", "GC2 300 g", "E flute", "B flute", "GD2 350 g");

    private int made;
    private String file;
    private String active;
    private String draft;

    ManyDesigns(Connection db) throws SQLException {
        super(db);
    }

    @Override
    void people() throws SQLException {
        super.people();
        for (String type : List.of("ONE_UP", "DIMENSIONS", "ARTWORK")) {
            run("insert into company_layer_type (company_id, layer_type) values (" + id("?") + ", ?)", company(), type);
        }
        file = one("select file_id from design_file fetch first 1 rows only");
        active = one("select id from status where meaning = 'ACTIVE' and shipped = true");
        draft = one("select id from status where meaning = 'IN_DEVELOPMENT' and shipped = true");
        db.commit();
    }

    @Override
    void upTo(int wanted) throws SQLException {
        try (Sheet designs = new Sheet(
                        "design (version, archived, under_modification, id, customer_id, project_id, design_number,"
                                + " number_folded, title, title_folded, material, style_code, created_at, updated_at)",
                        "1, false, false, %1$s, %1$s, %1$s, ?, ?, ?, ?, ?, ?, ?, ?");
                Sheet revisions = new Sheet(
                        "design_revision (version, label, ordinal_number, ingest, released, id, design_id, status_id,"
                                + " created_at)",
                        "1, 'A', 1, 'READY', true, %1$s, %1$s, %1$s, ?");
                Sheet drawings = new Sheet(
                        "design_file (version, ordinal_number, ingest, attempts, file_format, length_unit, page_count,"
                                + " staff_only, id, revision_id, file_id, file_name, received_at)",
                        "1, 1, 'READY', 1, 'SVG', 'MM', 1, false, %1$s, %1$s, %1$s, ?, ?");
                Sheet layers = new Sheet(
                        "design_layer (version, base, item_count, separable, id, file_id, layer_key, ordinal_number, name,"
                                + " layer_type)",
                        "1, false, 10, true, %1$s, %1$s, ?, ?, ?, ?")) {
            while (made < wanted) {
                add(designs, revisions, drawings, layers);
                made++;
                if (made % BATCH == 0 || made == wanted) {
                    for (Sheet sheet : List.of(designs, revisions, drawings, layers)) {
                        sheet.write();
                    }
                    db.commit();
                }
            }
        }
        activate();
        analyze();
    }

    private void add(Sheet designs, Sheet revisions, Sheet drawings, Sheet layers) throws SQLException {
        String design = UUID.randomUUID().toString();
        String revision = UUID.randomUUID().toString();
        String drawing = UUID.randomUUID().toString();
        int project = made % PROJECTS;
        String number = String.format("D%04d-%07d", project, made);
        String title = "Carton " + made;
        String material = MATERIALS.get(made % MATERIALS.size());
        String style = "F0" + (200 + made % 20);
        Timestamp at = new Timestamp(now.getTime() + made * 1000L);
        designs.add(
                design,
                company(),
                projects.get(project),
                number,
                number.toLowerCase(),
                title,
                title.toLowerCase(),
                material,
                style,
                at,
                at);
        revisions.add(revision, design, made % 10 == 0 ? draft : active, at);
        drawings.add(drawing, revision, file, number + ".svg", at);
        for (int i = 0; i < LAYERS.size(); i++) {
            layers.add(UUID.randomUUID().toString(), drawing, "L" + i, i + 1, "Layer " + i, LAYERS.get(i));
        }
    }

    private void activate() throws SQLException {
        run(
                "update design set active_revision_id = (select r.id from design_revision r where r.design_id = design.id"
                        + " and r.status_id = " + id("?") + ") where active_revision_id is null and customer_id = "
                        + id("?"),
                active,
                company());
        db.commit();
    }

    /** Rows of one table on their way into the database. */
    private final class Sheet implements AutoCloseable {

        private final PreparedStatement insert;

        Sheet(String table, String values) throws SQLException {
            insert = db.prepareStatement("insert into " + table + " values (" + values.formatted(id("?")) + ")");
        }

        void add(Object... values) throws SQLException {
            batch(insert, values);
        }

        void write() throws SQLException {
            insert.executeBatch();
        }

        @Override
        public void close() throws SQLException {
            insert.close();
        }
    }
}
