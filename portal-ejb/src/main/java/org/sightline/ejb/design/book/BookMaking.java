package org.sightline.ejb.design.book;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.sightline.ejb.design.DrawingForm;
import org.sightline.ejb.design.drawing.PermittedDrawing;
import org.sightline.ejb.design.drawing.PermittedDrawings;
import org.sightline.ejb.design.rendition.PaperPress;
import org.sightline.ejb.design.rendition.RenditionPlan;
import org.sightline.ejb.design.rendition.RenditionPress;
import org.sightline.ejb.design.rendition.WithheldException;
import org.sightline.ejb.shared.Persistently;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.BusinessException;

/** Makes the books that were asked for, drawing by drawing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: a book takes minutes
public class BookMaking {

    private static final Logger LOG = Logger.getLogger(BookMaking.class.getName());

    @Inject
    private BookWatch watch;

    @Inject
    private PermittedDrawings drawings;

    @Inject
    private RenditionPress press;

    @Inject
    private PaperPress papers;

    /** @return how many books have come to an end */
    @RolesAllowed(Right.SYSTEM)
    public int makeDue() {
        int done = 0;
        for (UUID id : Persistently.answered(() -> watch.due(10))) {
            Optional<BookWatch.Held> held = Persistently.answered(() -> watch.take(id));
            if (held.isPresent()) {
                make(held.get());
                done++;
            }
        }
        return done;
    }

    private void make(BookWatch.Held held) {
        try {
            JsonObject content = SpecificationBooks.read(held.content());
            JsonArrayBuilder sheets = Json.createArrayBuilder();
            List<JsonObject> wanted = content.getJsonArray("sheets").getValuesAs(JsonObject.class);
            for (int i = 0; i < wanted.size(); i++) {
                sheets.add(drawn(wanted.get(i)));
                int done = i + 1;
                Persistently.done(() -> watch.done(held, done));
            }
            papers.paper(
                    SpecificationBooks.name(held.id()),
                    Json.createObjectBuilder(content).add("sheets", sheets).build());
            Persistently.done(() -> watch.ready(held));
        } catch (IOException | BusinessException e) {
            LOG.log(Level.WARNING, "book " + held.id() + " could not be made", e);
            Persistently.done(() -> watch.failed(held));
        }
    }

    private JsonObjectBuilder drawn(JsonObject sheet) throws IOException {
        if (!sheet.containsKey("file")) {
            return Json.createObjectBuilder(sheet);
        }
        Set<UUID> layers = sheet.getJsonArray("layers").getValuesAs(JsonString.class).stream()
                .map(layer -> UUID.fromString(layer.getString()))
                .collect(Collectors.toSet());
        UUID file = UUID.fromString(sheet.getString("file"));
        return drawn(sheet, Persistently.answered(() -> drawings.once(file, layers)), press);
    }

    /** A sheet whose drawing is withheld says so instead. */
    static JsonObjectBuilder drawn(JsonObject sheet, PermittedDrawing drawing, RenditionPress press)
            throws IOException {
        JsonObjectBuilder drawn = Json.createObjectBuilder(sheet);
        RenditionPlan plan = DrawingForm.PDF.isMadeOf(drawing.format())
                ? RenditionPlan.of(drawing, DrawingForm.PDF)
                : new RenditionPlan(drawing, DrawingForm.PNG, 1, 2560);
        try {
            drawn.add("drawing", press.made(plan).file().toString());
        } catch (WithheldException e) {
            LOG.log(Level.INFO, "a drawing is withheld from a paper: {0}", e.getReason());
        }
        return drawn;
    }
}
