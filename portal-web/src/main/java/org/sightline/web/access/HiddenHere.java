package org.sightline.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.DesignExplaining;
import org.sightline.ejb.access.Explained;
import org.sightline.ejb.access.ExplainedKind;
import org.sightline.ejb.access.Explaining;
import org.sightline.ejb.access.SubmittalExplaining;

/** What a list of the portal leaves out, with the reasons, while staff see it as a contact. */
@Named
@RequestScoped
public class HiddenHere {

    @Inject
    private Explaining explaining;

    @Inject
    private DesignExplaining designs;

    @Inject
    private SubmittalExplaining submittals;

    private final Map<String, List<Explained>> found = new HashMap<>();

    /**
     * @param kind  {@code project}, {@code document}, {@code design}, {@code layer} or {@code submittal}
     * @param place the project in which documents or submittals lie, or null for all of them; the revision whose layers are meant
     */
    public List<Explained> of(String kind, UUID place) {
        return found.computeIfAbsent(kind + place, key -> hidden(ExplainedKind.of(kind), place));
    }

    private List<Explained> hidden(ExplainedKind kind, UUID place) {
        return switch (kind) {
            case PROJECT -> explaining.hiddenProjects();
            case DESIGN -> designs.hiddenDesigns();
            case LAYER -> designs.hiddenLayers(place);
            case SUBMITTAL -> submittals.hiddenSubmittals(place);
            default -> explaining.hiddenDocuments(place);
        };
    }
}
