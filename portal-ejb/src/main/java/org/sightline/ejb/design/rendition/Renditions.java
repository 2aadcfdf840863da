package org.sightline.ejb.design.rendition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Locale;
import org.sightline.ejb.design.DrawingForm;
import org.sightline.ejb.design.drawing.DrawingWish;
import org.sightline.ejb.design.drawing.PermittedDrawing;
import org.sightline.ejb.design.drawing.PermittedDrawings;
import org.sightline.ejb.storage.MadeFile;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.NotFoundException;

/**
 * Gives drawings out as their readers may see them: each made anew of the layers the reader sees, and proved before anybody
 * gets a byte. No transaction is open while something is made.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: making one may take minutes
public class Renditions {

    @Inject
    private PermittedDrawings drawings;

    @Inject
    private RenditionPress press;

    /**
     * To be shown.
     *
     * @param page  of a picture, from 1
     * @param width of a picture in pixels; it may come wider
     * @throws NotFoundException when nothing of it is to be had in this form
     * @throws WithheldException when it cannot be made of just these layers, or not be proved
     */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public Rendition show(DrawingWish wish, int page, int width) throws IOException {
        return made(drawings.find(wish), wish.form(), page, width);
    }

    /** To be taken away, which the trail tells. Refuses as {@link #show} does, and formats that are not granted. */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public Rendition take(DrawingWish wish, int page, int width) throws IOException {
        Rendition made = made(drawings.find(wish), wish.form(), page, width);
        drawings.take(wish);
        return made;
    }

    private Rendition made(PermittedDrawing drawing, DrawingForm form, int page, int width) throws IOException {
        if (page < 1 || page > Math.max(1, drawing.pages())) {
            throw new NotFoundException();
        }
        RenditionCache.Made made = press.made(new RenditionPlan(drawing, form, page, width));
        return new Rendition(name(drawing, form), form.mediaType(), made.tag(), MadeFile.of(made.file()));
    }

    private static String name(PermittedDrawing drawing, DrawingForm form) {
        String name = drawing.fileName();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + "." + form.name().toLowerCase(Locale.ROOT);
    }
}
