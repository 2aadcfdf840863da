package org.sightline.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sightline.ejb.project.ProjectFilter;
import org.sightline.ejb.project.ProjectService;
import org.sightline.ejb.project.ProjectView;

/** Page /staff/project/list. */
@Named
@RequestScoped
public class StaffProjectList extends ProjectList {

    @Inject
    private ProjectService projects;

    private String view;
    private boolean unprocessed;
    private List<Segment> segments;

    /** One of the views above the list. {@code count} stops at {@link ProjectService#COUNTED}. */
    public record Segment(String word, String address, long count, boolean current) {

        public boolean many() {
            return count >= ProjectService.COUNTED;
        }
    }

    @Override
    public void load() {
        segments = Stream.of(ProjectView.values())
                .map(one -> new Segment(
                        one.word(),
                        with("view", one == ProjectView.ALL ? null : one.word()),
                        projects.count(one.filter(getQ(), getCustomer()).waiting(unprocessed)),
                        one == ProjectView.of(view)))
                .toList();
        super.load();
    }

    @Override
    public String getPage() {
        return "/staff/project/list";
    }

    @Override
    protected Map<String, Object> filters() {
        Map<String, Object> filters = super.filters();
        filters.put("view", ProjectView.of(view) == ProjectView.ALL ? null : view);
        filters.put("unprocessed", unprocessed ? "true" : null);
        return filters;
    }

    @Override
    protected ProjectFilter filter() {
        return ProjectView.of(view).filter(getQ(), getCustomer()).waiting(unprocessed);
    }

    /** The same list, whole, as a file. */
    public String getCsvAddress() {
        return address("").replaceFirst("^[^?]*", "/api/v1/projects.csv");
    }

    /** How many projects have submittals to process, among those the rest of the address leaves. */
    public long getWaiting() {
        return projects.count(ProjectView.of(view).filter(getQ(), getCustomer()).waiting(true));
    }

    /** The same list with only those, or with all again. */
    public String getWaitingAddress() {
        return with("unprocessed", unprocessed ? null : "true");
    }

    public boolean isUnprocessed() {
        return unprocessed;
    }

    public void setUnprocessed(boolean unprocessed) {
        this.unprocessed = unprocessed;
    }

    public List<Segment> getSegments() {
        return segments;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }
}
