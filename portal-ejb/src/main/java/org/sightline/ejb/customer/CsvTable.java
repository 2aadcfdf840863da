package org.sightline.ejb.customer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.sightline.ejb.shared.Csv;
import org.sightline.entities.shared.RefusedException;

/**
 * A table with named columns as spreadsheets write and read it: UTF-8 with or without a mark, commas or semicolons. What
 * {@link Csv} writes comes in again as it was.
 */
record CsvTable(List<String> columns, List<Line> lines) {

    static final int MAX_BYTES = 2_000_000;
    static final int MAX_ROWS = 5_000;

    /** A row and where it stands in the file; the first after the head is line 2. */
    record Line(long number, Map<String, String> cells) {}

    /** @throws RefusedException at the field file, when it is none of ours or too much */
    static CsvTable read(byte[] bytes) {
        unless(bytes.length <= MAX_BYTES, "import.tooLarge", MAX_BYTES / 1_000_000);
        String text = text(bytes);
        unless(!text.isBlank(), "import.empty");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setHeader()
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<Line> lines = new ArrayList<>();
            for (CSVRecord record : parser) {
                unless(lines.size() < MAX_ROWS, "import.tooMany", MAX_ROWS);
                unless(record.isConsistent(), "import.notCsv");
                lines.add(new Line(record.getRecordNumber() + 1, cells(record)));
            }
            return new CsvTable(List.copyOf(parser.getHeaderNames()), lines);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw RefusedException.at("file", "import.notCsv");
        }
    }

    private static void unless(boolean holds, String key, Object... parameters) {
        if (!holds) {
            throw RefusedException.at("file", key, parameters);
        }
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(Csv.START) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw RefusedException.at("file", "import.notUtf8");
        }
    }

    /** By the first line, which is made of names and so holds no other of the two. */
    private static char delimiter(String text) {
        return text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
    }

    private static Map<String, String> cells(CSVRecord record) {
        Map<String, String> cells = new LinkedHashMap<>();
        record.toMap().forEach((column, cell) -> cells.put(column, Csv.plain(cell)));
        return cells;
    }
}
