package org.sightline.worker.pdf.font;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;

/**
 * The table {@code cmap} of a font that is read by codes of one byte: once as they are (platform 1), once in the private area of
 * symbols (platform 3). Readers of PDF look into both (ISO 32000-1, 9.6.6.4).
 */
final class CharacterMap {

    private static final int SYMBOLS = 0xF000;

    private final SortedMap<Integer, Integer> codes;

    CharacterMap(SortedMap<Integer, Integer> codes) {
        this.codes = codes;
    }

    byte[] bytes() {
        byte[] plain = trimmed();
        byte[] symbols = segments();
        ByteBuffer table = ByteBuffer.allocate(4 + 16 + plain.length + symbols.length);
        table.putShort((short) 0).putShort((short) 2);
        table.putShort((short) 1).putShort((short) 0).putInt(20);
        table.putShort((short) 3).putShort((short) 0).putInt(20 + plain.length);
        return table.put(plain).put(symbols).array();
    }

    /** Format 6: one number for each code between the first and the last. */
    private byte[] trimmed() {
        int first = codes.isEmpty() ? 0 : codes.firstKey();
        int count = codes.isEmpty() ? 0 : codes.lastKey() - first + 1;
        ByteBuffer table = ByteBuffer.allocate(10 + 2 * count);
        table.putShort((short) 6).putShort((short) table.capacity()).putShort((short) 0);
        table.putShort((short) first).putShort((short) count);
        for (int code = first; code < first + count; code++) {
            table.putShort(codes.getOrDefault(code, 0).shortValue());
        }
        return table.array();
    }

    /** Format 4: one segment for each code, and the one that ends them. */
    private byte[] segments() {
        int count = codes.size() + 1;
        int power = Integer.highestOneBit(count);
        ByteBuffer table = ByteBuffer.allocate(16 + 8 * count);
        table.putShort((short) 4).putShort((short) table.capacity()).putShort((short) 0);
        table.putShort((short) (2 * count)).putShort((short) (2 * power));
        table.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (2 * (count - power)));
        codes.keySet().forEach(code -> table.putShort((short) (SYMBOLS + code)));
        table.putShort((short) 0xFFFF).putShort((short) 0);
        codes.keySet().forEach(code -> table.putShort((short) (SYMBOLS + code)));
        table.putShort((short) 0xFFFF);
        for (Map.Entry<Integer, Integer> each : codes.entrySet()) {
            table.putShort((short) (each.getValue() - (SYMBOLS + each.getKey())));
        }
        table.putShort((short) 1);
        return table.array();
    }
}
