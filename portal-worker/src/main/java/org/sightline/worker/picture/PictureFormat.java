package org.sightline.worker.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.DrawingFormat;
import org.sightline.worker.drawing.Inspection;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.Page;
import org.sightline.worker.drawing.PageImages;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/** A picture is what lies on no layer, and is shown as a whole or not at all. */
abstract class PictureFormat implements DrawingFormat, PageImages {

    private final String name;
    private final String reader;

    PictureFormat(String name, String reader) {
        this.name = name;
        this.reader = reader;
    }

    @Override
    public String name() {
        return name;
    }

    /** Writes pixels and nothing else. */
    abstract void write(BufferedImage picture, Path into) throws IOException;

    /** Whether a file is made of pixels and nothing else. */
    abstract boolean plain(byte[] file);

    /** How much a channel may differ on the average between a picture and its copy, of 255. */
    abstract double loss();

    @Override
    public Inspection inspect(Path original, Budget budget) throws IOException, RefusedDrawingException {
        read(original, budget);
        return new Inspection(name, "px", List.of(new Page(0, 0)), List.of(Layer.base(1)));
    }

    @Override
    public void filter(Path original, Permitted permitted, Path into, Budget budget)
            throws IOException, RefusedDrawingException {
        if (!permitted.base()) {
            throw new RefusedDrawingException(Reason.NOT_SEPARABLE, "a picture is shown as a whole or not at all");
        }
        whole(read(original, budget), into);
    }

    void whole(BufferedImage picture, Path into) throws IOException {
        Path part = Files.createTempFile(into.toAbsolutePath().getParent(), "picture", ".part");
        try {
            write(picture, part);
            Files.move(part, into);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public void verify(Path original, Permitted permitted, Path filtered, Budget budget)
            throws IOException, RefusedDrawingException {
        if (!permitted.base() || !plain(Files.readAllBytes(filtered))) {
            throw new RefusedDrawingException(Reason.IN_DOUBT, "not proved: nothing but pixels");
        }
        BufferedImage before = read(original, budget);
        BufferedImage after = read(filtered, budget);
        boolean sized = before.getWidth() == after.getWidth() && before.getHeight() == after.getHeight();
        if (!sized || difference(before, after) > loss()) {
            throw new RefusedDrawingException(Reason.IN_DOUBT, "not proved: the same picture");
        }
    }

    private static double difference(BufferedImage before, BufferedImage after) {
        double sum = 0;
        for (int y = 0; y < before.getHeight(); y++) {
            for (int x = 0; x < before.getWidth(); x++) {
                int one = before.getRGB(x, y);
                int other = after.getRGB(x, y);
                for (int shift = 0; shift <= 24; shift += 8) {
                    sum += Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
                }
            }
        }
        return sum / 4 / before.getWidth() / before.getHeight();
    }

    @Override
    public void png(Path filtered, int page, int width, Path into, Budget budget)
            throws IOException, RefusedDrawingException {
        if (page != 0) {
            throw new RefusedDrawingException(Reason.BROKEN, "there is no page " + page);
        }
        BufferedImage picture = read(filtered, budget);
        double most = Math.sqrt(budget.pixels() / ((double) picture.getWidth() * picture.getHeight()));
        double scale = Math.min((double) width / picture.getWidth(), most);
        int across = (int) Math.max(1, Math.floor(picture.getWidth() * scale));
        int down = (int) Math.max(1, Math.floor(picture.getHeight() * scale));
        budget.picture(across, down);
        BufferedImage scaled = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, across, down, null);
        pen.dispose();
        new PngFormat().whole(scaled, into);
    }

    /** Measured before it is unpacked. */
    private BufferedImage read(Path file, Budget budget) throws RefusedDrawingException {
        ImageReader pixels = ImageIO.getImageReadersByFormatName(reader).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            pixels.setInput(in, true, true);
            budget.picture(pixels.getWidth(0), pixels.getHeight(0));
            return pixels.read(0);
        } catch (IOException | RuntimeException e) {
            throw new RefusedDrawingException(Reason.BROKEN, "no readable picture: " + e.getMessage(), e);
        } finally {
            pixels.dispose();
        }
    }
}
