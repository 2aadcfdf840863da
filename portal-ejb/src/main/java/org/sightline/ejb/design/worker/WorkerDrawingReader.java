package org.sightline.ejb.design.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.sightline.ejb.design.ingest.DrawingReader;
import org.sightline.ejb.storage.FileLending;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.RefusalReason;
import org.sightline.entities.storage.StoredFile;

/** Has the worker look into drawings. */
@ApplicationScoped
public class WorkerDrawingReader implements DrawingReader {

    private static final Set<String> SOLIDS = Set.of("GLB", "STL", "STEP");

    @Inject
    private DrawingWorker worker;

    @Inject
    private WorkerProgram program;

    @Inject
    private FileLending files;

    @Override
    public Inspection inspect(StoredFile drawing) throws IOException, RefusedDrawing {
        Path lent = program.fresh();
        try {
            files.lend(drawing, lent);
            JsonObject answer = worker.ask(
                    Json.createObjectBuilder().add("action", "inspect").add("original", lent.toString()));
            return answer.getBoolean("done") ? found(answer) : refused(answer);
        } finally {
            Files.deleteIfExists(lent);
        }
    }

    private static Inspection found(JsonObject answer) {
        String format = answer.getString("format");
        String unit = answer.getString("unit", "");
        List<DesignLayer.Facts> layers = answer.getJsonArray("layers").getValuesAs(JsonObject.class).stream()
                .map(WorkerDrawingReader::layer)
                .filter(layer -> !layer.base() || layer.items() > 0)
                .toList();
        DesignFile.Facts facts = new DesignFile.Facts(
                format,
                unit.isEmpty() ? null : unit,
                answer.getJsonArray("pages").size(),
                false);
        return new Inspection(facts, layers, SOLIDS.contains(format));
    }

    private static DesignLayer.Facts layer(JsonObject layer) {
        JsonValue step = layer.get("step");
        boolean known = step != null && step.getValueType() == JsonValue.ValueType.OBJECT;
        return new DesignLayer.Facts(
                layer.getString("key"),
                text(layer, "parent"),
                layer.getString("name"),
                known ? text(step.asJsonObject(), "group") : null,
                known ? text(step.asJsonObject(), "type") : null,
                layer.getBoolean("base"),
                layer.getJsonNumber("items").longValue(),
                layer.getBoolean("separable"));
    }

    private static String text(JsonObject of, String name) {
        return of.isNull(name) ? null : of.getString(name);
    }

    /** What no format knows is kept for staff; everything else that is refused is refused. */
    private static Inspection refused(JsonObject answer) throws IOException, RefusedDrawing {
        String reason = answer.getString("reason");
        if (reason.equals("FAILED")) {
            throw new IOException(answer.getString("message", reason));
        }
        RefusalReason refusal = RefusalReason.valueOf(reason);
        if (refusal == RefusalReason.UNSUPPORTED) {
            return new Inspection(new DesignFile.Facts(null, null, 0, true), List.of(), false);
        }
        throw new RefusedDrawing(refusal);
    }
}
