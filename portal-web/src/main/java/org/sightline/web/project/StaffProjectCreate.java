package org.sightline.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.project.NewProject;
import org.sightline.ejb.project.ProjectDetail;
import org.sightline.ejb.project.ProjectService;
import org.sightline.ejb.project.Site;
import org.sightline.web.shared.Messages;

/** Page /staff/project/create. */
@Named
@RequestScoped
public class StaffProjectCreate {

    @Inject
    private ProjectService projects;

    @Inject
    private Messages messages;

    private String number;
    private String name;
    private Site customer;
    private UUID preset;
    private boolean hidden;
    private boolean confidential;
    private boolean subSupplierAccess;

    /** Asks first whether there is a right to make anything; a customer's page may have named the customer. */
    public void load() {
        projects.expectEditor();
        customer = preset == null ? null : projects.customer(preset);
    }

    public List<Site> customers(String q) {
        return projects.customers(q);
    }

    public String create() {
        ProjectDetail made =
                projects.create(new NewProject(number, name, customer.id(), hidden, confidential, subSupplierAccess));
        messages.info("project.create.done", made.number());
        return "/staff/project/edit?faces-redirect=true&id=" + made.id();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Site getCustomer() {
        return customer;
    }

    public void setCustomer(Site customer) {
        this.customer = customer;
    }

    public UUID getPreset() {
        return preset;
    }

    public void setPreset(UUID preset) {
        this.preset = preset;
    }

    public boolean isHidden() {
        return hidden;
    }

    public void setHidden(boolean hidden) {
        this.hidden = hidden;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean confidential) {
        this.confidential = confidential;
    }

    public boolean isSubSupplierAccess() {
        return subSupplierAccess;
    }

    public void setSubSupplierAccess(boolean subSupplierAccess) {
        this.subSupplierAccess = subSupplierAccess;
    }
}
