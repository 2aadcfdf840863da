package org.sightline.web.settings;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.settings.LayerNameSettings;
import org.sightline.entities.settings.LayerType;
import org.sightline.web.shared.Messages;

/** The rules on the page of layer types that tell the type of a layer by its name; the first that fits counts. */
@Named
@ViewScoped
public class LayerNames implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LayerNameSettings settings;

    @Inject
    private Messages messages;

    private final List<LayerNameLine> lines = new ArrayList<>();
    private final List<UUID> removed = new ArrayList<>();

    @PostConstruct
    void load() {
        settings.list().forEach(rule -> lines.add(new LayerNameLine(rule)));
    }

    public void add() {
        lines.add(new LayerNameLine());
    }

    public void remove(LayerNameLine line) {
        lines.remove(line);
        if (line.getId() != null) {
            removed.add(line.getId());
        }
    }

    /** It is tried before the one above it. */
    public void raise(LayerNameLine line) {
        int place = lines.indexOf(line);
        if (place > 0) {
            Collections.swap(lines, place, place - 1);
        }
    }

    public String save() {
        settings.save(lines.stream().map(LayerNameLine::rule).toList(), removed);
        messages.info("settings.names.saved");
        return "/staff/settings/layers?faces-redirect=true";
    }

    public List<LayerType> getTypes() {
        return Arrays.stream(LayerType.values())
                .filter(type -> type != LayerType.UNCLASSIFIED)
                .toList();
    }

    public List<LayerNameLine> getLines() {
        return lines;
    }
}
