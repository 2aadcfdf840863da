package org.sightline.ejb.submittal.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.sightline.ejb.storage.ByteSource;

class PdfPagesTest {

    private static final String END = "\nstartxref\n9\n%%EOF\n";

    private static PdfPages read(byte[] bytes) throws IOException {
        return PdfPages.of(new ByteSource() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public void write(long from, long length, OutputStream out) throws IOException {
                out.write(bytes, (int) from, (int) length);
            }
        });
    }

    private static PdfPages read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void theRootOfThePagesIsTheNodeThatCountsMost() throws IOException {
        assertThat(read("%PDF-1.4\n1 0 obj<</Outlines<</Count 90>>/Pages 2 0 R>>endobj\n"
                        + "2 0 obj << /Kids [3 0 R 4 0 R] /Count 7 /Type /Pages >> endobj\n"
                        + "3 0 obj <</Type/Pages/Resources<</Font<</F 9 0 R>>>>/Count 5>> endobj" + END))
                .isEqualTo(new PdfPages(true, 7));
    }

    @Test
    void packedObjectsAreLookedInto() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("%PDF-1.5\n5 0 obj<</Type/ObjStm/Filter/FlateDecode/N 2/First 8>>stream\n"
                .getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(new Unclosed(file))) {
            packed.write("2 0 3 40 <</Type/Pages/Kids[3 0 R]/Count 12>> <</Type/Page>>"
                    .getBytes(StandardCharsets.ISO_8859_1));
        }
        file.write(("\nendstream endobj" + END).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read(file.toByteArray())).isEqualTo(new PdfPages(true, 12));
    }

    @Test
    void whatIsCutOffIsNotReadable() throws IOException {
        assertThat(read("%PDF-1.4\n1 0 obj<</Type/Pages/Count 3>>").readable()).isFalse();
        assertThat(read("hello" + END).readable()).isFalse();
        assertThat(read("x").readable()).isFalse();
    }

    @Test
    void whatCannotBeToldIsLeftOpen() throws IOException {
        assertThat(read("%PDF-1.4\n/Encrypt 4 0 R /ObjStm" + END)).isEqualTo(new PdfPages(true, null));
        assertThat(read("%PDF-1.5\n<</Type/ObjStm>>stream\nno such thing endstream" + END))
                .isEqualTo(new PdfPages(true, null));
    }

    private static final class Unclosed extends OutputStream {

        private final OutputStream out;

        private Unclosed(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }
    }
}
