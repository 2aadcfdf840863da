package org.sightline.ejb.document;

import java.util.Set;
import org.sightline.ejb.project.Site;

/**
 * A project as the place of documents.
 *
 * @param customer     null for those who do not reach the customer, as sub-suppliers
 * @param newDocuments documents can be brought in that are not there yet
 * @param actions      what the caller may do with documents here
 */
public record DocumentPlace(ProjectRef project, Site customer, boolean newDocuments, Set<DocumentAction> actions) {

    public boolean can(DocumentAction action) {
        return actions.contains(action);
    }
}
