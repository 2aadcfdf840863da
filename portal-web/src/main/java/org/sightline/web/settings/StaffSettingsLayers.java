package org.sightline.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.ejb.access.SightPreviews;
import org.sightline.ejb.settings.LayerSettings;
import org.sightline.entities.settings.LayerType;
import org.sightline.web.shared.Foreseen;
import org.sightline.web.shared.Messages;

/** Page /staff/settings/layers. */
@Named
@ViewScoped
public class StaffSettingsLayers implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LayerSettings settings;

    @Inject
    private SightPreviews previews;

    @Inject
    private Messages messages;

    private List<LayerTypeLine> lines;
    private final Foreseen foreseen = new Foreseen();

    public void load() {
        lines = settings.list().stream().map(LayerTypeLine::new).toList();
    }

    public String save() {
        if (!foreseen.settles(previews.ofLayerTypes(turned(), this::change))) {
            return null;
        }
        change();
        messages.info("settings.layers.saved");
        return "/staff/settings/layers?faces-redirect=true";
    }

    private void change() {
        settings.save(lines.stream().map(LayerTypeLine::wanted).toList());
    }

    /** The types that shall show and do not, or the other way round. */
    private Set<LayerType> turned() {
        List<LayerSettings.Choice> now = settings.list();
        return lines.stream()
                .filter(line -> now.stream()
                        .anyMatch(choice -> choice.type() == line.getType() && choice.shown() != line.isShown()))
                .map(LayerTypeLine::getType)
                .collect(Collectors.toSet());
    }

    public Foreseen getForeseen() {
        return foreseen;
    }

    public List<LayerTypeLine> getLines() {
        return lines;
    }
}
