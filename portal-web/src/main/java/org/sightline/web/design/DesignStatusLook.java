package org.sightline.web.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import org.sightline.ejb.design.StatusName;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.web.shared.Me;

/** How the status of a design looks: the host's word and colour, and an icon by what it means. */
@Named
@RequestScoped
public class DesignStatusLook {

    /**
     * @param icon its name among the icons
     * @param tone of the chip
     */
    public record Look(String text, String icon, String tone) {}

    private static final Map<StatusMeaning, String> ICONS = new EnumMap<>(Map.of(
            StatusMeaning.IN_DEVELOPMENT, "pencil",
            StatusMeaning.INTERNAL_REVIEW, "users",
            StatusMeaning.PROPOSED, "send",
            StatusMeaning.CHANGES_REQUESTED, "replay",
            StatusMeaning.APPROVED, "check",
            StatusMeaning.ACTIVE, "verified",
            StatusMeaning.SUPERSEDED, "history",
            StatusMeaning.OBSOLETE, "ban",
            StatusMeaning.DISCARDED, "trash"));

    @Inject
    private Me me;

    public String icon(StatusMeaning meaning) {
        return ICONS.get(meaning);
    }

    /** Null for none. */
    public Look of(StatusName status) {
        return status == null
                ? null
                : new Look(status.label(me.getLocale().getLanguage()), ICONS.get(status.meaning()), status.toneClass());
    }
}
