package org.sightline.web.design.revision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.sightline.ejb.design.revision.DesignMoves;
import org.sightline.ejb.design.revision.Happening;

/** Leads each event of a revision to the use case with its right. */
@RequestScoped
public class Happenings {

    @Inject
    private DesignMoves moves;

    void happen(UUID design, String label, long version, Happening said) {
        switch (said.event()) {
            case SUBMIT_FOR_INTERNAL_REVIEW, REJECT_INTERNALLY, START_MODIFICATION, CANCEL_MODIFICATION ->
                moves.prepare(design, label, version, said);
            case RELEASE_TO_CUSTOMER, WITHDRAW, RECORD_APPROVAL, ACTIVATE, DISCONTINUE ->
                moves.release(design, label, version, said);
            case REINSTATE -> moves.reinstate(design, label, version, said);
            case MOVE -> moves.move(design, label, version, said);
        }
    }
}
