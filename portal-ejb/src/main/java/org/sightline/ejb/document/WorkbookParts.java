package org.sightline.ejb.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.sightline.entities.shared.RefusedException;

/**
 * The XML of a workbook, unpacked. Anybody may have made the archive, so the sizes it tells are not believed: every byte that
 * comes out is counted, and parts nobody wants are not unpacked at all.
 */
final class WorkbookParts {

    static final int MAX_BYTES = 5_000_000;

    private static final int MAX_UNPACKED = 20_000_000;
    private static final int BUFFER = 16_384;

    /** Pictures, comments and programs are never looked at. */
    private static final String WANTED =
            "xl/(workbook|styles|sharedStrings)\\.xml|xl/_rels/workbook\\.xml\\.rels|xl/worksheets/[^/]+\\.xml";

    private final Map<String, byte[]> parts = new HashMap<>();
    private int left = MAX_UNPACKED;

    private WorkbookParts() {}

    /** @throws RefusedException at the field file, when it is no workbook or too much */
    static WorkbookParts unpack(byte[] archive) {
        unless(archive.length <= MAX_BYTES, "import.tooLarge", MAX_BYTES / 1_000_000);
        unless(archive.length > 0, "import.empty");
        try {
            // why: the lengths may stand in the table of contents alone, as in our own workbooks, and that is read of
            // files
            Path file = Files.createTempFile("register", ".xlsx");
            try {
                Files.write(file, archive);
                return unpack(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorkbookParts unpack(Path file) {
        WorkbookParts parts = new WorkbookParts();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().matches(WANTED)) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        parts.take(entry.getName(), in);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw RefusedException.at("file", "document.import.notWorkbook");
        }
        return parts;
    }

    private void take(String name, InputStream in) throws IOException {
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            left -= read;
            unless(left >= 0, "document.import.tooMuchInside", MAX_UNPACKED / 1_000_000);
            unpacked.write(buffer, 0, read);
        }
        unless(parts.put(name, unpacked.toByteArray()) == null, "document.import.notWorkbook");
    }

    private static void unless(boolean holds, String key, Object... parameters) {
        if (!holds) {
            throw RefusedException.at("file", key, parameters);
        }
    }

    /** @return null when there is no such part */
    byte[] find(String name) {
        return parts.get(name);
    }

    byte[] get(String name) {
        byte[] part = find(name);
        unless(part != null, "document.import.notWorkbook");
        return part;
    }
}
