package org.sightline.worker.job;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.DrawingFormat;
import org.sightline.worker.drawing.Inspection;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.Page;
import org.sightline.worker.drawing.PageImages;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.scene.Scene;
import org.sightline.worker.scene.SceneJson;
import org.sightline.worker.scene.ScenePdf;
import org.sightline.worker.scene.SceneSvg;
import org.sightline.worker.scene.VectorFormat;

/**
 * Does what a request asks for and says what came of it.
 *
 * <pre>{"id":"1","action":"inspect","original":"/f"}
 *   {"id":"1","done":true,"format":"PDF","unit":"pt","pages":[{"width":210.0,"height":297.0}],"layers":[{"key":"ocg:0",
 *    "parent":null,"name":"Die","step":{"group":"Structural","type":"Cutting"},"base":false,"items":4,"separable":true}]}
 * {"id":"2","action":"filter","original":"/f","permitted":["ocg:0","base"],"into":"/new"}   filtered and proved
 *   {"id":"2","done":true,"format":"PDF"}
 * {"id":"3","action":"png","filtered":"/new","page":0,"width":800,"into":"/picture"}   pages from 0, width in pixels
 *   {"id":"3","done":true,"format":"PDF"}
 * {"id":"4","action":"scene","filtered":"/new","layers":[{"key":"layer:3","name":"CUT"}],"into":"/json"}   what a browser
 *    draws of a vector drawing; layers: the permitted ones that lie below no denied one, in their order, for their keys
 *   {"id":"4","done":true,"format":"DXF","items":120}
 * {"id":"5","action":"svg","filtered":"/new","into":"/other"}   a vector drawing as SVG, or with "pdf" as PDF, in true size
 * {"id":"6","action":"book","content":"/json","into":"/other"}   see {@link Papers}
 * {"id":"9","action":"transmittal","content":"/json","into":"/other"}   or "register", see {@link Papers}
 * {"id":"10","action":"stamp","original":"/f","content":"/json","into":"/other"}   of a PDF, see {@link Papers}
 * {"id":"7","action":"tiles","filtered":"/pdf","page":0,"paper":"A4","title":"","check":"","legend":[""],"into":"/other"}
 * {"id":"8","action":"compare","before":"/pdf","after":"/pdf","page":0,"width":1280,"into":"/picture"}   in millimetres
 *   {"id":"8","done":true,"width":297.0,"height":210.0,"regions":[{"x":1,"y":2,"width":3,"height":4,"change":"ADDED"}]}
 *   {"id":"3","done":false,"reason":"TOO_LARGE","message":"..."}   a refusal, or reason "FAILED"</pre>
 */
final class Jobs {

    private Jobs() {}

    /** @return one line */
    static String answer(String line) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", "");
        try {
            Request request = Request.of(line);
            answer.put("id", request.id());
            Map<String, Object> found = run(request);
            answer.put("done", true);
            answer.putAll(found);
        } catch (RefusedDrawingException e) {
            memory(e);
            refused(answer, e.reason().name(), e.getMessage());
        } catch (StackOverflowError e) {
            refused(answer, Reason.TOO_DEEP.name(), "nested deeper than the worker can follow");
        } catch (IOException | RuntimeException e) {
            // why: whatever went wrong, the portal is told and the next job goes on
            memory(e);
            refused(answer, "FAILED", e.toString());
        }
        return Json.write(answer);
    }

    /** Why: readers of pictures wrap it, and what ran out of memory must not become an answer. */
    private static void memory(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof OutOfMemoryError out) {
                throw out;
            }
        }
    }

    private static void refused(Map<String, Object> answer, String reason, String message) {
        answer.put("done", false);
        answer.put("reason", reason);
        answer.put("message", message);
    }

    private static Map<String, Object> run(Request request) throws IOException, RefusedDrawingException {
        return switch (request.action()) {
            case "inspect" -> inspect(request.path("original"));
            case "filter" -> filter(request.path("original"), request.permitted(), request.path("into"));
            case "png" -> png(request);
            case "scene" -> scene(request);
            case "svg" -> svg(request);
            case "pdf" -> pdf(request);
            case "book" -> book(request);
            case "transmittal", "register" -> transmittal(request);
            case "stamp" -> stamp(request);
            case "tiles" -> tiles(request);
            case "compare" -> Papers.compare(request);
            default -> throw new IllegalArgumentException("no action " + request.action());
        };
    }

    private static Map<String, Object> inspect(Path original) throws IOException, RefusedDrawingException {
        Inspection found = Formats.of(original).inspect(original, new Budget());
        Map<String, Object> told = format(found.format());
        told.put("unit", found.unit());
        told.put("pages", found.pages().stream().map(Jobs::page).toList());
        told.put("layers", found.layers().stream().map(Jobs::layer).toList());
        return told;
    }

    private static Map<String, Object> page(Page page) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("width", page.widthMm());
        told.put("height", page.heightMm());
        return told;
    }

    private static Map<String, Object> layer(Layer layer) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("key", layer.key());
        told.put("parent", layer.parent());
        told.put("name", layer.name());
        Map<String, Object> step = null;
        if (layer.step() != null) {
            step = new LinkedHashMap<>();
            step.put("group", layer.step().group());
            step.put("type", layer.step().type());
        }
        told.put("step", step);
        told.put("base", layer.base());
        told.put("items", layer.items());
        told.put("separable", layer.separable());
        return told;
    }

    /** Why both at once: a file that is not proved must not lie where somebody may take it. */
    private static Map<String, Object> filter(Path original, Permitted permitted, Path into)
            throws IOException, RefusedDrawingException {
        DrawingFormat format = Formats.of(original);
        Path unproved = into.resolveSibling(into.getFileName() + ".unproved");
        Files.deleteIfExists(unproved);
        try {
            format.filter(original, permitted, unproved, new Budget());
            format.verify(original, permitted, unproved, new Budget());
            Files.move(unproved, into);
        } finally {
            Files.deleteIfExists(unproved);
        }
        return format(format.name());
    }

    private static Map<String, Object> png(Request request) throws IOException, RefusedDrawingException {
        Path filtered = request.path("filtered");
        DrawingFormat format = Formats.of(filtered);
        if (!(format instanceof PageImages pages)) {
            throw new RefusedDrawingException(Reason.UNSUPPORTED, "no pictures of " + format.name());
        }
        pages.png(filtered, request.number("page"), request.number("width"), request.path("into"), new Budget());
        return format(format.name());
    }

    private static VectorFormat vector(Path filtered) throws IOException, RefusedDrawingException {
        DrawingFormat format = Formats.of(filtered);
        if (!(format instanceof VectorFormat vector)) {
            throw new RefusedDrawingException(Reason.UNSUPPORTED, "no scene of " + format.name());
        }
        return vector;
    }

    private static Map<String, Object> svg(Request request) throws IOException, RefusedDrawingException {
        Path filtered = request.path("filtered");
        VectorFormat vector = vector(filtered);
        Scene scene = vector.scene(filtered, new Budget());
        try (Writer out = Files.newBufferedWriter(request.path("into"), StandardOpenOption.CREATE_NEW)) {
            new SceneSvg(out).write(scene);
        }
        return format(vector.name());
    }

    private static Map<String, Object> pdf(Request request) throws IOException, RefusedDrawingException {
        Path filtered = request.path("filtered");
        VectorFormat vector = vector(filtered);
        Budget budget = new Budget();
        new ScenePdf(vector.scene(filtered, budget), budget).write(request.path("into"));
        return format(vector.name());
    }

    private static Map<String, Object> book(Request request) throws IOException, RefusedDrawingException {
        Papers.book(request);
        return format("PDF");
    }

    private static Map<String, Object> transmittal(Request request) throws IOException, RefusedDrawingException {
        Papers.transmittal(request);
        return format("PDF");
    }

    private static Map<String, Object> stamp(Request request) throws IOException, RefusedDrawingException {
        Papers.stamp(request);
        return format("PDF");
    }

    private static Map<String, Object> tiles(Request request) throws IOException, RefusedDrawingException {
        Papers.tiles(request);
        return format("PDF");
    }

    private static Map<String, Object> scene(Request request) throws IOException, RefusedDrawingException {
        Path filtered = request.path("filtered");
        VectorFormat vector = vector(filtered);
        Scene scene = vector.scene(filtered, new Budget()).keyedAs(request.layers());
        try (Writer out = Files.newBufferedWriter(request.path("into"), StandardOpenOption.CREATE_NEW)) {
            new SceneJson(out).write(scene);
        }
        Map<String, Object> told = format(vector.name());
        told.put("items", scene.items());
        return told;
    }

    private static Map<String, Object> format(String name) {
        return new LinkedHashMap<>(Map.of("format", name));
    }
}
