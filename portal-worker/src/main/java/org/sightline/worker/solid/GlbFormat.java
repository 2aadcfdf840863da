package org.sightline.worker.solid;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;

/**
 * Binary glTF 2.0: a header, one piece of JSON, at most one of bytes. A model that names a file or address outside itself is
 * refused. Source: Khronos, glTF 2.0, "GLB File Format Specification".
 */
public final class GlbFormat extends SolidFormat {

    private static final int MAGIC = 0x46546C67;
    private static final int JSON = 0x4E4F534A;
    private static final int LARGEST_JSON = 64 << 20;
    private static final Pattern OUTSIDE = Pattern.compile("\"uri\"\\s*:\\s*\"(?!data:)");

    @Override
    public String name() {
        return "GLB";
    }

    @Override
    String unit() {
        return "m";
    }

    @Override
    public boolean accepts(byte[] head) {
        return head.length >= 20 && little(head).getInt(0) == MAGIC;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    void check(Path file, Budget budget) throws IOException, RefusedDrawingException {
        ByteBuffer head = little(head(file, 20));
        long length = head.getInt(8) & 0xFFFFFFFFL;
        long json = head.getInt(12) & 0xFFFFFFFFL;
        if (head.getInt(4) != 2 || length != Files.size(file) || head.getInt(16) != JSON) {
            throw broken("its header and length do not fit");
        }
        if (json > LARGEST_JSON || json > length - 20) {
            throw broken("its description is too long");
        }
        budget.bytes(json);
        byte[] bytes = head(file, (int) json + 20);
        String description = new String(bytes, 20, (int) json, StandardCharsets.UTF_8).trim();
        if (!description.startsWith("{") || !description.endsWith("}")) {
            throw broken("it has no description");
        }
        if (OUTSIDE.matcher(description).find()) {
            throw broken("it names files outside itself");
        }
    }
}
