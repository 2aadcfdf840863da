package org.sightline.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sightline.ejb.access.SightPreviews;
import org.sightline.ejb.settings.StatusRow;
import org.sightline.ejb.settings.StatusSettings;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.settings.Tone;
import org.sightline.web.shared.Foreseen;
import org.sightline.web.shared.Messages;

/** Page /staff/settings/status; without an id it makes a new one. */
@Named
@ViewScoped
public class StaffSettingsStatus implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StatusSettings settings;

    @Inject
    private SightPreviews previews;

    @Inject
    private Messages messages;

    private UUID id;
    private long version;
    private boolean shipped;
    private final StatusForm form = new StatusForm();
    private final Foreseen foreseen = new Foreseen();
    private List<StatusRow> others;

    public void load() {
        List<StatusRow> all = settings.list();
        others = all.stream().filter(row -> !row.id().equals(id)).toList();
        if (id == null) {
            form.setPosition(all.size() + 1);
        } else {
            show(settings.get(id));
        }
    }

    private void show(StatusRow row) {
        version = row.version();
        shipped = row.shipped();
        form.show(row);
    }

    public String save() {
        if (id != null && !foreseen.settles(previews.ofStatus(id, this::change))) {
            return null;
        }
        StatusRow saved = id == null ? settings.create(form.draft()) : change();
        messages.info("settings.status.saved", saved.labels().en());
        return "/staff/settings/statuses?faces-redirect=true";
    }

    private StatusRow change() {
        return settings.change(id, version, form.draft());
    }

    public Foreseen getForeseen() {
        return foreseen;
    }

    public List<StatusMeaning> getMeanings() {
        return List.of(StatusMeaning.values());
    }

    public List<Tone> getTones() {
        return Stream.of(Tone.values()).toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public boolean isShipped() {
        return shipped;
    }

    public StatusForm getForm() {
        return form;
    }

    public List<StatusRow> getOthers() {
        return others;
    }
}
