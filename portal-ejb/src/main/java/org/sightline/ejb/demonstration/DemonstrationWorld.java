package org.sightline.ejb.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.sightline.ejb.demonstration.DemonstrationPeople.People;

/** One whole demonstration: people, companies, projects, documents and designs. */
@Dependent
public class DemonstrationWorld {

    @Inject
    private DemonstrationPeople people;

    @Inject
    private DemonstrationProjects projects;

    @Inject
    private DemonstrationDesigns designs;

    /** @param suffix stands behind every unique name, so that several can live side by side; empty for the one people use */
    public void make(String suffix) {
        Suffix behind = new Suffix(suffix);
        People made = people.make(behind);
        designs.make(made.companies(), projects.make(made, behind), behind);
    }
}
