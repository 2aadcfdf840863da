package org.sightline.ejb.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.sightline.ejb.demonstration.DemonstrationPeople.People;
import org.sightline.entities.project.Project;

/** One whole demonstration: people, companies, projects, documents and designs. */
@Dependent
public class DemonstrationWorld {

    @Inject
    private DemonstrationPeople people;

    @Inject
    private DemonstrationProjects projects;

    @Inject
    private DemonstrationDesigns designs;

    @Inject
    private DemonstrationRegister register;

    /** @param suffix stands behind every unique name, so that several can live side by side; empty for the one people use */
    public void make(String suffix) {
        Suffix behind = new Suffix(suffix);
        People made = people.make(behind);
        Map<String, Project> places = projects.make(made, behind);
        designs.make(made.companies(), places, behind);
        if (suffix.isEmpty()) { // why: copies are made for tests by the hundred, and none of them looks at it
            register.make(places.get("P5"), made);
        }
    }
}
