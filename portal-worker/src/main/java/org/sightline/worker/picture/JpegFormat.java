package org.sightline.worker.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** JPEG in grey or RGB. Source: ITU-T T.81, annex B. */
public final class JpegFormat extends PictureFormat {

    private static final float QUALITY = 0.95f;
    private static final int SCAN = 0xDA;

    public JpegFormat() {
        super("JPEG", "jpeg");
    }

    @Override
    public boolean accepts(byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xD8 && (head[2] & 0xFF) == 0xFF;
    }

    @Override
    void write(BufferedImage picture, Path into) throws IOException {
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = copy.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(into.toFile())) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(copy, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    /** No segments of programs but JFIF's, no remarks, nothing behind the end. */
    @Override
    boolean plain(byte[] file) {
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xFF) == 0xFF && (file[at + 1] & 0xFF) != SCAN) {
            int marker = file[at + 1] & 0xFF;
            if (marker > 0xE0 && marker <= 0xEF || marker == 0xFE) {
                return false;
            }
            at += 2 + ((file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF);
        }
        int ends = 0;
        for (int i = Math.max(0, at); i + 1 < file.length; i++) {
            ends += (file[i] & 0xFF) == 0xFF && (file[i + 1] & 0xFF) == 0xD9 ? 1 : 0;
        }
        return accepts(file) && ends == 1 && (file[file.length - 1] & 0xFF) == 0xD9;
    }

    @Override
    double loss() {
        return 6;
    }
}
