package org.sightline.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.customer.CompanyFilter;
import org.sightline.ejb.customer.CompanyRow;
import org.sightline.ejb.customer.CompanyService;
import org.sightline.ejb.customer.CompanySort;
import org.sightline.ejb.customer.GroupRow;
import org.sightline.ejb.customer.GroupService;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.web.shared.Messages;

/** Page /staff/customer/group: what a group is called, and its sites. */
@Named
@ViewScoped
public class StaffCustomerGroup implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupService groups;

    @Inject
    private CompanyService companies;

    @Inject
    private Messages messages;

    private UUID id;
    private long version;
    private String name;
    private transient GroupRow group;
    private transient Slice<CompanyRow> sites;

    public void load() {
        name = getGroup().name();
        version = getGroup().version();
    }

    public String save() {
        groups.rename(id, version, name);
        messages.info("customer.group.saved", name);
        return "/staff/customer/list?faces-redirect=true&group=" + id;
    }

    public GroupRow getGroup() {
        if (group == null) {
            group = groups.get(id);
        }
        return group;
    }

    /** The first of its sites; the list of customers has the rest. */
    public Slice<CompanyRow> getSites() {
        if (sites == null) {
            sites = companies.list(
                    new CompanyFilter(null, null, id, false),
                    CompanySort.NAME,
                    SliceRequest.first(SliceRequest.DEFAULT_LIMIT));
        }
        return sites;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
