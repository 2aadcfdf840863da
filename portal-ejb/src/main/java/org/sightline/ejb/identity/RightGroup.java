package org.sightline.ejb.identity;

import java.util.List;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.Right;

/** Rights that belong together, as people choose them for a role. The right to enter one's own area goes without saying. */
public record RightGroup(String name, List<String> rights) {

    private static final List<RightGroup> OF_STAFF = List.of(
            new RightGroup(
                    "administration",
                    List.of(Right.ACCOUNT_MANAGE, Right.ROLE_MANAGE, Right.SETTINGS_MANAGE, Right.SECURITY_VIEW)),
            new RightGroup(
                    "customers",
                    List.of(Right.CUSTOMER_VIEW, Right.CUSTOMER_EDIT, Right.WEB_ACCESS_EDIT, Right.SEE_AS_CONTACT)),
            new RightGroup("projects", List.of(Right.PROJECT_VIEW, Right.PROJECT_EDIT, Right.PROJECT_GRANT)),
            new RightGroup("documents", List.of(Right.DOCUMENT_VIEW, Right.DOCUMENT_EDIT, Right.DOCUMENT_PUBLISH)),
            new RightGroup(
                    "submittals",
                    List.of(
                            Right.SUBMITTAL_VIEW,
                            Right.SUBMITTAL_EDIT,
                            Right.SUBMITTAL_SEND,
                            Right.SUBMITTAL_PROCESS,
                            Right.SUBMITTAL_VOID)),
            new RightGroup(
                    "designs",
                    List.of(
                            Right.DESIGN_VIEW,
                            Right.DESIGN_EDIT,
                            Right.DESIGN_RELEASE,
                            Right.DESIGN_MOVE_STATUS,
                            Right.DESIGN_REINSTATE,
                            Right.LAYER_CLASSIFY)),
            new RightGroup(
                    "tasks",
                    List.of(Right.TASK_VIEW, Right.TASK_EDIT, Right.TASK_TEMPLATE_EDIT, Right.TASK_ANSWER_FOR)),
            new RightGroup("reports", List.of(Right.REPORT_VIEW)));

    private static final List<RightGroup> OF_CONTACTS = List.of(
            new RightGroup(
                    "portal",
                    List.of(Right.PORTAL_VIEW, Right.PORTAL_UPLOAD, Right.ORIGINAL_DOWNLOAD, Right.COLLEAGUE_VIEW)),
            new RightGroup(
                    "answers",
                    List.of(
                            Right.TASK_START,
                            Right.TASK_REVIEW,
                            Right.TASK_DECIDE,
                            Right.ANNOTATE,
                            Right.RETURN_STATUS_SET)));

    /** Every right a role of this side can bundle, each in one group. */
    public static List<RightGroup> of(AccountKind kind) {
        return kind == AccountKind.STAFF ? OF_STAFF : OF_CONTACTS;
    }
}
