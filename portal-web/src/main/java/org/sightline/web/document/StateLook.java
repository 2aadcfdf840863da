package org.sightline.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.sightline.ejb.document.RevisionRow;
import org.sightline.entities.document.RevisionState;

/** How the states of a revision look, for pages: {@code #{stateLook.of[revision.state].icon}}. */
@Named
@ApplicationScoped
public class StateLook {

    /**
     * @param icon its name among the icons
     * @param tone of the chip, with the dashed edge where customers never see such a revision
     */
    public record Look(String icon, String tone) {}

    private static final Map<RevisionState, Look> LOOKS = Map.of(
            RevisionState.WORKING, new Look("pencil", "plain"),
            RevisionState.ISSUED, new Look("send", "info"),
            RevisionState.ANSWERED, new Look("comment", "wait"),
            RevisionState.ACCEPTED, new Look("check", "ok"),
            RevisionState.SUPERSEDED, new Look("history", "plain"),
            RevisionState.VOID, new Look("ban", "bad internal"));

    /** The tone of a revision's chip: work that nobody but staff sees has the dashed edge, too. */
    public String tone(RevisionRow revision) {
        String tone = LOOKS.get(revision.state()).tone();
        return revision.state() == RevisionState.WORKING && revision.internal() ? tone + " internal" : tone;
    }

    public Map<RevisionState, Look> getOf() {
        return LOOKS;
    }
}
