package org.sightline.tests.bridge;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.sightline.ejb.project.NewProject;
import org.sightline.ejb.project.ProjectFilter;
import org.sightline.ejb.project.ProjectService;
import org.sightline.ejb.project.ProjectSort;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.identity.Right;

/** Somebody who holds the right to see projects and no other, and whom no account stands behind. */
@Stateless
@RunAs(Right.PROJECT_VIEW)
public class AsProjectViewer {

    @Inject
    private ProjectService projects;

    /** @return how many projects are seen */
    @PermitAll
    public int list() {
        return projects.list(ProjectFilter.all(), ProjectSort.NUMBER, SliceRequest.first(10))
                .items()
                .size();
    }

    @PermitAll
    public void create() {
        projects.create(new NewProject("X", "X", UUID.randomUUID(), false, false, false));
    }
}
