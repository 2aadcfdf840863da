package org.sightline.ejb.design.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sightline.ejb.design.rendition.RenditionCache.Made;
import org.sightline.ejb.design.worker.WorkerProgram;
import org.sightline.ejb.storage.FileLending;
import org.sightline.ejb.storage.PaperMaker;
import org.sightline.ejb.storage.PaperRefusedException;
import org.sightline.entities.storage.StoredFile;

/** Has papers and comparisons made of renditions. */
@ApplicationScoped
public class PaperPress implements PaperMaker {

    @Inject
    private RenditionPress press;

    @Inject
    private RenditionCache cache;

    @Inject
    private WorkerProgram program;

    @Inject
    private FileLending lending;

    /**
     * A book or a sheet.
     *
     * @param content as the worker takes it, with drawings that were made here
     * @return what is kept under the name, or what is made now
     */
    public Made paper(String name, JsonObject content) throws IOException {
        return written("book", name, content);
    }

    @Override
    public Path transmittal(JsonObject content) throws IOException {
        return written("transmittal", content);
    }

    @Override
    public Path register(JsonObject content) throws IOException {
        return written("register", content);
    }

    @Override
    public Path stamped(StoredFile original, JsonObject content) throws IOException, PaperRefusedException {
        String name = RenditionName.hash("stamp", original.getSha256(), content);
        try {
            return press.made(name, () -> {
                        Path lent = program.fresh();
                        try {
                            lending.lend(original, lent);
                            return pressed(name, request("stamp").add("original", lent.toString()), content);
                        } finally {
                            Files.deleteIfExists(lent);
                        }
                    })
                    .file();
        } catch (WithheldException e) {
            throw new PaperRefusedException(e.getReason().name(), e);
        }
    }

    private Path written(String action, JsonObject content) throws IOException {
        return written(action, RenditionName.hash(action, content), content).file();
    }

    private Made written(String action, String name, JsonObject content) throws IOException {
        return press.made(name, () -> pressed(name, request(action), content));
    }

    private static JsonObjectBuilder request(String action) {
        return Json.createObjectBuilder().add("action", action);
    }

    private Made pressed(String name, JsonObjectBuilder request, JsonObject content) throws IOException {
        Path written = program.fresh();
        try {
            Files.writeString(written, content.toString());
            return press.press(name, request.add("content", written.toString()));
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /**
     * A drawing in true size over several small papers.
     *
     * @param plan  of its filtered PDF
     * @param words of the papers as the worker takes them: title, check, legend and the paper itself
     */
    public Made tiles(RenditionPlan plan, JsonObject words) throws IOException {
        Made pdf = press.made(plan);
        String name = RenditionName.hash("tiles", plan.name(), plan.page(), words);
        return press.made(
                name,
                () -> press.press(
                        name,
                        Json.createObjectBuilder(words)
                                .add("action", "tiles")
                                .add("filtered", pdf.file().toString())
                                .add("page", plan.page() - 1)));
    }

    /**
     * Two drawings upon each other.
     *
     * @param page  from 1
     * @param width of the overlay in pixels
     * @return the overlay, and what the worker told of it
     */
    public Compared compared(RenditionPlan before, RenditionPlan after, int page, int width) throws IOException {
        Made one = press.made(before);
        Made other = press.made(after);
        String name = RenditionName.hash("compare", before.name(), after.name(), page, width);
        String told = RenditionName.hash("told", name);
        Made overlay = press.made(name, () -> overlay(name, told, request(one, other, page, width)));
        return new Compared(overlay, cache.find(told).orElseThrow(() -> new IOException("half of it is gone")));
    }

    private static JsonObjectBuilder request(Made before, Made after, int page, int width) {
        return Json.createObjectBuilder()
                .add("action", "compare")
                .add("before", before.file().toString())
                .add("after", after.file().toString())
                .add("page", page - 1)
                .add("width", width);
    }

    private Made overlay(String name, String told, JsonObjectBuilder request) throws IOException {
        Path fresh = program.fresh();
        Path words = program.fresh();
        try {
            JsonObject answer = press.answer(name, request.add("into", fresh.toString()));
            Files.writeString(words, answer.toString());
            cache.keep(told, words);
            return cache.keep(name, fresh);
        } finally {
            Files.deleteIfExists(fresh);
            Files.deleteIfExists(words);
        }
    }

    /** An overlay, and its size and regions as JSON. */
    public record Compared(Made overlay, Made told) {}
}
