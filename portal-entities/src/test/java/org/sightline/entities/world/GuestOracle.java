package org.sightline.entities.world;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.identity.AccountState;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.submittal.SubmittalState;
import org.sightline.entities.world.Exchange.Link;
import org.sightline.entities.world.Exchange.Parcel;
import org.sightline.entities.world.Exchange.Sheet;
import org.sightline.entities.world.Plan.Person;
import org.sightline.entities.world.Plan.Site;
import org.sightline.entities.world.Plan.Tie;
import org.sightline.entities.world.Plan.Work;

/**
 * What a share link shows to somebody without an account: of its one submittal what anybody of the submittal's company would see,
 * were nothing narrowed for that person. No query anywhere.
 */
public record GuestOracle(Plan plan) {

    /** @param link one whose code was entered in time */
    public Sight of(Link link) {
        Sight sight = Sight.nothing();
        Parcel submittal = link.submittal();
        Oracle oracle = new Oracle(plan);
        if (link.isActive()
                && isOpen(submittal.project())
                && oracle.documents(submittal.partner())
                && oracle.of(anybody(link)).submittals().contains(submittal.id())) {
            sight.submittals().add(submittal.id());
            told(link).stream().filter(GuestOracle::isGiven).map(Sheet::id).forEach(sight.lines()::add);
        }
        return sight;
    }

    /** X, for which no submittal but this one counts, nor that its revision was put into the portal. */
    private static boolean isGiven(Sheet line) {
        return line.submittal().state() != SubmittalState.VOID
                && !line.voided()
                && line.revision().state() != RevisionState.VOID
                && line.file().scan() == ScanState.CLEAN;
    }

    /** Neither hidden nor completed, nor made confidential since: also where the company's own people would go on seeing it. */
    private static boolean isOpen(Work project) {
        return !project.hidden() && !project.completed() && !project.confidential();
    }

    /** The lines that are told of, in their order; not all of their files are given out. */
    public List<Sheet> named(Link link) {
        return of(link).submittals().isEmpty() ? List.of() : told(link);
    }

    private List<Sheet> told(Link link) {
        Oracle oracle = new Oracle(plan);
        Person anybody = anybody(link);
        return plan.exchange().lines().stream()
                .filter(line -> line.submittal().id().equals(link.submittal().id()))
                .filter(line -> oracle.knowsOf(anybody, line.revision().slot()))
                .toList();
    }

    /** Somebody of the company who may do whatever it may: all projects, no end, and nothing granted to anybody by name. */
    public Person anybody(Link link) {
        Site company = link.submittal().partner();
        UUID id = link.id();
        return new Person(
                id,
                link.word(),
                id,
                AccountState.ACTIVE,
                true,
                null,
                true,
                List.of(new Tie(id, company, false)),
                Set.of(),
                Set.of());
    }
}
