package org.sightline.ejb.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** One whole demonstration: people, companies, projects and documents. */
@Dependent
public class DemonstrationWorld {

    @Inject
    private DemonstrationPeople people;

    @Inject
    private DemonstrationProjects projects;

    /** @param suffix stands behind every unique name, so that several can live side by side; empty for the one people use */
    public void make(String suffix) {
        Suffix behind = new Suffix(suffix);
        projects.make(people.make(behind), behind);
    }
}
