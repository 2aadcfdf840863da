package org.sightline.ejb.design.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.sightline.ejb.design.drawing.PermittedDrawing;
import org.sightline.ejb.design.rendition.RenditionCache.Made;
import org.sightline.ejb.design.worker.DrawingWorker;
import org.sightline.ejb.design.worker.WorkerProgram;
import org.sightline.ejb.shared.BusyException;
import org.sightline.ejb.storage.FileLending;
import org.sightline.entities.design.RefusalReason;

/** Has renditions made, one after the other, each only once. */
@ApplicationScoped
public class RenditionPress {

    /** How long somebody waits for those before; then there are too many. */
    private static final int PATIENCE_SECONDS = 60;

    @Inject
    private DrawingWorker worker;

    @Inject
    private WorkerProgram program;

    @Inject
    private FileLending lending;

    @Inject
    private RenditionCache cache;

    @Inject
    private WithheldDrawings withheld;

    private final Semaphore turn = new Semaphore(1, true);

    /**
     * @throws WithheldException when it cannot be made of just these layers, or not be proved
     * @throws BusyException     when too many others wait
     */
    public Made made(RenditionPlan plan) throws IOException {
        try {
            return made(plan.name(), () -> make(plan));
        } catch (WithheldException e) {
            withheld.note(plan.drawing(), e.getRendition(), e.getReason());
            throw e;
        }
    }

    /** What is kept under a name. */
    public Optional<Made> kept(String name) throws IOException {
        return cache.find(name);
    }

    /** How something is made that is not kept yet. */
    interface Making {
        Made make() throws IOException;
    }

    /** What is kept under a name, or what is made now, by one at a time. */
    Made made(String name, Making making) throws IOException {
        Optional<Made> kept = cache.find(name);
        if (kept.isPresent()) {
            return kept.get();
        }
        await();
        try {
            Optional<Made> meanwhile = cache.find(name);
            return meanwhile.isPresent() ? meanwhile.get() : making.make();
        } finally {
            turn.release();
        }
    }

    private void await() {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new BusyException("design.rendition.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException("design.rendition.busy");
        }
    }

    private Made make(RenditionPlan plan) throws IOException {
        Made filtered = filtered(plan);
        if (plan.isFiltered()) {
            return filtered;
        }
        JsonObjectBuilder request =
                Json.createObjectBuilder().add("filtered", filtered.file().toString());
        switch (plan.form()) {
            case PNG ->
                request.add("action", "png").add("page", plan.page() - 1).add("width", plan.width());
            case JSON -> request.add("action", "scene").add("layers", layers(plan.drawing()));
            default -> request.add("action", plan.form().name().toLowerCase(Locale.ROOT));
        }
        return press(plan.name(), request);
    }

    private Made filtered(RenditionPlan plan) throws IOException {
        Optional<Made> kept = cache.find(plan.filteredName());
        if (kept.isPresent()) {
            return kept.get();
        }
        JsonArrayBuilder permitted = Json.createArrayBuilder();
        plan.drawing().layers().forEach(layer -> permitted.add(layer.key()));
        Path lent = program.fresh();
        try {
            lending.lend(plan.drawing().original(), lent);
            return press(
                    plan.filteredName(),
                    Json.createObjectBuilder()
                            .add("action", "filter")
                            .add("original", lent.toString())
                            .add("permitted", permitted));
        } finally {
            Files.deleteIfExists(lent);
        }
    }

    /** Why ids: the key of a layer tells at which place it stands, and so how many others there are. */
    private static JsonArrayBuilder layers(PermittedDrawing drawing) {
        JsonArrayBuilder layers = Json.createArrayBuilder();
        drawing.layers()
                .forEach(layer -> layers.add(Json.createObjectBuilder()
                        .add("key", layer.id().toString())
                        .add("name", layer.name())));
        return layers;
    }

    /** Has the worker make one file. */
    Made press(String name, JsonObjectBuilder request) throws IOException {
        Path fresh = program.fresh();
        try {
            answer(name, request.add("into", fresh.toString()));
            return cache.keep(name, fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** @throws WithheldException when the worker refuses, now or before */
    JsonObject answer(String name, JsonObjectBuilder request) throws IOException {
        Optional<RefusalReason> before = cache.refusal(name);
        if (before.isPresent()) {
            throw new WithheldException(before.get(), name);
        }
        JsonObject answer = worker.ask(request);
        if (!answer.getBoolean("done")) {
            throw refused(name, answer);
        }
        return answer;
    }

    private WithheldException refused(String name, JsonObject answer) throws IOException {
        if (answer.getString("reason").equals(RefusalReason.FAILED.name())) {
            throw new IOException(answer.getString("message", "the worker failed"));
        }
        RefusalReason reason = RefusalReason.valueOf(answer.getString("reason"));
        cache.refuse(name, reason);
        return new WithheldException(reason, name);
    }
}
