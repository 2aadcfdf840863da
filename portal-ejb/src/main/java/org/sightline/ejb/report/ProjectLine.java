package org.sightline.ejb.report;

import org.sightline.ejb.project.ProjectRow;

/**
 * A project on the first page of the portal.
 *
 * @param documents how many of its documents the person sees
 * @param more      there are more than that
 */
public record ProjectLine(ProjectRow project, long documents, boolean more) {}
