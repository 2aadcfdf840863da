package org.sightline.web.document;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sightline.ejb.document.PersonRow;
import org.sightline.ejb.document.RegisterBulk;
import org.sightline.ejb.document.RegisterRow;
import org.sightline.ejb.document.RegisterService;
import org.sightline.ejb.document.StageRow;
import org.sightline.web.shared.Me;
import org.sightline.web.shared.Messages;
import org.sightline.web.shared.UuidConverter;

/** Page /staff/document/change: does one thing to chosen lines of the register, and tells of each what came of it. */
@Named
@ViewScoped
public class StaffDocumentChange implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterBulk bulk;

    @Inject
    private RegisterService register;

    @Inject
    private Me me;

    private final List<UUID> documents = new ArrayList<>();
    private List<RegisterBulk.Picked> picked = List.of();
    private final RegisterWish wish = new RegisterWish();
    private transient List<RegisterRow> rows;
    private transient List<RegisterBulk.Result> results;

    /** The address names each document once more. */
    public void load() {
        String[] named = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("document", new String[0]);
        UuidConverter ids = new UuidConverter();
        Stream.of(named).map(id -> ids.getAsObject(null, null, id)).forEach(documents::add);
        picked = getRows().stream()
                .map(row -> new RegisterBulk.Picked(row.id(), row.version()))
                .toList();
    }

    public void change() {
        results = bulk.change(picked, wish.change());
        rows = null;
    }

    public List<RegisterRow> getRows() {
        if (rows == null) {
            rows = bulk.look(documents);
        }
        return rows;
    }

    /** The stages all of them can be in: of the customers' lists only where there is one customer. */
    public List<StageRow> getStages() {
        List<UUID> customers =
                getRows().stream().map(row -> row.customer().id()).distinct().toList();
        return register.stages(customers.size() == 1 ? customers : List.of());
    }

    /** The members of their projects. */
    public List<PersonRow> getPeople() {
        return register.people(
                getRows().stream().map(row -> row.project().id()).distinct().toList());
    }

    public boolean isDone() {
        return results != null;
    }

    public long getChanged() {
        return results.stream().filter(result -> result.refusal() == null).count();
    }

    /** Why nothing was done to it, or null when it was. */
    public String refusal(UUID document) {
        return results.stream()
                .filter(result -> result.id().equals(document) && result.refusal() != null)
                .map(result -> Messages.text(
                        me.getLocale(),
                        result.refusal().getKey(),
                        result.refusal().getParameters()))
                .findFirst()
                .orElse(null);
    }

    public RegisterWish getWish() {
        return wish;
    }
}
