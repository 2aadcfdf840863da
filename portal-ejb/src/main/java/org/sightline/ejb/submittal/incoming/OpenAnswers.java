package org.sightline.ejb.submittal.incoming;

import java.util.List;
import java.util.UUID;

/** The lines of an outgoing submittal that wait for an answer, and what can be said of them. */
public record OpenAnswers(List<Line> lines, List<IncomingWork.Status> statuses) {

    /** A document that waits. */
    public record Line(UUID item, String number, String title, String revision) {}
}
