package org.sightline.web.submittal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import org.sightline.entities.submittal.SubmittalState;

/** How the states of a submittal look, for pages: {@code #{submittalLook.of[row.state].icon}}. */
@Named
@ApplicationScoped
public class SubmittalLook {

    /**
     * @param icon its name among the icons
     * @param tone of the chip, with the dashed edge where nobody but its author sees such a submittal
     */
    public record Look(String icon, String tone) {}

    private static final Map<SubmittalState, Look> LOOKS = new EnumMap<>(Map.ofEntries(
            Map.entry(SubmittalState.DRAFT, new Look("pencil", "plain internal")),
            Map.entry(SubmittalState.SENT, new Look("send", "info")),
            Map.entry(SubmittalState.ACCESSED, new Look("eye", "info")),
            Map.entry(SubmittalState.DOWNLOADED, new Look("download", "info")),
            Map.entry(SubmittalState.PARTLY_RETURNED, new Look("hourglass", "wait")),
            Map.entry(SubmittalState.RETURNED, new Look("reply", "ok")),
            Map.entry(SubmittalState.CLOSED, new Look("check", "ok")),
            Map.entry(SubmittalState.VOID, new Look("ban", "bad")),
            Map.entry(SubmittalState.UNPROCESSED, new Look("inbox", "wait")),
            Map.entry(SubmittalState.PARTLY_PROCESSED, new Look("hourglass", "wait")),
            Map.entry(SubmittalState.PROCESSED, new Look("check", "ok")),
            Map.entry(SubmittalState.RETURNED_TO_SENDER, new Look("replay", "bad")),
            Map.entry(SubmittalState.WITHDRAWN, new Look("undo", "plain"))));

    public Map<SubmittalState, Look> getOf() {
        return LOOKS;
    }
}
