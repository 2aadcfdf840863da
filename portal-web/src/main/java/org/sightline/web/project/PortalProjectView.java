package org.sightline.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sightline.ejb.project.ProjectDetail;
import org.sightline.ejb.project.ProjectService;

/** Page /portal/project/view. */
@Named
@RequestScoped
public class PortalProjectView {

    @Inject
    private ProjectService projects;

    private UUID id;
    private ProjectDetail project;

    public void load() {
        project = projects.get(id);
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
}
