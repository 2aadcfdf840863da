package org.sightline.ejb.design.rendition;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.design.drawing.PermittedDrawing;
import org.sightline.entities.design.RefusalReason;
import org.sightline.entities.design.WithheldDrawing;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.SubjectRef;

/** What readers were not given, for those who can mend it: by other types of layers, or by another drawing. */
@Stateless
public class WithheldDrawings {

    /** Nobody works through more at once. */
    private static final int MOST = 200;

    @Inject
    private CurrentCaller caller;

    @Inject
    private WithheldStore store;

    @Inject
    private RenditionCache cache;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Notes it once, however often it is asked for. */
    @PermitAll // why: whoever wanted to see it has been refused already, and learns nothing here
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void note(PermittedDrawing drawing, String rendition, RefusalReason reason) {
        if (!store.isNoted(drawing.id(), rendition)) {
            List<String> layers = drawing.layers().stream()
                    .map(PermittedDrawing.Permitted::name)
                    .toList();
            store.add(new WithheldDrawing(store.file(drawing.id()), rendition, layers, reason, clock.instant()));
        }
    }

    @RolesAllowed(Right.LAYER_CLASSIFY)
    public List<WithheldRow> list() {
        return store.list(caller.get(), MOST).stream().map(WithheldRow::of).toList();
    }

    /** Takes it off the list; whoever asks next has it tried again. */
    @RolesAllowed(Right.LAYER_CLASSIFY)
    public void tryAgain(UUID id) throws IOException {
        WithheldDrawing withheld = store.find(id, caller.get());
        cache.forgetRefusal(withheld.getRendition());
        trail.append(
                "design.withheld.released",
                SubjectRef.of(
                        "design", withheld.getFile().getRevision().getDesign().getId()),
                Map.of("file", withheld.getFile().getFileName(), "reason", withheld.getReason()));
        store.remove(withheld);
    }
}
