package org.sightline.web.shared;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.storage.ByteSource;
import org.sightline.web.shared.Ranges.Range;

/**
 * Answers with the bytes of a file: whole, in parts, or not at all when the reader has them already. What people sent us
 * never runs on our origin: the browser saves it, does not guess its type, and would show it only in a sandbox.
 */
public final class FileAnswer {

    /** What a browser can show without running anything. */
    private static final Set<String> HARMLESS = Set.of("application/pdf", "image/png", "image/jpeg");

    private final Named file;
    private final boolean inline;
    private final boolean unchanged;
    private final Optional<List<Range>> ranges;

    /** A file as the reader gets to know it. */
    public record Named(String name, String contentType, String tag, long size) {}

    private FileAnswer(Named file, boolean inline, boolean unchanged, Optional<List<Range>> ranges) {
        this.file = file;
        this.inline = inline;
        this.unchanged = unchanged;
        this.ranges = ranges;
    }

    /** @param inline the reader wants to see it in place; granted to harmless types */
    public static FileAnswer to(HttpHeaders request, Named file, boolean inline) {
        String quoted = "\"" + file.tag() + "\"";
        String known = request.getHeaderString("If-None-Match");
        boolean unchanged = known != null && (known.strip().equals("*") || known.contains(quoted));
        String ifRange = request.getHeaderString("If-Range");
        boolean partly = ifRange == null || ifRange.strip().equals(quoted);
        Optional<List<Range>> ranges =
                partly ? Ranges.parse(request.getHeaderString("Range"), file.size()) : Optional.empty();
        return new FileAnswer(file, inline && HARMLESS.contains(file.contentType()), unchanged, ranges);
    }

    /** Whether any byte of the file leaves with a GET. */
    public boolean isWithBytes() {
        return !unchanged && ranges.map(asked -> !asked.isEmpty()).orElse(true);
    }

    /** For HEAD, and where the reader gets no byte. */
    public Response withoutBytes() {
        if (unchanged) {
            return described(304).build();
        }
        if (ranges.map(List::isEmpty).orElse(false)) {
            return described(416)
                    .header("Content-Range", "bytes */" + file.size())
                    .build();
        }
        return described(200)
                .header(HttpHeaders.CONTENT_TYPE, file.contentType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .build();
    }

    /** For GET: as many of the bytes as leave, perhaps none. */
    public Response with(ByteSource bytes) {
        if (!isWithBytes()) {
            return withoutBytes();
        }
        if (ranges.isEmpty()) {
            return sent(described(200), file.contentType(), file.size(), out -> bytes.write(0, file.size(), out));
        }
        List<Range> parts = ranges.get();
        if (parts.size() == 1) {
            Range part = parts.get(0);
            ResponseBuilder answer = described(206).header("Content-Range", part.header(file.size()));
            return sent(answer, file.contentType(), part.length(), out -> bytes.write(part.from(), part.length(), out));
        }
        return several(bytes, parts);
    }

    private Response several(ByteSource bytes, List<Range> parts) {
        String boundary = UUID.randomUUID().toString();
        List<byte[]> heads = new ArrayList<>();
        byte[] end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII);
        long length = end.length;
        for (Range part : parts) {
            byte[] head = ("\r\n--" + boundary + "\r\nContent-Type: " + file.contentType() + "\r\nContent-Range: "
                            + part.header(file.size()) + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
            heads.add(head);
            length += head.length + part.length();
        }
        return sent(described(206), "multipart/byteranges; boundary=" + boundary, length, out -> {
            for (int i = 0; i < parts.size(); i++) {
                out.write(heads.get(i));
                bytes.write(parts.get(i).from(), parts.get(i).length(), out);
            }
            out.write(end);
        });
    }

    private static Response sent(ResponseBuilder answer, String type, long length, Writing writing) {
        StreamingOutput body = writing::to;
        return answer.header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_LENGTH, length)
                .entity(body)
                .build();
    }

    private ResponseBuilder described(int status) {
        return Response.status(status)
                .tag(new EntityTag(file.tag()))
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(inline, file.name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    /** Both forms of RFC 6266: plain ASCII for old readers, UTF-8 for the others; neither can end the header. */
    static String disposition(boolean inline, String name) {
        String plain = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%;]", "_");
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean free = c < 128 && (Character.isLetterOrDigit(c) || "!#$&+-.^_`|~".indexOf(c) >= 0);
            encoded.append(free ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return (inline ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }

    /** Writes the body. */
    @FunctionalInterface
    private interface Writing {
        void to(java.io.OutputStream out) throws IOException;
    }
}
