package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sightline.entities.project.Project;
import org.sightline.entities.submittal.Submittal;

/** Rule S: a submittal shows with its project to whom it went or came from; a draft to its author. */
@ApplicationScoped
public class SubmittalVisibility implements Visibility<Submittal> {

    @Inject
    private ProjectVisibility projects;

    @Inject
    private SubmittalRules rules;

    @Inject
    private GuestRules guests;

    @Override
    public Class<Submittal> root() {
        return Submittal.class;
    }

    @Override
    public List<Way<Submittal>> ways(Caller caller) {
        if (caller.isContact()) {
            return rules.ofContact(caller);
        }
        if (caller.kind() == Caller.Kind.GUEST) {
            return List.of(guests.through(caller.contactId()));
        }
        return projects.ways(caller).stream()
                .map(way -> way.<Submittal>of(Project.class, "project").and(rules.ofHouse()))
                .toList();
    }
}
