package org.sightline.worker.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sightline.worker.cff.CffFormat;
import org.sightline.worker.drawing.DrawingFormat;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.dxf.DxfFormat;
import org.sightline.worker.pdf.PdfFormat;
import org.sightline.worker.picture.JpegFormat;
import org.sightline.worker.picture.PngFormat;
import org.sightline.worker.solid.GlbFormat;
import org.sightline.worker.solid.StepFormat;
import org.sightline.worker.solid.StlFormat;
import org.sightline.worker.svg.SvgFormat;

/** All formats the worker knows. */
final class Formats {

    /** Formats with a mark of their own first; a binary STL file has none. */
    private static final List<DrawingFormat> ALL = List.of(
            new PdfFormat(),
            new PngFormat(),
            new JpegFormat(),
            new DxfFormat(),
            new CffFormat(),
            new GlbFormat(),
            new StepFormat(),
            new SvgFormat(),
            new StlFormat());

    private Formats() {}

    /** The format of a file, by its content. */
    static DrawingFormat of(Path file) throws IOException, RefusedDrawingException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(DrawingFormat.HEAD);
            return ALL.stream()
                    .filter(format -> format.accepts(head))
                    .findFirst()
                    .orElseThrow(() -> new RefusedDrawingException(Reason.UNSUPPORTED, "no format knows this file"));
        }
    }
}
