package org.sightline.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.Explained;
import org.sightline.ejb.access.ExplainedKind;
import org.sightline.ejb.access.Explaining;

/** What a list of the portal leaves out, with the reasons, while staff see it as a contact. */
@Named
@RequestScoped
public class HiddenHere {

    @Inject
    private Explaining explaining;

    private final Map<String, List<Explained>> found = new HashMap<>();

    /**
     * @param kind    {@code project} or {@code document}
     * @param project in which the documents lie, or null for all of them
     */
    public List<Explained> of(String kind, UUID project) {
        return found.computeIfAbsent(
                kind + project,
                key -> ExplainedKind.of(kind) == ExplainedKind.PROJECT
                        ? explaining.hiddenProjects()
                        : explaining.hiddenDocuments(project));
    }
}
