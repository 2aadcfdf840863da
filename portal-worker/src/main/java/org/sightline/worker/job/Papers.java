package org.sightline.worker.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.worker.compare.Comparison;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.paper.Book;
import org.sightline.worker.paper.BookWriter;
import org.sightline.worker.paper.Cover;
import org.sightline.worker.paper.Sheet;
import org.sightline.worker.paper.TilePrint;
import org.sightline.worker.paper.Transmittal;
import org.sightline.worker.paper.TransmittalWriter;
import org.sightline.worker.stamp.Stamp;
import org.sightline.worker.stamp.StampWriter;

/**
 * Requests for papers and comparisons. The content of a book is a file, for it may be longer than a line:
 *
 * <pre>{"cover":["Title","line"],"words":{"contents":"","changes":"","page":"","of":""},"changes":["line"],
 *  "sheets":[{"number":"","title":"","revision":"","dated":"","facts":[{"label":"","value":""}],"drawing":"/f.pdf",
 *   "note":""}]}</pre>
 *
 * So is that of a transmittal sheet; the percents of its heads add up to 100:
 *
 * <pre>{"title":"","facts":[{"label":"","value":""}],"heads":[{"label":"","percent":20}],"rows":[{"cells":[""]}],
 *  "remarks":"","blocks":[{"title":"","lines":[""]}],"words":{"page":"","of":""}}</pre>
 *
 * A register is the same with {@code "wide":"yes"}, on paper that lies on its long side.
 *
 * <p>And so is what is put upon a document; the cover may be left out, and the stamp may have no lines:
 *
 * <pre>{"stamp":["line"],"cover":{"title":"","number":"","name":"","facts":[{"label":"","value":""}],
 *  "choice":{"title":"","lines":[""]},"sign":{"title":"","lines":[""]}}}</pre>
 */
final class Papers {

    private Papers() {}

    static void book(Request request) throws IOException, RefusedDrawingException {
        Request content = Request.of(Files.readString(request.path("content")));
        Request words = content.part("words");
        Book book = new Book(
                content.texts("cover"),
                new Book.Words(words.text("contents"), words.text("changes"), words.text("page"), words.text("of")),
                content.parts("sheets").stream().map(Papers::sheet).toList(),
                content.texts("changes"));
        new BookWriter(book, new Budget()).write(request.path("into"));
    }

    static void transmittal(Request request) throws IOException, RefusedDrawingException {
        Request content = Request.of(Files.readString(request.path("content")));
        Request words = content.part("words");
        Transmittal sheet = new Transmittal(
                content.text("title"),
                facts(content),
                content.parts("heads").stream()
                        .map(head -> new Transmittal.Head(head.text("label"), head.number("percent") / 100.0))
                        .toList(),
                content.parts("rows").stream().map(row -> row.texts("cells")).toList(),
                content.text("remarks"),
                content.parts("blocks").stream().map(Papers::block).toList(),
                new Transmittal.Words(words.text("page"), words.text("of")),
                content.has("wide"));
        new TransmittalWriter(sheet, new Budget()).write(request.path("into"));
    }

    private static Transmittal.Block block(Request block) {
        return new Transmittal.Block(block.text("title"), block.texts("lines"));
    }

    static void stamp(Request request) throws IOException, RefusedDrawingException {
        Request content = Request.of(Files.readString(request.path("content")));
        Cover cover = content.has("cover") ? cover(content.part("cover")) : null;
        new StampWriter(new Stamp(content.texts("stamp"), cover), StampWriter.budget())
                .write(request.path("original"), request.path("into"));
    }

    private static Cover cover(Request cover) {
        return new Cover(
                cover.text("title"),
                cover.text("number"),
                cover.text("name"),
                facts(cover),
                block(cover.part("choice")),
                block(cover.part("sign")));
    }

    private static List<Sheet.Fact> facts(Request of) {
        return of.parts("facts").stream()
                .map(fact -> new Sheet.Fact(fact.text("label"), fact.text("value")))
                .toList();
    }

    private static Sheet sheet(Request sheet) {
        return new Sheet(
                sheet.text("number"),
                sheet.text("title"),
                sheet.text("revision"),
                sheet.text("dated"),
                facts(sheet),
                sheet.has("drawing") ? sheet.path("drawing") : null,
                sheet.text("note"));
    }

    static void tiles(Request request) throws IOException, RefusedDrawingException {
        Path filtered = request.path("filtered");
        TilePrint.Words words =
                new TilePrint.Words(request.text("title"), request.text("check"), request.texts("legend"));
        new TilePrint(words, request.text("paper").equals("A3"), new Budget())
                .write(filtered, request.number("page"), request.path("into"));
    }

    static Map<String, Object> compare(Request request) throws IOException, RefusedDrawingException {
        Comparison.Found found = new Comparison(request.number("width"), new Budget())
                .compare(request.path("before"), request.path("after"), request.number("page"), request.path("into"));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("width", found.width());
        told.put("height", found.height());
        told.put("regions", found.regions().stream().map(Papers::region).toList());
        return told;
    }

    private static Map<String, Object> region(Comparison.Region region) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("x", region.x());
        told.put("y", region.y());
        told.put("width", region.width());
        told.put("height", region.height());
        told.put("change", region.change().name());
        return told;
    }
}
