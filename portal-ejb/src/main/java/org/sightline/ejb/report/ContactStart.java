package org.sightline.ejb.report;

import java.time.Instant;
import java.util.List;
import org.sightline.ejb.design.DesignRow;
import org.sightline.ejb.document.DocumentRow;

/**
 * The first page of the portal.
 *
 * @param lastHere     when the person signed in before this time, null for somebody who is here for the first time
 * @param news         documents that came into the portal since, newest first; the newest of all for somebody new
 * @param moreNews     there are more than those
 * @param projects     the first projects
 * @param moreProjects there are more than those
 * @param designs      the first valid specifications
 * @param moreDesigns  there are more than those
 */
public record ContactStart(
        Instant lastHere,
        List<DocumentRow> news,
        boolean moreNews,
        List<ProjectLine> projects,
        boolean moreProjects,
        List<DesignRow> designs,
        boolean moreDesigns) {}
