package org.sightline.web.submittal;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.project.ProjectDetail;
import org.sightline.ejb.project.ProjectService;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.ejb.submittal.SubmittalFilter;
import org.sightline.ejb.submittal.SubmittalRow;
import org.sightline.ejb.submittal.SubmittalService;
import org.sightline.ejb.submittal.SubmittalSort;
import org.sightline.entities.submittal.Direction;
import org.sightline.entities.submittal.SubmittalState;
import org.sightline.web.shared.ListPage;

/** What the lists of submittals of both areas have in common. The newest come first. */
public abstract class SubmittalListPage extends ListPage<SubmittalRow> {

    @Inject
    private SubmittalService submittals;

    @Inject
    private ProjectService projects;

    private UUID project;
    private UUID customer;
    private String direction;
    private String state;
    private ProjectDetail place;

    @Override
    public void load() {
        place = project == null ? null : projects.get(project);
        super.load();
    }

    @Override
    protected Map<String, Object> filters() {
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put("project", project);
        filters.put("customer", customer);
        filters.put("direction", direction);
        filters.put("state", state);
        return filters;
    }

    @Override
    protected String defaultSort() {
        return "moved";
    }

    @Override
    protected Slice<SubmittalRow> read(SliceRequest request) {
        boolean newestFirst = getSort().equals(defaultSort()) != request.descending();
        return submittals.list(filter(), SubmittalSort.of(getSort()), request.turned(newestFirst));
    }

    /** Dates begin with the newest, which is not the order other columns begin with. */
    @Override
    public String ariaSort(String field) {
        String order = super.ariaSort(field);
        boolean turned = field.equals(defaultSort()) && !order.equals("none");
        return !turned ? order : order.equals("ascending") ? "descending" : "ascending";
    }

    @Override
    public String sortIcon(String field) {
        return switch (ariaSort(field)) {
            case "ascending" -> "pi-sort-amount-up-alt";
            case "descending" -> "pi-sort-amount-down";
            default -> "pi-sort-alt";
        };
    }

    protected SubmittalFilter filter() {
        return new SubmittalFilter(
                getQ(), project, customer, SubmittalQuery.direction(direction), SubmittalQuery.state(state), null);
    }

    /** How many of one direction the rest of the address leaves, counted to the given number at most. */
    protected long count(Direction only, int atMost) {
        return submittals.count(filter().going(only), atMost);
    }

    /** The same list, whole, as a file. */
    public String getCsvAddress() {
        return address("").replaceFirst("^[^?]*", "/api/v1/submittals.csv");
    }

    /** The project the list is narrowed to, or null. */
    public ProjectDetail getPlace() {
        return place;
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public SubmittalState[] getStates() {
        return SubmittalState.values();
    }

    public UUID getProject() {
        return project;
    }

    public void setProject(UUID project) {
        this.project = project;
    }

    public UUID getCustomer() {
        return customer;
    }

    public void setCustomer(UUID customer) {
        this.customer = customer;
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
