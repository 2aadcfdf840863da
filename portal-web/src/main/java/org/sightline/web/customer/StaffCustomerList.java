package org.sightline.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.customer.CompanyFilter;
import org.sightline.ejb.customer.CompanyRow;
import org.sightline.ejb.customer.CompanyService;
import org.sightline.ejb.customer.CompanySort;
import org.sightline.ejb.customer.GroupRow;
import org.sightline.ejb.customer.GroupService;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.web.shared.ListPage;

/** Page /staff/customer/list. */
@Named
@RequestScoped
public class StaffCustomerList extends ListPage<CompanyRow> {

    @Inject
    private CompanyService companies;

    @Inject
    private GroupService groups;

    private CompanyKind kind;
    private UUID group;
    private boolean archived;
    private List<GroupRow> groupRows;

    @Override
    public String getPage() {
        return "/staff/customer/list";
    }

    @Override
    protected Map<String, Object> filters() {
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put("kind", kind);
        filters.put("group", group);
        filters.put("archived", archived ? true : null);
        return filters;
    }

    @Override
    protected String defaultSort() {
        return "name";
    }

    @Override
    protected Slice<CompanyRow> read(SliceRequest request) {
        return companies.list(new CompanyFilter(getQ(), kind, group, archived), CompanySort.of(getSort()), request);
    }

    /** The same list, whole, as a table to take away. */
    public String getCsvAddress() {
        return address("").replace(getPage(), "/api/v1/customers.csv");
    }

    public boolean isCreateOffered() {
        return companies.isCreateOffered();
    }

    public List<GroupRow> getGroups() {
        if (groupRows == null) {
            groupRows = groups.list();
        }
        return groupRows;
    }

    /** The name of the group whose sites are shown, or null. */
    public String getGroupName() {
        return group == null
                ? null
                : getGroups().stream()
                        .filter(row -> row.id().equals(group))
                        .map(GroupRow::name)
                        .findFirst()
                        .orElse(null);
    }

    public CompanyKind getKind() {
        return kind;
    }

    public void setKind(CompanyKind kind) {
        this.kind = kind;
    }

    public UUID getGroup() {
        return group;
    }

    public void setGroup(UUID group) {
        this.group = group;
    }

    public boolean isArchived() {
        return archived;
    }

    public void setArchived(boolean archived) {
        this.archived = archived;
    }
}
