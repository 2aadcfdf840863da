package org.sightline.ejb.design.rendition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import org.sightline.ejb.design.DrawingForm;
import org.sightline.ejb.design.drawing.DrawingWish;
import org.sightline.ejb.design.drawing.PermittedDrawing;
import org.sightline.ejb.design.drawing.PermittedDrawings;
import org.sightline.ejb.design.rendition.RenditionCache.Made;
import org.sightline.ejb.storage.MadeFile;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.NotFoundException;

/** Drawings in true size over papers an office has, to be glued together: the sample one makes at home. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: making one may take minutes
public class TrueSizePrints {

    @Inject
    private PermittedDrawings drawings;

    @Inject
    private PaperPress press;

    /**
     * @param large  on A3 instead of A4
     * @param check  what to do with the bar of the first paper
     * @param layers before the names of the layers that are printed
     */
    public record Paper(boolean large, String check, String layers) {}

    /**
     * @param wish of a PDF: what is printed may be taken away, so the format must be granted
     * @param page of the drawing, from 1
     * @throws NotFoundException when nothing of it is to be had
     * @throws WithheldException when it cannot be made of just these layers, or not be proved
     */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public Rendition print(DrawingWish wish, int page, Paper paper) throws IOException {
        if (wish.form() != DrawingForm.PDF) {
            throw new IllegalArgumentException("prints are made of PDF");
        }
        PermittedDrawing drawing = drawings.find(wish);
        if (page < 1 || page > Math.max(1, drawing.pages())) {
            throw new NotFoundException();
        }
        Made made = press.tiles(new RenditionPlan(drawing, DrawingForm.PDF, page, 0), words(drawing, paper));
        drawings.take(wish);
        String name = drawing.fileName().replaceAll("\\.[^.]*$", "") + (paper.large() ? "_1-1_A3.pdf" : "_1-1_A4.pdf");
        return new Rendition(name, DrawingForm.PDF.mediaType(), made.tag(), MadeFile.of(made.file()));
    }

    private static JsonObject words(PermittedDrawing drawing, Paper paper) {
        JsonArrayBuilder legend = Json.createArrayBuilder().add(paper.layers());
        drawing.layers().forEach(layer -> legend.add("\u2013 " + layer.name()));
        return Json.createObjectBuilder()
                .add("title", drawing.fileName())
                .add("check", paper.check())
                .add("legend", legend)
                .add("paper", paper.large() ? "A3" : "A4")
                .build();
    }
}
