package org.sightline.tests.shared;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** All that an answer tells whoever asks: status, headers and bytes, without what differs from one to the next anyway. */
public final class Told {

    private static final List<String> HEADERS = List.of(
            "ETag", "Last-Modified", "Content-Length", "Content-Type", "Content-Disposition", "Cache-Control", "Link");

    /** What differs from one answer of a page to the next, whatever there is. */
    private static final String CHANGING = "nonce=\"[^\"]*\"|(?<=primefaces.nonce\" )value=\"[^\"]*\"";

    private Told() {}

    public static String to(Client client, String path) {
        HttpResponse<byte[]> answer = client.get(path);
        StringBuilder told = new StringBuilder().append(answer.statusCode());
        boolean page = path.startsWith("/portal/");
        for (String header : HEADERS) {
            if (!page || !header.equals("Content-Length")) {
                told.append('\n')
                        .append(header)
                        .append(": ")
                        .append(answer.headers().allValues(header));
            }
        }
        String text = new String(answer.body(), StandardCharsets.ISO_8859_1);
        return told.append("\n\n").append(page ? inside(text) : text).toString();
    }

    /** What a page tells, without the frame around it, which counts the seconds of the session. */
    private static String inside(String page) {
        int from = page.indexOf("<main");
        return from < 0 ? "" : page.substring(from, page.indexOf("</main>")).replaceAll(CHANGING, "");
    }
}
