package org.sightline.worker.svg;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;

/** A raster picture inside an SVG file: only its pixels are handed on, never its bytes. */
record SvgPicture(String format, BufferedImage pixels) {

    private static final Pattern DATA = Pattern.compile("data:image/(png|jpeg|jpg)\\s*;\\s*base64\\s*,");

    /** The picture in a reference; null when it is none that may be handed on, or cannot be read. */
    static SvgPicture of(String reference, Budget budget) throws IOException, RefusedDrawingException {
        Matcher data = DATA.matcher(reference == null ? "" : reference);
        if (!data.lookingAt()) {
            return null;
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(reference.substring(data.end()));
            return read(data.group(1).equals("png") ? "png" : "jpeg", bytes, budget);
        } catch (IllegalArgumentException e) {
            return null; // why: no sound base64 shows nothing in a browser either
        }
    }

    private static SvgPicture read(String format, byte[] bytes, Budget budget)
            throws IOException, RefusedDrawingException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            budget.picture(reader.getWidth(0), reader.getHeight(0));
            return new SvgPicture(format, reader.read(0));
        } catch (IOException | IllegalArgumentException e) {
            return null; // why: a picture that cannot be decoded cannot be cleaned, so it is left out
        } finally {
            reader.dispose();
        }
    }

    String encoded() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(pixels, format, bytes);
        return "data:image/" + format + ";base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    String size() {
        return pixels.getWidth() + "x" + pixels.getHeight();
    }
}
