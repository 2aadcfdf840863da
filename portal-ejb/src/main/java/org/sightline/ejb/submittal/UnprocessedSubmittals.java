package org.sightline.ejb.submittal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Listing;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.project.ProjectBacklog;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.project.ProjectMember;
import org.sightline.entities.submittal.Direction;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalState;

/** What partners have handed in and nobody has processed to its end: the red bell, and the backlog of projects. */
@Dependent
public class UnprocessedSubmittals implements ProjectBacklog {

    /** More in the projects of one page are not counted one by one. */
    private static final int MOST = 2000;

    @Inject
    private VisibleQuery visible;

    @Override
    public boolean isOpenTo(Caller caller) {
        return caller.isStaff() && caller.can(Right.SUBMITTAL_VIEW);
    }

    @Override
    public Restriction<Project> waiting() {
        return (project, query, cb) -> {
            Subquery<UUID> unprocessed = query.subquery(UUID.class);
            Root<IncomingSubmittal> submittal = unprocessed.from(IncomingSubmittal.class);
            unprocessed
                    .select(submittal.get("id"))
                    .where(
                            cb.equal(submittal.get("project"), project),
                            submittal.get("state").in(SubmittalState.TO_PROCESS));
            return cb.exists(unprocessed);
        };
    }

    @Override
    public Map<UUID, Long> counts(Set<UUID> projects, Caller caller) {
        if (projects.isEmpty() || !isOpenTo(caller)) {
            return Map.of();
        }
        return rows(projects, caller).stream()
                .collect(Collectors.groupingBy(WaitingRow::project, Collectors.counting()));
    }

    /** Those of these projects the caller sees, the oldest first. */
    List<WaitingRow> rows(Set<UUID> projects, Caller caller) {
        Restriction<Submittal> there =
                (submittal, query, cb) -> submittal.get("project").get("id").in(projects);
        return visible.rows(
                new Listing<>(
                        Submittal.class,
                        toProcess().and(there),
                        "movedAt",
                        (submittal, query, cb) -> List.of(
                                submittal.get("project").get("id"),
                                submittal.get("number"),
                                submittal.get("author").get("name"),
                                submittal.get("partner").get("name"),
                                submittal.get("itemCount"),
                                submittal.get("sentAt")),
                        UnprocessedSubmittals::row),
                caller,
                MOST);
    }

    private static WaitingRow row(UUID id, Tuple columns) {
        return new WaitingRow(
                id,
                columns.get(2, UUID.class),
                columns.get(3, String.class),
                columns.get(4, String.class),
                columns.get(5, String.class),
                columns.get(6, Integer.class),
                columns.get(7, Instant.class));
    }

    /**
     * How many of them the caller sees, up to the limit.
     *
     * @param mine only in projects the caller is a member of
     */
    public long count(Caller caller, boolean mine, int atMost) {
        if (!isOpenTo(caller)) {
            return 0;
        }
        Restriction<Submittal> all = toProcess();
        return visible.count(Submittal.class, caller, mine ? all.and(ofMember(caller.accountId())) : all, atMost);
    }

    private static Restriction<Submittal> toProcess() {
        return (submittal, query, cb) -> cb.and(
                cb.equal(submittal.get("direction"), Direction.INCOMING),
                submittal.get("state").in(SubmittalState.TO_PROCESS));
    }

    private static Restriction<Submittal> ofMember(UUID account) {
        return (submittal, query, cb) -> {
            Subquery<UUID> members = query.subquery(UUID.class);
            Root<ProjectMember> member = members.from(ProjectMember.class);
            members.select(member.get("id"))
                    .where(
                            cb.equal(member.get("project"), submittal.get("project")),
                            cb.equal(member.get("account").get("id"), account));
            return cb.exists(members);
        };
    }
}
