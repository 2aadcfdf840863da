package org.sightline.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EncodingWriterTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    @DisplayName("Whatever the pieces, even with a character cut in half, the bytes are those of the whole text")
    void piecesMakeTheWhole() throws IOException {
        Random random = new Random(17);
        String[] signs = {"a", "<p>", "ä", "ß", "€", "漢", "😀", "🇩🇪", "x".repeat(3000), "ü".repeat(5000)};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append(signs[random.nextInt(signs.length)]);
        }

        EncodingWriter writer = new EncodingWriter(bytes, StandardCharsets.UTF_8);
        for (int at = 0, next; at < text.length(); at = next) {
            next = Math.min(text.length(), at + random.nextInt(random.nextBoolean() ? 3 : 20_000));
            writer.write(text.substring(at, next));
        }

        assertThat(bytes.toByteArray()).isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("What was written is passed on at once, without a flush")
    void nothingIsKept() throws IOException {
        new EncodingWriter(bytes, StandardCharsets.UTF_8).write("Bühne");

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("Bühne");
    }

    @Test
    @DisplayName("A character that the encoding has not becomes one that it has")
    void charactersBeyondTheEncoding() throws IOException {
        new EncodingWriter(bytes, Charset.forName("ISO-8859-1")).write("ä漢!");

        assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).isEqualTo("ä?!");
    }
}
