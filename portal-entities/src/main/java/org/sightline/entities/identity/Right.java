package org.sightline.entities.identity;

import java.util.List;
import java.util.Set;

/**
 * What an account may do. Each right is a role of the container, so it can stand in {@code @RolesAllowed}; roles of the
 * product are rows that bundle rights.
 */
public final class Right {

    public static final String STAFF = "STAFF";
    public static final String ACCOUNT_MANAGE = "ACCOUNT_MANAGE";
    public static final String ROLE_MANAGE = "ROLE_MANAGE";
    public static final String SECURITY_VIEW = "SECURITY_VIEW";
    public static final String SETTINGS_MANAGE = "SETTINGS_MANAGE";
    public static final String CUSTOMER_VIEW = "CUSTOMER_VIEW";
    public static final String CUSTOMER_EDIT = "CUSTOMER_EDIT";
    public static final String WEB_ACCESS_EDIT = "WEB_ACCESS_EDIT";
    public static final String SEE_AS_CONTACT = "SEE_AS_CONTACT";
    public static final String PROJECT_VIEW = "PROJECT_VIEW";
    public static final String PROJECT_EDIT = "PROJECT_EDIT";
    public static final String PROJECT_GRANT = "PROJECT_GRANT";
    public static final String DOCUMENT_VIEW = "DOCUMENT_VIEW";
    public static final String DOCUMENT_EDIT = "DOCUMENT_EDIT";
    public static final String DOCUMENT_PUBLISH = "DOCUMENT_PUBLISH";
    public static final String SUBMITTAL_VIEW = "SUBMITTAL_VIEW";
    public static final String SUBMITTAL_EDIT = "SUBMITTAL_EDIT";
    public static final String SUBMITTAL_SEND = "SUBMITTAL_SEND";
    public static final String SUBMITTAL_PROCESS = "SUBMITTAL_PROCESS";
    public static final String SUBMITTAL_VOID = "SUBMITTAL_VOID";
    public static final String DESIGN_VIEW = "DESIGN_VIEW";
    public static final String DESIGN_EDIT = "DESIGN_EDIT";
    public static final String DESIGN_RELEASE = "DESIGN_RELEASE";
    public static final String DESIGN_MOVE_STATUS = "DESIGN_MOVE_STATUS";
    public static final String DESIGN_REINSTATE = "DESIGN_REINSTATE";
    public static final String LAYER_CLASSIFY = "LAYER_CLASSIFY";
    public static final String TASK_VIEW = "TASK_VIEW";
    public static final String TASK_EDIT = "TASK_EDIT";
    public static final String TASK_TEMPLATE_EDIT = "TASK_TEMPLATE_EDIT";
    public static final String TASK_ANSWER_FOR = "TASK_ANSWER_FOR";
    public static final String REPORT_VIEW = "REPORT_VIEW";

    /** Held by timers alone; no account can be given it. */
    public static final String SYSTEM = "SYSTEM";

    public static final String CONTACT = "CONTACT";
    public static final String PORTAL_VIEW = "PORTAL_VIEW";
    public static final String PORTAL_UPLOAD = "PORTAL_UPLOAD";
    public static final String TASK_DECIDE = "TASK_DECIDE";
    public static final String TASK_REVIEW = "TASK_REVIEW";
    public static final String TASK_START = "TASK_START";
    public static final String ANNOTATE = "ANNOTATE";
    public static final String RETURN_STATUS_SET = "RETURN_STATUS_SET";
    public static final String ORIGINAL_DOWNLOAD = "ORIGINAL_DOWNLOAD";
    public static final String COLLEAGUE_VIEW = "COLLEAGUE_VIEW";

    /** Rights that only staff can hold, apart from SYSTEM. */
    public static final List<String> OF_STAFF = List.of(
            STAFF,
            ACCOUNT_MANAGE,
            ROLE_MANAGE,
            SECURITY_VIEW,
            SETTINGS_MANAGE,
            CUSTOMER_VIEW,
            CUSTOMER_EDIT,
            WEB_ACCESS_EDIT,
            SEE_AS_CONTACT,
            PROJECT_VIEW,
            PROJECT_EDIT,
            PROJECT_GRANT,
            DOCUMENT_VIEW,
            DOCUMENT_EDIT,
            DOCUMENT_PUBLISH,
            SUBMITTAL_VIEW,
            SUBMITTAL_EDIT,
            SUBMITTAL_SEND,
            SUBMITTAL_PROCESS,
            SUBMITTAL_VOID,
            DESIGN_VIEW,
            DESIGN_EDIT,
            DESIGN_RELEASE,
            DESIGN_MOVE_STATUS,
            DESIGN_REINSTATE,
            LAYER_CLASSIFY,
            TASK_VIEW,
            TASK_EDIT,
            TASK_TEMPLATE_EDIT,
            TASK_ANSWER_FOR,
            REPORT_VIEW);

    /** Rights that only contacts can hold. */
    public static final List<String> OF_CONTACTS = List.of(
            CONTACT,
            PORTAL_VIEW,
            PORTAL_UPLOAD,
            TASK_DECIDE,
            TASK_REVIEW,
            TASK_START,
            ANNOTATE,
            RETURN_STATUS_SET,
            ORIGINAL_DOWNLOAD,
            COLLEAGUE_VIEW);

    /** Every role the container must know. */
    public static final List<String> ALL = java.util.stream.Stream.of(OF_STAFF, OF_CONTACTS, List.of(SYSTEM))
            .flatMap(List::stream)
            .toList();

    /** What is left of a contact's rights while a staff member sees as that contact: reading, nothing else. */
    public static final Set<String> OF_SEEING_AS = Set.of(CONTACT, PORTAL_VIEW, COLLEAGUE_VIEW);

    private Right() {}
}
