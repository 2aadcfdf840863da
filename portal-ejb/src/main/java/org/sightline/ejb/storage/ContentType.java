package org.sightline.ejb.storage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sightline.entities.shared.RefusedException;

/**
 * The type of a file by its first bytes. The name is only held against it: a file that claims to be what it is not, or that
 * hides a page a browser would run, is refused.
 */
public final class ContentType {

    public static final String UNKNOWN = "application/octet-stream";
    private static final String HTML = "text/html";
    private static final String ZIP = "application/zip";

    private static final Pattern PAGE = Pattern.compile("<\\s*(!doctype\\s+html|html|head|body|script|iframe)\\b");

    /** Magic numbers, from the formats' own specifications. */
    private static final List<Map.Entry<String, String>> MAGIC = List.of(
            Map.entry("%PDF-", "application/pdf"),
            Map.entry("\u0089PNG\r\n\u001a\n", "image/png"),
            Map.entry("\u00ff\u00d8\u00ff", "image/jpeg"),
            Map.entry("GIF87a", "image/gif"),
            Map.entry("GIF89a", "image/gif"),
            Map.entry("PK\u0003\u0004", ZIP),
            Map.entry("PK\u0005\u0006", ZIP),
            Map.entry("glTF", "model/gltf-binary"),
            Map.entry("ISO-10303-21;", "model/step"),
            Map.entry("AutoCAD Binary DXF", "image/vnd.dxf"),
            Map.entry("II*\u0000", "image/tiff"),
            Map.entry("MM\u0000*", "image/tiff"));

    private static final Map<String, List<String>> BY_EXTENSION = Map.ofEntries(
            Map.entry("pdf", List.of("application/pdf")),
            Map.entry("png", List.of("image/png")),
            Map.entry("jpg", List.of("image/jpeg")),
            Map.entry("jpeg", List.of("image/jpeg")),
            Map.entry("gif", List.of("image/gif")),
            Map.entry("zip", List.of(ZIP)),
            Map.entry("docx", List.of(ZIP)),
            Map.entry("xlsx", List.of(ZIP)),
            Map.entry("pptx", List.of(ZIP)),
            Map.entry("glb", List.of("model/gltf-binary")),
            Map.entry("tif", List.of("image/tiff")),
            Map.entry("tiff", List.of("image/tiff")));

    private ContentType() {}

    /**
     * @param head the first bytes, at most {@link Kept#HEAD}
     * @param name the file's name
     * @throws RefusedException when the two contradict each other
     */
    public static String of(byte[] head, String name) {
        String type = byContent(head);
        String extension = extension(name);
        List<String> expected = BY_EXTENSION.get(extension);
        if (expected != null && !expected.contains(type)) {
            throw new RefusedException("upload.mismatch", name);
        }
        if (HTML.equals(type) && !extension.startsWith("htm")) {
            throw new RefusedException("upload.mismatch", name);
        }
        return type;
    }

    private static String byContent(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> magic : MAGIC) {
            if (start.startsWith(magic.getKey())) {
                // why: a polyglot is a picture to us and a page to somebody else
                return PAGE.matcher(start.toLowerCase(Locale.ROOT)).find() ? HTML : magic.getValue();
            }
        }
        String text = start.toLowerCase(Locale.ROOT);
        if (PAGE.matcher(text).find()) {
            return HTML;
        }
        if (text.contains("<svg")) {
            return "image/svg+xml";
        }
        if (text.stripLeading().startsWith("<?xml")) {
            return "application/xml";
        }
        if (text.stripLeading().startsWith("0") && text.contains("section")) {
            return "image/vnd.dxf";
        }
        return start.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t') && head.length > 0
                ? "text/plain"
                : UNKNOWN;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
