package org.sightline.ejb.submittal.incoming;

import java.util.List;
import org.sightline.ejb.document.ProjectRef;
import org.sightline.ejb.project.Site;

/**
 * A project as a place to hand something in.
 *
 * @param partner  in whose name
 * @param proposed the number that would come next
 * @param wanted   what is asked of a sub-supplier there: number and title of each document that is assigned
 */
public record IncomingPlace(ProjectRef project, Site partner, String proposed, List<String> wanted) {}
