package org.sightline.web.storage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.sightline.ejb.storage.Chunk;
import org.sightline.entities.shared.NotFoundException;

/** A request as tus means it: headers that are no numbers, no base64 or no ids are the sender's mistake. */
final class TusRequest {

    /** A refused body is read up to here, so that its sender sees the answer instead of a broken connection. */
    private static final long POLITE = 16L << 20;

    private final HttpServletRequest request;

    TusRequest(HttpServletRequest request) {
        this.request = request;
    }

    /** Senders behind old firewalls can only POST and name what they mean in a header. */
    String method() {
        String meant = request.getHeader("X-HTTP-Method-Override");
        return meant != null && request.getMethod().equals("POST") ? meant : request.getMethod();
    }

    /** What refusals are told in; a page asks for its own, a program gets English. */
    Locale language() {
        return request.getHeader("Accept-Language") == null ? Locale.ENGLISH : request.getLocale();
    }

    boolean isOptions() {
        return method().equals("OPTIONS");
    }

    /** @throws NotFoundException when the address holds none */
    UUID id() {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (!path.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")) {
            throw new NotFoundException();
        }
        return UUID.fromString(path);
    }

    String location(UUID id) {
        return request.getContextPath() + "/api/v1/uploads/" + id;
    }

    boolean isOffsetStream() {
        return "application/offset+octet-stream".equals(request.getContentType());
    }

    /** A mandatory header that is a whole number. */
    long number(String header) {
        String value = request.getHeader(header);
        if (value == null || !value.matches("\\d{1,18}")) {
            throw new BadRequestException(header);
        }
        return Long.parseLong(value);
    }

    /** The name the file came under; {@code name} is what one client library calls it. */
    String fileName() {
        String metadata = request.getHeader("Upload-Metadata");
        String name = null;
        for (String pair : metadata == null ? new String[0] : metadata.split(",")) {
            String[] words = pair.strip().split(" ");
            if (words.length == 2 && (words[0].equals("filename") || words[0].equals("name") && name == null)) {
                name = new String(decoded(words[1]), StandardCharsets.UTF_8);
            }
        }
        return name;
    }

    Chunk chunk() throws IOException {
        return new Chunk(number("Upload-Offset"), request.getContentLengthLong(), request.getInputStream(), checksum());
    }

    private Chunk.Checksum checksum() {
        String header = request.getHeader("Upload-Checksum");
        if (header == null) {
            return null;
        }
        String[] words = header.split(" ");
        if (words.length != 2 || !("," + Chunk.ALGORITHMS + ",").contains("," + words[0] + ",")) {
            throw new BadRequestException("Upload-Checksum");
        }
        return new Chunk.Checksum(words[0], decoded(words[1]));
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    void skipBody() {
        try {
            InputStream in = request.getInputStream();
            byte[] buffer = new byte[1 << 16];
            long skipped = 0;
            for (int n = in.read(buffer); n >= 0 && skipped < POLITE; n = in.read(buffer)) {
                skipped += n;
            }
        } catch (IOException e) {
            return; // why: nobody is there any more to be polite to
        }
    }
}
