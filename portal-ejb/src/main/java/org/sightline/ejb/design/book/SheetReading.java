package org.sightline.ejb.design.book;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.SubjectRef;

/** What stands on a sheet, with its reader's eyes, and that the reader got it. */
@Stateless
public class SheetReading {

    @Inject
    private CurrentCaller caller;

    @Inject
    private BookStore store;

    @Inject
    private AuditTrail trail;

    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public JsonObject content(UUID design, String label, BookWords words) {
        return new BookContent(List.of(store.item(design, label, caller.get())), words).sheet();
    }

    /** The same content with its one sheet as it is drawn. */
    static JsonObject with(JsonObject content, JsonObject sheet) {
        return Json.createObjectBuilder(content)
                .add("sheets", Json.createArrayBuilder().add(sheet))
                .build();
    }

    /** To be called before a byte of it leaves. */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public void note(UUID design, String label) {
        trail.append("design.sheet.downloaded", SubjectRef.of("design", design), Map.of("revision", label));
    }
}
