package org.sightline.web.project;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.project.ProjectFilter;
import org.sightline.ejb.project.ProjectRow;
import org.sightline.ejb.project.ProjectService;
import org.sightline.ejb.project.ProjectSort;
import org.sightline.ejb.project.Site;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.web.shared.ListPage;

/** What the lists of projects of both areas have in common: they can be narrowed to one customer. */
public abstract class ProjectList extends ListPage<ProjectRow> {

    @Inject
    private ProjectService projects;

    private UUID customer;
    private List<Site> sites = List.of();

    /** Which projects the address asks for. */
    protected abstract ProjectFilter filter();

    @Override
    public void load() {
        sites = projects.sites();
        super.load();
    }

    @Override
    protected Map<String, Object> filters() {
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put("customer", customer);
        return filters;
    }

    @Override
    protected String defaultSort() {
        return "number";
    }

    @Override
    protected Slice<ProjectRow> read(SliceRequest request) {
        return projects.list(filter(), ProjectSort.of(getSort()), request);
    }

    /** The name of the customer the list is narrowed to, or null. */
    public String getCustomerName() {
        return sites.stream()
                .filter(site -> site.id().equals(customer))
                .map(Site::name)
                .findFirst()
                .orElse(null);
    }

    public List<Site> getSites() {
        return sites;
    }

    public UUID getCustomer() {
        return customer;
    }

    public void setCustomer(UUID customer) {
        this.customer = customer;
    }
}
