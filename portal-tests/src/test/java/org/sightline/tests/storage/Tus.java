package org.sightline.tests.storage;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sightline.tests.shared.Client;

/** Sends files as tus 1.0.0 wants it. */
public final class Tus {

    public static final String UPLOADS = "/api/v1/uploads";

    private final Client client;

    public Tus(Client client) {
        this.client = client;
    }

    public HttpResponse<byte[]> create(String name, long length) {
        String encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                UPLOADS,
                null,
                Map.of("Upload-Length", Long.toString(length), "Upload-Metadata", "filename " + encoded));
    }

    /** Begins an upload. @return its address */
    public String begin(String name, long length) {
        HttpResponse<byte[]> answer = create(name, length);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(answer.statusCode() + " " + Client.text(answer)));
    }

    public HttpResponse<byte[]> patch(String upload, long offset, byte[] bytes) {
        return patch(upload, offset, bytes, Map.of());
    }

    public HttpResponse<byte[]> patch(String upload, long offset, byte[] bytes, Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(more);
        headers.put("Upload-Offset", Long.toString(offset));
        return send("PATCH", upload, bytes, headers);
    }

    public HttpResponse<byte[]> head(String upload) {
        return send("HEAD", upload, null, Map.of());
    }

    public long offset(String upload) {
        return head(upload).headers().firstValueAsLong("Upload-Offset").orElse(-1);
    }

    public HttpResponse<byte[]> delete(String upload) {
        return send("DELETE", upload, null, Map.of());
    }

    /** Sends a file in pieces. @return the id of the finished upload */
    public UUID whole(String name, byte[] bytes, int piece) {
        String upload = begin(name, bytes.length);
        for (int at = 0; at < bytes.length; at += piece) {
            HttpResponse<byte[]> answer =
                    patch(upload, at, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + piece)));
            if (answer.statusCode() != 204) {
                throw new IllegalStateException(answer.statusCode() + " " + Client.text(answer));
            }
        }
        return id(upload);
    }

    public static UUID id(String upload) {
        return UUID.fromString(upload.substring(upload.lastIndexOf('/') + 1));
    }

    public HttpResponse<byte[]> send(String method, String path, byte[] bytes, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(Map.of("Tus-Resumable", "1.0.0"));
        all.putAll(headers);
        return client.send(method, path, bytes, "application/offset+octet-stream", all);
    }
}
