package org.sightline.web.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.design.DesignFilter;
import org.sightline.ejb.design.revision.DesignMoves;

/** Page /staff/design/list: the library of every customer, as far as one sees it. */
@Named
@RequestScoped
public class StaffDesignList extends DesignCatalogue {

    @Inject
    private DesignMoves moves;

    private UUID project;
    private Boolean archived;

    @Override
    public String getPage() {
        return "/staff/design/list";
    }

    @Override
    protected Map<String, Object> narrowing() {
        Map<String, Object> narrowing = super.narrowing();
        narrowing.put("project", project);
        narrowing.put("archived", Boolean.TRUE.equals(archived) ? "true" : null);
        return narrowing;
    }

    /** Lines show more of many. */
    @Override
    public boolean isTable() {
        return !"cards".equals(getView());
    }

    @Override
    protected DesignFilter filter() {
        DesignFilter asked = super.filter();
        return new DesignFilter(
                asked.q(),
                asked.customer(),
                project,
                asked.meaning(),
                asked.material(),
                asked.styleCode(),
                archived,
                asked.favourite());
    }

    /** What cards can be sorted by; the table has its heads for that. */
    public List<String> getSorts() {
        return List.of("number", "title", "updated");
    }

    /** The same list, whole, as a file. */
    public String getCsvAddress() {
        return address("").replaceFirst("^[^?]*", "/api/v1/designs.csv");
    }

    /** The name of the customer the list is narrowed to, or null. */
    public String getSite() {
        return getSites().choices().stream()
                .filter(DesignFacet.Choice::chosen)
                .map(DesignFacet.Choice::name)
                .findFirst()
                .orElse(null);
    }

    /** Whether the person may move many at once by hand. */
    public boolean isMoving() {
        return moves.isMover();
    }

    public UUID getProject() {
        return project;
    }

    public void setProject(UUID project) {
        this.project = project;
    }

    public Boolean getArchived() {
        return archived;
    }

    public void setArchived(Boolean archived) {
        this.archived = archived;
    }
}
