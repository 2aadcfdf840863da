package org.sightline.ejb.design.book;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.UUID;
import org.sightline.ejb.design.DrawingForm;
import org.sightline.ejb.design.drawing.DrawingWish;
import org.sightline.ejb.design.drawing.PermittedDrawings;
import org.sightline.ejb.design.rendition.PaperPress;
import org.sightline.ejb.design.rendition.Rendition;
import org.sightline.ejb.design.rendition.RenditionCache.Made;
import org.sightline.ejb.design.rendition.RenditionName;
import org.sightline.ejb.design.rendition.RenditionPress;
import org.sightline.ejb.storage.MadeFile;
import org.sightline.entities.identity.Right;

/** The specification of one revision on paper, for whoever sees the revision. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: making one may take minutes
public class SpecificationSheets {

    @Inject
    private SheetReading reading;

    @Inject
    private PermittedDrawings drawings;

    @Inject
    private RenditionPress press;

    @Inject
    private PaperPress papers;

    /** @throws org.sightline.entities.shared.NotFoundException when the caller does not see the revision */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public Rendition sheet(UUID design, String label, BookWords words) throws IOException {
        JsonObject content = reading.content(design, label, words);
        JsonObject sheet = content.getJsonArray("sheets").getJsonObject(0);
        if (sheet.containsKey("file")) {
            content = SheetReading.with(content, drawn(design, label, sheet));
        }
        Made made = papers.paper(RenditionName.hash("sheet", content), content);
        reading.note(design, label);
        String name = sheet.getString("number") + "_" + sheet.getString("label") + ".pdf";
        return new Rendition(name, "application/pdf", made.tag(), MadeFile.of(made.file()));
    }

    private JsonObject drawn(UUID design, String label, JsonObject sheet) throws IOException {
        DrawingWish wish =
                new DrawingWish(design, label, UUID.fromString(sheet.getString("file")), DrawingForm.PNG, null);
        return BookMaking.drawn(sheet, drawings.find(wish), press).build();
    }
}
