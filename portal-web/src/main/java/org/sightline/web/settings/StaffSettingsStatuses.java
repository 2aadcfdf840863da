package org.sightline.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.ejb.access.SightPreviews;
import org.sightline.ejb.settings.General;
import org.sightline.ejb.settings.GeneralSettings;
import org.sightline.ejb.settings.StatusRow;
import org.sightline.ejb.settings.StatusSettings;
import org.sightline.web.shared.Foreseen;
import org.sightline.web.shared.Me;
import org.sightline.web.shared.Messages;

/** Page /staff/settings/statuses. */
@Named
@ViewScoped
public class StaffSettingsStatuses implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StatusSettings settings;

    @Inject
    private GeneralSettings general;

    @Inject
    private Me me;

    @Inject
    private SightPreviews previews;

    @Inject
    private Messages messages;

    private List<StatusRow> rows;
    private Map<UUID, StatusRow> byId;
    private String nullStatus;
    private boolean keepActiveShown;
    private final Foreseen foreseen = new Foreseen();
    private long version;

    public void load() {
        rows = settings.list();
        byId = rows.stream().collect(Collectors.toMap(StatusRow::id, Function.identity()));
        General now = general.get();
        nullStatus = now.nullStatus() == null ? null : now.nullStatus().toString();
        keepActiveShown = now.keepActiveShown();
        version = now.version();
    }

    public String save() {
        if (!foreseen.settles(previews.ofUnsettled(this::count))) {
            return null;
        }
        count();
        messages.info("settings.general.saved");
        return "/staff/settings/statuses?faces-redirect=true";
    }

    private void count() {
        general.countNullAs(version, UUID.fromString(nullStatus), keepActiveShown);
    }

    public Foreseen getForeseen() {
        return foreseen;
    }

    public List<StatusRow> getRows() {
        return rows;
    }

    /** Names of the statuses that may follow. */
    public String next(StatusRow row) {
        return row.next().stream()
                .map(id -> byId.get(id).label(me.getLocale().getLanguage()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** What a design without a status counts as. */
    public boolean isNull(StatusRow row) {
        return row.id().toString().equals(nullStatus);
    }

    public String getNullStatus() {
        return nullStatus;
    }

    public void setNullStatus(String nullStatus) {
        this.nullStatus = nullStatus;
    }

    public boolean isKeepActiveShown() {
        return keepActiveShown;
    }

    public void setKeepActiveShown(boolean keepActiveShown) {
        this.keepActiveShown = keepActiveShown;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
