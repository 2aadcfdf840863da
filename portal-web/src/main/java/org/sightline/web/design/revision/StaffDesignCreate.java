package org.sightline.web.design.revision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.design.DesignChoices;
import org.sightline.ejb.design.DesignDetail;
import org.sightline.ejb.design.DesignService;
import org.sightline.ejb.design.ProjectRef;
import org.sightline.ejb.design.revision.DesignUploads;
import org.sightline.ejb.project.Site;
import org.sightline.web.design.DesignForm;
import org.sightline.web.shared.Messages;

/** Page /staff/design/create: a design with its first drawings. */
@Named
@ViewScoped
public class StaffDesignCreate implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DesignService designs;

    @Inject
    private DesignUploads uploads;

    @Inject
    private DesignChoices choices;

    @Inject
    private Messages messages;

    private UUID preset;
    private Site customer;
    private final DesignForm form = new DesignForm();
    private final Drawings drawings = new Drawings();

    /** Asks first whether there is a right to make anything; a customer's page may have named the customer. */
    public void load() {
        designs.expectEditor();
        customer = preset == null ? null : choices.customer(preset);
    }

    public List<Site> customers(String q) {
        return choices.customers(q);
    }

    /** Another customer has other projects. */
    public void choose() {
        form.setProject(null);
    }

    public String save() {
        DesignDetail made = uploads.create(form.design(customer.id()), drawings.wanted());
        messages.info("design.create.done", made.number());
        return "/staff/design/edit?faces-redirect=true&id=" + made.id();
    }

    public List<ProjectRef> getProjects() {
        return customer == null ? List.of() : choices.projects(customer.id());
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

    public DesignForm getForm() {
        return form;
    }

    public Drawings getDrawings() {
        return drawings;
    }
}
