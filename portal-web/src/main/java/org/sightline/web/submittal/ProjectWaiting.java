package org.sightline.web.submittal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.project.ProjectRow;
import org.sightline.ejb.submittal.WaitingRow;
import org.sightline.ejb.submittal.WaitingSubmittals;
import org.sightline.entities.identity.Right;

/** Submittals to process under the projects of a list; read once for all of them. */
@Named
@RequestScoped
public class ProjectWaiting {

    /** The page of the project shows the others. */
    private static final int SHOWN = 5;

    @Inject
    private WaitingSubmittals submittals;

    @Inject
    private CurrentCaller caller;

    private Map<UUID, List<WaitingRow>> known;

    /** The newest of one project. @param page all projects of the list */
    public List<WaitingRow> of(UUID project, List<ProjectRow> page) {
        if (known == null) {
            known = submittals.of(page.stream()
                    .filter(row -> row.unprocessed() != null && row.unprocessed() > 0)
                    .map(ProjectRow::id)
                    .collect(Collectors.toSet()));
        }
        return known.getOrDefault(project, List.of()).stream().limit(SHOWN).toList();
    }

    public int getShown() {
        return SHOWN;
    }

    /** Whether the person may process them. */
    public boolean isProcessing() {
        return caller.get().can(Right.SUBMITTAL_PROCESS);
    }
}
