package org.sightline.worker.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.ImageIO;

/** PNG. Source: the PNG specification, second edition. */
public final class PngFormat extends PictureFormat {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final Set<String> CHUNKS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    public PngFormat() {
        super("PNG", "png");
    }

    @Override
    public boolean accepts(byte[] head) {
        return head.length >= 8 && ByteBuffer.wrap(head).getLong() == SIGNATURE;
    }

    /** In 8 bits for each channel, as screens and the proof have them. */
    @Override
    void write(BufferedImage picture, Path into) throws IOException {
        int type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        for (int y = 0; y < picture.getHeight(); y++) {
            int[] row = picture.getRGB(0, y, picture.getWidth(), 1, null, 0, picture.getWidth());
            copy.setRGB(0, y, picture.getWidth(), 1, row, 0, picture.getWidth());
        }
        ImageIO.write(copy, "png", into.toFile());
    }

    @Override
    boolean plain(byte[] file) {
        int at = 8;
        String chunk = "";
        while (accepts(file) && at + 12 <= file.length && !chunk.equals("IEND")) {
            long length = ByteBuffer.wrap(file, at, 4).getInt() & 0xFFFFFFFFL;
            chunk = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (!CHUNKS.contains(chunk) || at + 12 + length > file.length) {
                return false;
            }
            at += (int) length + 12;
        }
        return chunk.equals("IEND") && at == file.length;
    }

    @Override
    double loss() {
        return 0;
    }
}
