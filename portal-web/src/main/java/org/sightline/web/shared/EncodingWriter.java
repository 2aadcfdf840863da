package org.sightline.web.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;

/** Encodes large pieces at once. All of a piece is passed on as it is written, except half a character at its end. */
final class EncodingWriter extends Writer {

    private static final int PIECE = 8192;

    private final OutputStream out;
    private final CharsetEncoder encoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE);
    private String half = "";

    EncodingWriter(OutputStream out, Charset charset) {
        this.out = out;
        this.encoder = charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        if (half.isEmpty()) {
            encode(CharBuffer.wrap(text, from, length));
        } else {
            encode(CharBuffer.wrap((half + new String(text, from, length)).toCharArray()));
        }
    }

    private void encode(CharBuffer piece) throws IOException {
        while (encoder.encode(piece, bytes, false).isOverflow()) {
            pass();
        }
        pass();
        half = piece.toString();
    }

    private void pass() throws IOException {
        out.write(bytes.array(), 0, bytes.position());
        bytes.clear();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
