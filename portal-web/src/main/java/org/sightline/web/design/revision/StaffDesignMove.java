package org.sightline.web.design.revision;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sightline.ejb.design.StatusName;
import org.sightline.ejb.design.revision.DesignBulk;
import org.sightline.web.shared.Me;
import org.sightline.web.shared.Messages;
import org.sightline.web.shared.UuidConverter;

/** Page /staff/design/move: moves chosen designs together, and tells of each what came of it. */
@Named
@ViewScoped
public class StaffDesignMove implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DesignBulk bulk;

    @Inject
    private Me me;

    private final List<UUID> designs = new ArrayList<>();
    private List<DesignBulk.Picked> picked = List.of();
    private String to;
    private String reason;
    private transient List<DesignBulk.Row> rows;
    private transient List<DesignBulk.Result> results;

    /** The address names each design once more. */
    public void load() {
        String[] named = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("design", new String[0]);
        UuidConverter ids = new UuidConverter();
        Stream.of(named).map(id -> ids.getAsObject(null, null, id)).forEach(designs::add);
        picked = getRows().stream().map(DesignBulk.Row::picked).toList();
    }

    public void move() {
        results = bulk.move(picked, to, reason);
        rows = null;
    }

    public List<DesignBulk.Row> getRows() {
        if (rows == null) {
            rows = bulk.look(designs);
        }
        return rows;
    }

    /** Every status one of them can go to. */
    public List<StatusName> getTargets() {
        return getRows().stream().flatMap(row -> row.next().stream()).distinct().toList();
    }

    public boolean isDone() {
        return results != null;
    }

    public long getMoved() {
        return results.stream().filter(result -> result.refusal() == null).count();
    }

    /** Why it was not moved, or null when it was. */
    public String refusal(UUID design) {
        return results.stream()
                .filter(result -> result.picked().id().equals(design) && result.refusal() != null)
                .map(result -> Messages.text(
                        me.getLocale(),
                        result.refusal().getKey(),
                        result.refusal().getParameters()))
                .findFirst()
                .orElse(null);
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
