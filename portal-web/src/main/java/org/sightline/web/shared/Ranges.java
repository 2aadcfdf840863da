package org.sightline.web.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a file a reader asks for: RFC 9110, section 14. */
final class Ranges {

    /** More parts than any honest reader wants at once. */
    static final int MOST = 20;

    private static final Pattern SPEC = Pattern.compile("\\s*(\\d{0,18})-(\\d{0,18})\\s*");

    private Ranges() {}

    /** A part: first byte and number of bytes. */
    record Range(long from, long length) {

        String header(long size) {
            return "bytes " + from + "-" + (from + length - 1) + "/" + size;
        }
    }

    /**
     * Reads the header.
     *
     * @return empty to send the whole, because nothing was asked for or nothing we understand; an empty list when nothing
     *     that was asked for exists, or so much of it that nobody needs it
     */
    static Optional<List<Range>> parse(String header, long size) {
        if (header == null || !header.startsWith("bytes=")) {
            return Optional.empty();
        }
        List<Range> ranges = new ArrayList<>();
        String[] specs = header.substring("bytes=".length()).split(",", MOST + 2);
        for (String spec : specs) {
            Matcher matcher = SPEC.matcher(spec);
            if (!matcher.matches()
                    || matcher.group(1).isEmpty() && matcher.group(2).isEmpty()) {
                return specs.length > MOST ? Optional.of(List.of()) : Optional.empty();
            }
            range(matcher.group(1), matcher.group(2), size).ifPresent(ranges::add);
        }
        return Optional.of(specs.length > MOST || overlap(ranges) ? List.of() : ranges);
    }

    private static Optional<Range> range(String first, String last, long size) {
        if (first.isEmpty()) {
            long length = Math.min(size, Long.parseLong(last));
            return length == 0 ? Optional.empty() : Optional.of(new Range(size - length, length));
        }
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(last));
        return from > to || from >= size ? Optional.empty() : Optional.of(new Range(from, to - from + 1));
    }

    private static boolean overlap(List<Range> ranges) {
        List<Range> sorted = ranges.stream()
                .sorted((a, b) -> Long.compare(a.from(), b.from()))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).from()
                    < sorted.get(i - 1).from() + sorted.get(i - 1).length()) {
                return true;
            }
        }
        return false;
    }
}
