package org.sightline.ejb.submittal.outgoing;

import java.util.List;
import org.sightline.ejb.document.ProjectRef;
import org.sightline.ejb.project.Site;

/** A project as a place to send from. @param partners the customer and the sub-suppliers of its documents */
public record SendingPlace(ProjectRef project, List<Site> partners) {}
