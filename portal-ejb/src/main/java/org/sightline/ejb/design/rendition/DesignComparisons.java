package org.sightline.ejb.design.rendition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.design.DrawingForm;
import org.sightline.ejb.design.drawing.DrawingWish;
import org.sightline.ejb.design.drawing.PermittedDrawing;
import org.sightline.ejb.design.drawing.PermittedDrawings;
import org.sightline.ejb.storage.MadeFile;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.NotFoundException;

/** What differs between two revisions somebody sees both of, on the layers it sees in both. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: making one may take minutes
public class DesignComparisons {

    private static final int WIDTH = 1600;

    @Inject
    private PermittedDrawings drawings;

    @Inject
    private PaperPress press;

    /** @param page from 1 */
    public record Asked(UUID design, String from, String to, int page) {}

    /** A region in millimetres from the upper left corner. {@code change}: ADDED, REMOVED or CHANGED. */
    public record Region(double x, double y, double width, double height, String change) {}

    /** @param width of the overlay in millimetres, as height */
    public record Comparison(double width, double height, List<Region> regions, Rendition overlay) {}

    /** @throws NotFoundException when the caller does not see both, or one has no such page on paper */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public Comparison compare(Asked asked) throws IOException {
        PermittedDrawing from = find(asked, asked.from());
        PermittedDrawing to = find(asked, asked.to());
        if (asked.page() < 1 || asked.page() > Math.min(from.pages(), to.pages())) {
            throw new NotFoundException();
        }
        PaperPress.Compared compared = press.compared(
                RenditionPlan.of(from.withLayersOf(to), DrawingForm.PDF),
                RenditionPlan.of(to.withLayersOf(from), DrawingForm.PDF),
                asked.page(),
                WIDTH);
        return found(asked, compared);
    }

    private PermittedDrawing find(Asked asked, String label) {
        return drawings.seen(new DrawingWish(asked.design(), label, null, DrawingForm.PDF, null));
    }

    private static Comparison found(Asked asked, PaperPress.Compared compared) throws IOException {
        try (JsonReader reader =
                Json.createReader(Files.newInputStream(compared.told().file()))) {
            JsonObject told = reader.readObject();
            List<Region> regions = told.getJsonArray("regions").getValuesAs(JsonObject.class).stream()
                    .map(region -> new Region(
                            number(region, "x"),
                            number(region, "y"),
                            number(region, "width"),
                            number(region, "height"),
                            region.getString("change")))
                    .toList();
            Rendition overlay = new Rendition(
                    asked.from() + "-" + asked.to() + ".png",
                    DrawingForm.PNG.mediaType(),
                    compared.overlay().tag(),
                    MadeFile.of(compared.overlay().file()));
            return new Comparison(number(told, "width"), number(told, "height"), regions, overlay);
        }
    }

    private static double number(JsonObject of, String name) {
        return of.getJsonNumber(name).doubleValue();
    }
}
