package org.sightline.worker.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Small JPEG pictures and what may be hidden in them. */
final class Jpegs {

    private Jpegs() {}

    /** 8 x 8 pixels. */
    static byte[] plain() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    /** With one more segment behind the start. */
    static byte[] with(byte[] jpeg, int marker, String told) {
        byte[] bytes = told.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(marker);
        out.write(bytes.length + 2 >> 8);
        out.write(bytes.length + 2);
        out.writeBytes(bytes);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
