package org.sightline.worker.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

class PictureFormatTest {

    private static final Permitted BASE = Permitted.of("base");

    @TempDir
    private Path folder;

    private static PictureFormat format(String name) {
        return name.equals("png") ? new PngFormat() : new JpegFormat();
    }

    /** A picture with a secret beside its pixels, and one behind its end. */
    private Path picture(String name) throws IOException {
        BufferedImage pixels = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 600; i++) {
            pixels.setRGB(i % 30, i / 30, 0x080808 * (i % 30));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(pixels, name, out);
        byte[] plain = out.toByteArray();
        int at = name.equals("png") ? 33 : 2;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(plain, 0, at);
        told.writeBytes(name.equals("png") ? chunk("tEXt", "Comment\0CANARY") : segment("CANARY"));
        told.write(plain, at, plain.length - at);
        told.writeBytes("CANARY".getBytes(StandardCharsets.US_ASCII));
        return Files.write(folder.resolve("picture"), told.toByteArray());
    }

    private static byte[] chunk(String type, String text) {
        byte[] bytes = (type + text).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return ByteBuffer.allocate(bytes.length + 8)
                .putInt(bytes.length - 4)
                .put(bytes)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] segment(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(bytes.length + 4)
                .put((byte) 0xFF)
                .put((byte) 0xFE)
                .putShort((short) (bytes.length + 2))
                .put(bytes)
                .array();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aPictureIsItsPixelsAndNothingElse(String name) throws Exception {
        PictureFormat format = format(name);
        Path original = picture(name);
        Path filtered = folder.resolve("filtered");
        assertThat(format.accepts(Files.readAllBytes(original))).isTrue();
        assertThat(format.inspect(original, new Budget()).layers()).containsExactly(Layer.base(1));
        format.filter(original, BASE, filtered, new Budget());
        format.verify(original, BASE, filtered, new Budget());
        assertThat(Files.readString(filtered, StandardCharsets.ISO_8859_1)).doesNotContain("CANARY");
        assertRefused(Reason.IN_DOUBT, () -> format.verify(original, BASE, original, new Budget()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void withoutTheBaseThereIsNothing(String name) throws Exception {
        Path original = picture(name);
        Path filtered = folder.resolve("filtered");
        assertRefused(Reason.NOT_SEPARABLE, () -> format(name)
                .filter(original, Permitted.of("ocg:1"), filtered, new Budget()));
        assertThat(filtered).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aPictureOfAPageIsAPng(String name) throws Exception {
        Path made = folder.resolve("made");
        format(name).png(picture(name), 0, 15, made, new Budget());
        assertThat(new PngFormat().accepts(Files.readAllBytes(made))).isTrue();
        assertThat(ImageIO.read(made.toFile()).getHeight()).isEqualTo(10);
    }

    @Test
    void aHugePictureIsRefusedByItsHead() throws Exception {
        byte[] bytes = Files.readAllBytes(picture("png"));
        ByteBuffer.wrap(bytes).putInt(16, 1_000_000).putInt(20, 1_000_000);
        CRC32 sum = new CRC32();
        sum.update(bytes, 12, 17);
        ByteBuffer.wrap(bytes).putInt(29, (int) sum.getValue());
        Path huge = Files.write(folder.resolve("huge"), bytes);
        assertRefused(Reason.TOO_LARGE, () -> new PngFormat().inspect(huge, new Budget()));
    }

    @Test
    void anotherPictureIsNoCopy() throws Exception {
        Path other = folder.resolve("other");
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", other.toFile());
        Path original = picture("png");
        assertRefused(Reason.IN_DOUBT, () -> new PngFormat().verify(original, BASE, other, new Budget()));
    }

    private static void assertRefused(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(RefusedDrawingException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }
}
