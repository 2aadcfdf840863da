package org.sightline.tests.load;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Many published documents, spread evenly over the projects; in the register they lie in all places and are due one after the other. */
final class ManyDocuments extends ManyProjects {

    private static final List<String> LOCATIONS = List.of("WITH_US", "QUEUED", "WITH_CUSTOMER");

    private final boolean registered;
    private int made;

    /** @param registered whether they stand in the register */
    ManyDocuments(Connection db, boolean registered) throws SQLException {
        super(db);
        this.registered = registered;
    }

    @Override
    void upTo(int wanted) throws SQLException {
        String file = one("select id from stored_file fetch first 1 rows only");
        String uploader = one("select id from account where login_folded = 'doc@sightline.example'");
        String slots =
                "insert into document_slot (id, version, project_id, document_number, number_folded, title, title_folded,"
                        + " in_register, created_at, updated_at, shown_at, location, answer, due_date) values ("
                        + id("?")
                        + ", 1, " + id("?") + ", ?, ?, ?, ?, ?, ?, ?, ?, ?, 'UNANSWERED', ?)";
        String revisions =
                "insert into document_revision (id, version, slot_id, label, ordinal_number, state, in_portal, file_id,"
                        + " file_name, file_name_folded, uploaded_by_id, uploaded_at) values (" + id("?") + ", 1, "
                        + id("?")
                        + ", '0', 1, 'ISSUED', true, " + id("?") + ", ?, ?, " + id("?") + ", ?)";
        try (PreparedStatement slot = db.prepareStatement(slots);
                PreparedStatement revision = db.prepareStatement(revisions)) {
            while (made < wanted) {
                add(slot, revision, file, uploader);
                if (made % BATCH == 0 || made == wanted) {
                    slot.executeBatch();
                    revision.executeBatch();
                    db.commit();
                }
            }
        }
        analyze();
    }

    private void add(PreparedStatement slot, PreparedStatement revision, String file, String uploader)
            throws SQLException {
        String id = UUID.randomUUID().toString();
        String number = String.format("L%04d-%07d", made % PROJECTS, made);
        String title = "General arrangement " + made;
        Timestamp at = new Timestamp(now.getTime() + made * 1000L);
        Object[] slotValues = {
            id,
            projects.get(made % PROJECTS),
            number,
            number.toLowerCase(),
            title,
            title.toLowerCase(),
            registered,
            at,
            at,
            at,
            LOCATIONS.get(made % LOCATIONS.size()),
            registered ? Date.valueOf(LocalDate.of(2026, 6, 1).plusDays(made % 700)) : null
        };
        String name = number + "_0.pdf";
        Object[] revisionValues = {UUID.randomUUID().toString(), id, file, name, name.toLowerCase(), uploader, at};
        batch(slot, slotValues);
        batch(revision, revisionValues);
        made++;
    }
}
