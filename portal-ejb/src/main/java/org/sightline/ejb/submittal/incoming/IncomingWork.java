package org.sightline.ejb.submittal.incoming;

import java.util.List;
import java.util.UUID;
import org.sightline.ejb.document.DocumentMatch;
import org.sightline.ejb.document.ProjectRef;

/**
 * What came in, for whoever works it in.
 *
 * @param workable   the caller may handle its files now
 * @param movable    the caller may move it or return it, as no file was handled yet
 * @param reopenable the caller may undo what was made of it
 * @param statuses   what the partner can say of a document
 * @param elsewhere  projects of the same partner it could be moved to
 */
public record IncomingWork(
        Receipt submittal,
        String purpose,
        String remarks,
        boolean workable,
        boolean movable,
        boolean reopenable,
        List<Proposal> proposals,
        List<Status> statuses,
        List<ProjectRef> elsewhere) {

    /** A return status as it is offered. */
    public record Status(UUID id, String code, String name, boolean commentRequired) {}

    /**
     * What a file probably is.
     *
     * @param match    null when it fits no document
     * @param revision the label it would get
     * @param status   read from its name, or null
     * @param asked    the document is out with the partner, who is to answer
     */
    public record Proposal(UUID item, DocumentMatch match, String revision, UUID status, boolean asked) {

        /** Nothing is left to be decided: the document is known, and what it says of it where that is asked. */
        public boolean certain() {
            return match != null && (!asked || status != null);
        }
    }

    public IncomingLine line(UUID id) {
        return submittal.files().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    public Proposal proposal(UUID item) {
        return proposals.stream()
                .filter(proposal -> proposal.item().equals(item))
                .findFirst()
                .orElse(null);
    }

    /** Files that can be worked in as proposed, without another look. */
    public List<Proposal> accepted() {
        return proposals.stream()
                .filter(Proposal::certain)
                .filter(proposal -> line(proposal.item()).warnings().stream()
                        .allMatch(warning -> warning.kind() == Finding.Kind.NO_TRANSMITTAL))
                .toList();
    }
}
