package org.sightline.web.design.layer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.SightPreviews;
import org.sightline.ejb.design.DesignAction;
import org.sightline.ejb.design.DesignChoices;
import org.sightline.ejb.design.StatusName;
import org.sightline.ejb.design.layer.LayerReader;
import org.sightline.ejb.design.layer.LayerRow;
import org.sightline.ejb.design.layer.LayerService;
import org.sightline.web.design.RevisionPage;
import org.sightline.web.shared.Foreseen;
import org.sightline.web.shared.Messages;

/** Page /staff/design/layers: what the layers of a revision are, and who of the customer's people sees each. */
@Named
@ViewScoped
public class StaffDesignLayers extends RevisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private LayerService layers;

    @Inject
    private DesignChoices choices;

    @Inject
    private SightPreviews previews;

    @Inject
    private Messages messages;

    private List<LayerLine> lines = List.of();
    private final Foreseen foreseen = new Foreseen();
    private UUID reader;
    private transient LayerReaders readers;

    public void load() {
        see();
        List<LayerRow> rows = layers.list(getId(), getLabel());
        lines = rows.stream().map(row -> new LayerLine(row, rows)).toList();
    }

    /** Something else is chosen: says who would see what then. */
    public void look() {
        if (!getDesign().can(DesignAction.CLASSIFY)) {
            return;
        }
        readers = new LayerReaders(previews.after(() -> change(false), () -> layers.readers(getId(), getLabel())));
    }

    /** With whose eyes the picture is made. */
    public void show(UUID contact) {
        reader = contact;
        look();
    }

    public String save() {
        return save(false);
    }

    /** Staff have looked at all of them; what is unclassified stays hidden. */
    public String review() {
        return save(true);
    }

    private String save(boolean reviewed) {
        if (!foreseen.settles(previews.ofDesigns(Set.of(getId()), () -> change(reviewed)))) {
            look();
            return null;
        }
        change(reviewed);
        messages.info(reviewed ? "design.layers.reviewed" : "design.layers.saved", getLabel());
        return "/staff/design/layers?faces-redirect=true&includeViewParams=true";
    }

    private void change(boolean reviewed) {
        layers.change(
                getId(),
                getLabel(),
                getVersion(),
                lines.stream().map(LayerLine::change).toList(),
                reviewed);
    }

    public LayerReaders getReaders() {
        if (readers == null) {
            readers = new LayerReaders(layers.readers(getId(), getLabel()));
        }
        return readers;
    }

    /** Whose picture is shown: the chosen one, or the one who sees most; null when nobody sees anything. */
    public LayerReader getReader() {
        return getReaders().one(reader);
    }

    public long getUnclassified() {
        return lines.stream().filter(LayerLine::isUnclassified).count();
    }

    public List<StatusName> getStatuses() {
        return choices.statuses();
    }

    public List<LayerLine> getLines() {
        return lines;
    }

    public Foreseen getForeseen() {
        return foreseen;
    }
}
