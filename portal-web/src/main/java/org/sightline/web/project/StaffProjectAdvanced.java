package org.sightline.web.project;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.project.ProjectChange;
import org.sightline.ejb.project.ProjectDetail;
import org.sightline.ejb.project.ProjectService;
import org.sightline.web.shared.Messages;

/** Page /staff/project/advanced: who of the customer sees the project, and the switches that decide it. */
@Named
@ViewScoped
public class StaffProjectAdvanced implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where every act on this page leads back to. */
    static final String HERE = "/staff/project/advanced?faces-redirect=true&includeViewParams=true";

    @Inject
    private ProjectService projects;

    @Inject
    private Messages messages;

    private UUID id;
    private ProjectDetail project;
    private long version;

    public void load() {
        project = projects.get(id);
        version = project.version();
    }

    public String hide(boolean on) {
        return change(new ProjectChange(null, null, on, null, null, null), on ? "hidden" : "shown");
    }

    public String complete(boolean on) {
        return change(new ProjectChange(null, null, null, on, null, null), on ? "completed" : "reopened");
    }

    public String keepConfidential(boolean on) {
        return change(new ProjectChange(null, null, null, null, on, null), on ? "confidential" : "shared");
    }

    public String allowSubSuppliers(boolean on) {
        return change(new ProjectChange(null, null, null, null, null, on), on ? "suppliersOn" : "suppliersOff");
    }

    private String change(ProjectChange change, String word) {
        projects.change(id, version, change);
        messages.info("project.advanced.done." + word, project.number());
        return HERE;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public ProjectDetail getProject() {
        return project;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
