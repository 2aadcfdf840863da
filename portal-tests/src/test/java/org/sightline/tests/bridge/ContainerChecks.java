package org.sightline.tests.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.project.ProjectFilter;
import org.sightline.ejb.project.ProjectService;
import org.sightline.ejb.project.ProjectSort;
import org.sightline.ejb.shared.Resources;
import org.sightline.ejb.shared.SliceRequest;

/** What only a container can show: rights beside the use case, transactions, what a refusal rolls back. */
@Dependent
public class ContainerChecks {

    @Inject
    private ProjectService projects;

    @Inject
    private AsProjectViewer viewer;

    @Inject
    private AuditTrail trail;

    @Inject
    private Doings doings;

    /** @return what happened, in one word, or the simple name of the exception */
    String check(String name) throws SQLException {
        try {
            return switch (name) {
                case "list-as-nobody" ->
                    String.valueOf(projects.list(ProjectFilter.all(), ProjectSort.NUMBER, SliceRequest.first(10)));
                case "list-as-viewer" -> "saw " + viewer.list();
                case "create-as-viewer" -> {
                    viewer.create();
                    yield "created";
                }
                case "append-outside-a-transaction" -> {
                    trail.appendFor("bridge", "bridge.outside", null, Map.of());
                    yield "appended";
                }
                case "append-and-finish" -> {
                    String action = action();
                    doings.appendAndFinish(action);
                    yield "entries " + entries(action);
                }
                case "append-and-refuse" -> refuse();
                default -> throw new IllegalArgumentException(name);
            };
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }

    private String refuse() throws SQLException {
        String action = action();
        try {
            doings.appendAndRefuse(action);
            return "not refused";
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName() + ", entries " + entries(action);
        }
    }

    private static String action() {
        return "bridge." + UUID.randomUUID();
    }

    private static int entries(String action) throws SQLException {
        try (Connection db = Resources.dataSource().getConnection();
                PreparedStatement query =
                        db.prepareStatement("select count(*) from audit_entry where action_code = ?")) {
            query.setString(1, action);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }
}
