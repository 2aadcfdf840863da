package org.sightline.ejb.report;

import java.util.List;
import org.sightline.ejb.document.DocumentRow;
import org.sightline.ejb.project.ProjectRow;

/**
 * The first page of the console.
 *
 * @param projects     the first of the projects the person is a member of
 * @param moreProjects there are more than those
 * @param documents    the documents that changed last; empty for those who may not see any
 * @param invitations  contacts whose invitation ends within a day; empty for those who may not invite
 * @param steps        how far the portal has come, or null once its first document is there
 */
public record StaffStart(
        List<ProjectRow> projects,
        boolean moreProjects,
        List<DocumentRow> documents,
        List<InvitationRow> invitations,
        Steps steps) {

    /** What a new portal needs first, in this order, and whether it is done. */
    public record Steps(boolean customer, boolean contact, boolean project, boolean document) {}
}
