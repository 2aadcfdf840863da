package org.sightline.ejb.identity;

import static org.sightline.entities.identity.Right.*;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.Right;
import org.sightline.entities.identity.Role;

/** The roles that come with the product; made when they are not there yet. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
public class ShippedRoles {

    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String SECURITY = "SECURITY";
    public static final String DESIGNER = "DESIGNER";
    public static final String DOCUMENT_CONTROLLER = "DOCUMENT_CONTROLLER";
    public static final String REVIEWER = "REVIEWER";
    public static final String VIEWER = "VIEWER";
    public static final String CUSTOMER_VIEWER = "CUSTOMER_VIEWER";
    public static final String CUSTOMER_REVIEWER = "CUSTOMER_REVIEWER";
    public static final String CUSTOMER_APPROVER = "CUSTOMER_APPROVER";
    public static final String SUB_SUPPLIER = "SUB_SUPPLIER";

    private static final List<String> VIEWS =
            Right.OF_STAFF.stream().filter(right -> right.endsWith("_VIEW")).toList();
    private static final List<String> PLAIN_VIEWS =
            VIEWS.stream().filter(right -> !right.equals(SECURITY_VIEW)).toList();

    @Inject
    private IdentityStore store;

    /** Its name is its own: one of the servers looks a callback up by name alone and takes any method that bears it. */
    @PostConstruct
    void ship() {
        staff(
                ADMINISTRATOR,
                "Administrator",
                Right.OF_STAFF.stream()
                        .filter(right -> !right.equals(SECURITY_VIEW))
                        .toList());
        staff(SECURITY, "Security", List.of(SECURITY_VIEW, ACCOUNT_MANAGE));
        staff(
                DESIGNER,
                "Designer",
                with(VIEWS, DESIGN_EDIT, DESIGN_RELEASE, DESIGN_MOVE_STATUS, LAYER_CLASSIFY, TASK_EDIT, DOCUMENT_EDIT));
        staff(
                DOCUMENT_CONTROLLER,
                "Document controller",
                with(
                        VIEWS,
                        PROJECT_EDIT,
                        DOCUMENT_EDIT,
                        DOCUMENT_PUBLISH,
                        SUBMITTAL_EDIT,
                        SUBMITTAL_SEND,
                        SUBMITTAL_PROCESS,
                        SUBMITTAL_VOID,
                        CUSTOMER_EDIT,
                        WEB_ACCESS_EDIT,
                        SEE_AS_CONTACT,
                        TASK_EDIT));
        staff(REVIEWER, "Reviewer", with(PLAIN_VIEWS, DOCUMENT_EDIT, TASK_EDIT));
        staff(VIEWER, "Viewer", PLAIN_VIEWS);
        List<String> reviewer = List.of(PORTAL_VIEW, PORTAL_UPLOAD, ANNOTATE, TASK_START, TASK_REVIEW);
        contacts(CUSTOMER_VIEWER, "Customer viewer", List.of(PORTAL_VIEW));
        contacts(CUSTOMER_REVIEWER, "Customer reviewer", reviewer);
        contacts(CUSTOMER_APPROVER, "Customer approver", with(reviewer, TASK_DECIDE, RETURN_STATUS_SET));
        contacts(SUB_SUPPLIER, "Sub-supplier", List.of(PORTAL_VIEW, PORTAL_UPLOAD));
    }

    private static List<String> with(List<String> rights, String... more) {
        return Stream.concat(rights.stream(), Stream.of(more)).distinct().toList();
    }

    private void staff(String code, String name, Collection<String> rights) {
        make(AccountKind.STAFF, code, name, rights);
    }

    private void contacts(String code, String name, Collection<String> rights) {
        make(AccountKind.CONTACT, code, name, rights);
    }

    private void make(AccountKind kind, String code, String name, Collection<String> rights) {
        if (store.findRole(code).isEmpty()) {
            store.add(Role.shipped(kind, code, name, rights));
        }
    }
}
