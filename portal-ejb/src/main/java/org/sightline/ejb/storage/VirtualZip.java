package org.sightline.ejb.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A ZIP archive that is never built. Its entries are stored, not packed, and their sizes and CRC-32 are known, so every byte
 * of it can be worked out from its place: length, any part, and a tag that is the same for the same files. ZIP64 where the
 * format needs it (APPNOTE 4.3 to 4.5).
 */
public final class VirtualZip implements ByteSource {

    private static final long BIG = 0xFFFFFFFFL;
    private static final int MANY = 0xFFFF;
    private static final int UTF8 = 1 << 11;
    private static final int LOCAL = 30;
    private static final int CENTRAL = 46;
    private static final int END = 22;
    private static final int END64 = 56 + 20;
    private static final int DOS_EPOCH = 1980;

    private final List<Entry> entries;
    private final byte[][] names;
    /** Where each local header begins; one more for the central directory. */
    private final long[] starts;

    private final long centralSize;

    /** A file in the archive. */
    public record Entry(String name, long crc32, Instant modified, ByteSource bytes) {}

    /** @param entries in the order of the archive; the same name a second time gets a number */
    public VirtualZip(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.names = unique(entries);
        this.starts = new long[entries.size() + 1];
        long central = 0;
        for (int i = 0; i < names.length; i++) {
            long size = size(i);
            starts[i + 1] = starts[i] + LOCAL + names[i].length + localExtra(i) + size;
            central += CENTRAL + names[i].length + centralExtra(i);
        }
        this.centralSize = central;
    }

    private static byte[][] unique(List<Entry> entries) {
        // why: folded, because some file systems take two spellings for one file
        Map<String, Integer> taken = new HashMap<>();
        byte[][] names = new byte[entries.size()][];
        for (int i = 0; i < names.length; i++) {
            String name = entries.get(i).name();
            int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
            String free = name;
            while (taken.putIfAbsent(free.toLowerCase(Locale.ROOT), 1) != null) {
                int number = taken.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
                free = name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
            }
            names[i] = free.getBytes(StandardCharsets.UTF_8);
        }
        return names;
    }

    private long size(int entry) {
        return entries.get(entry).bytes().size();
    }

    private int localExtra(int entry) {
        return size(entry) >= BIG ? 20 : 0;
    }

    private int centralExtra(int entry) {
        int values = (size(entry) >= BIG ? 2 : 0) + (starts[entry] >= BIG ? 1 : 0);
        return values == 0 ? 0 : 4 + 8 * values;
    }

    private boolean isLarge() {
        return entries.size() >= MANY || directory() >= BIG || centralSize >= BIG;
    }

    private long directory() {
        return starts[entries.size()];
    }

    @Override
    public long size() {
        return directory() + centralSize + (isLarge() ? END64 : 0) + END;
    }

    /** The same for the same files under the same names, and for nothing else. */
    public String tag() {
        MessageDigest digest = Kept.sha256();
        for (int i = 0; i < names.length; i++) {
            digest.update(local(i));
            digest.update(central(i));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void write(long from, long length, OutputStream out) throws IOException {
        Window window = new Window(from, from + length, out);
        int found = Arrays.binarySearch(starts, from);
        for (int i = Math.max(0, found < 0 ? -found - 2 : found);
                i < entries.size() && window.isOpenAt(starts[i]);
                i++) {
            window.put(starts[i], local(i));
            window.put(starts[i + 1] - size(i), entries.get(i).bytes());
        }
        long at = directory();
        for (int i = 0; i < entries.size() && window.isOpenAt(at); i++) {
            byte[] record = central(i);
            window.put(at, record);
            at += record.length;
        }
        window.put(directory() + centralSize, end());
    }

    private byte[] local(int entry) {
        boolean big = size(entry) >= BIG;
        ByteBuffer header =
                little(LOCAL + names[entry].length + localExtra(entry)).putInt(0x04034b50);
        common(header, entry, big).put(names[entry]);
        if (big) {
            header.putShort((short) 1).putShort((short) 16).putLong(size(entry)).putLong(size(entry));
        }
        return header.array();
    }

    private byte[] central(int entry) {
        boolean big = size(entry) >= BIG;
        boolean far = starts[entry] >= BIG;
        int extra = centralExtra(entry);
        ByteBuffer header = little(CENTRAL + names[entry].length + extra).putInt(0x02014b50);
        header.putShort((short) (extra > 0 ? 45 : 20));
        common(header, entry, extra > 0).putShort(header.position() - 2, (short) extra);
        header.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        header.putInt((int) Math.min(BIG, starts[entry])).put(names[entry]);
        if (extra > 0) {
            header.putShort((short) 1).putShort((short) (extra - 4));
            if (big) {
                header.putLong(size(entry)).putLong(size(entry));
            }
            if (far) {
                header.putLong(starts[entry]);
            }
        }
        return header.array();
    }

    /** The fields both headers share, from the version needed to the length of the extra field. */
    private ByteBuffer common(ByteBuffer header, int entry, boolean zip64) {
        LocalDateTime at = LocalDateTime.ofInstant(entries.get(entry).modified(), ZoneOffset.UTC);
        int date = Math.max(0, at.getYear() - DOS_EPOCH) << 9 | at.getMonthValue() << 5 | at.getDayOfMonth();
        int time = at.getHour() << 11 | at.getMinute() << 5 | at.getSecond() / 2;
        int size = (int) Math.min(BIG, size(entry));
        return header.putShort((short) (zip64 ? 45 : 20))
                .putShort((short) UTF8)
                .putShort((short) 0)
                .putShort((short) time)
                .putShort((short) date)
                .putInt((int) entries.get(entry).crc32())
                .putInt(size)
                .putInt(size)
                .putShort((short) names[entry].length)
                .putShort((short) localExtra(entry));
    }

    private byte[] end() {
        ByteBuffer end = little((isLarge() ? END64 : 0) + END);
        if (isLarge()) {
            end.putInt(0x06064b50)
                    .putLong(44)
                    .putShort((short) 45)
                    .putShort((short) 45)
                    .putInt(0)
                    .putInt(0);
            end.putLong(entries.size())
                    .putLong(entries.size())
                    .putLong(centralSize)
                    .putLong(directory());
            end.putInt(0x07064b50).putInt(0).putLong(directory() + centralSize).putInt(1);
        }
        short count = (short) Math.min(MANY, entries.size());
        end.putInt(0x06054b50)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(count)
                .putShort(count);
        return end.putInt((int) Math.min(BIG, centralSize))
                .putInt((int) Math.min(BIG, directory()))
                .putShort((short) 0)
                .array();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The asked part of the archive; lets through what lies inside. */
    private record Window(long from, long to, OutputStream out) {

        boolean isOpenAt(long at) {
            return at < to;
        }

        void put(long at, byte[] bytes) throws IOException {
            long first = Math.max(from, at);
            long last = Math.min(to, at + bytes.length);
            if (first < last) {
                out.write(bytes, (int) (first - at), (int) (last - first));
            }
        }

        void put(long at, ByteSource bytes) throws IOException {
            long first = Math.max(from, at);
            long last = Math.min(to, at + bytes.size());
            if (first < last) {
                bytes.write(first - at, last - first, out);
            }
        }
    }
}
