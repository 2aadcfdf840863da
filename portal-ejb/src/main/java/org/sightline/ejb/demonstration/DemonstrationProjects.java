package org.sightline.ejb.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.sightline.ejb.demonstration.DemonstrationPeople.People;
import org.sightline.entities.project.Project;
import org.sightline.entities.project.ProjectChoice;
import org.sightline.entities.project.ProjectGrant;
import org.sightline.entities.project.ProjectMember;

/** Projects of the demonstration with their members, choices and grants. */
@Dependent
class DemonstrationProjects {

    @Inject
    private DemonstrationStore store;

    @Inject
    private DemonstrationDocuments documents;

    @Inject
    private Clock clock;

    private final Map<String, Project> projects = new HashMap<>();
    private People people;
    private Suffix suffix;

    Map<String, Project> make(People newPeople, Suffix newSuffix) {
        people = newPeople;
        suffix = newSuffix;
        project("P1", "NL", "Filling line 4", "dana", "doc", "rev").allowSubSuppliers(true);
        project("P2", "NL", "Palletiser study", "doc").hide(true);
        project("P3", "NL", "Filling line 3", "doc").complete(true);
        Project both = project("P4", "NL", "Shrink tunnel", "doc");
        both.hide(true);
        both.complete(true);
        project("P5", "NL", "Carton erector", "doc");
        project("P6", "BW", "Bottle conveyor", "doc");
        project("P8", "NY", "Tray sealer", "doc");
        project("P9", "NL", "New tea range", "dana", "doc").keepConfidential(true);
        Stream.of("P1", "P2", "P3", "P4")
                .forEach(key -> store.add(
                        new ProjectChoice(projects.get(key), people.contacts().get("lee"))));
        store.add(new ProjectGrant(projects.get("P9"), people.contacts().get("gail")));
        projects.forEach((key, project) -> documents.make(key, project, people));
        return projects;
    }

    private Project project(String number, String customer, String name, String... members) {
        Project project =
                store.add(new Project(people.companies().get(customer), suffix.after(number), name, clock.instant()));
        Stream.of(members)
                .forEach(key ->
                        store.add(new ProjectMember(project, people.staff().get(key))));
        projects.put(number, project);
        return project;
    }
}
