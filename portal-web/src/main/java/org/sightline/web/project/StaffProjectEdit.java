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

/** Page /staff/project/edit: what a project is, with its tabs as addresses. */
@Named
@ViewScoped
public class StaffProjectEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectService projects;

    @Inject
    private Messages messages;

    private UUID id;
    private String tab;
    private ProjectDetail project;
    private long version;
    private String number;
    private String name;

    public void load() {
        project = projects.get(id);
        version = project.version();
        number = project.number();
        name = project.name();
    }

    public String save() {
        projects.change(id, version, ProjectChange.named(number, name));
        messages.info("project.edit.saved", number);
        return "/staff/project/edit?faces-redirect=true&includeViewParams=true";
    }

    /** Which tab is shown: {@code documents} unless the address says {@code setup}. */
    public boolean isSetup() {
        return "setup".equals(tab);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
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
}
