package org.sightline.web.submittal.incoming;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.project.ProjectDetail;
import org.sightline.ejb.project.ProjectService;
import org.sightline.ejb.submittal.incoming.IncomingDesk;
import org.sightline.ejb.submittal.incoming.IncomingWork;
import org.sightline.ejb.submittal.incoming.Receipt;

/** Page /staff/submittal/incoming: Cards in/out > Incoming documents of a project, with its two grids as addresses. */
@Named
@ViewScoped
public class StaffSubmittalIncoming implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectService projects;

    @Inject
    private IncomingDesk desk;

    private UUID project;
    private UUID id;
    private String grid;
    private ProjectDetail head;
    private List<Receipt> waiting = List.of();
    private List<Receipt> all = List.of();
    private IncomingWork work;

    public void load() {
        head = projects.get(project);
        waiting = desk.waiting(project);
        all = desk.existing(project);
        UUID open = id == null && !waiting.isEmpty() ? waiting.get(0).id() : id;
        work = open == null || isExisting() ? null : desk.open(open);
    }

    /** Which grid is shown: that of waiting files unless the address says {@code existing}. */
    public boolean isExisting() {
        return "existing".equals(grid);
    }

    /** How many files of partners nobody has looked after. */
    public int getFiles() {
        return waiting.stream()
                .mapToInt(one -> one.files().size() - one.handled())
                .sum();
    }

    public ProjectDetail getHead() {
        return head;
    }

    public List<Receipt> getWaiting() {
        return waiting;
    }

    /** Everything that came in there. */
    public List<Receipt> getAll() {
        return all;
    }

    public IncomingWork getWork() {
        return work;
    }

    public UUID getProject() {
        return project;
    }

    public void setProject(UUID project) {
        this.project = project;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getGrid() {
        return grid;
    }

    public void setGrid(String grid) {
        this.grid = grid;
    }
}
