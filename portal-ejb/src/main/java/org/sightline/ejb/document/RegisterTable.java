package org.sightline.ejb.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.entities.shared.RefusedException;

/** A register as it was written into a workbook: headings, which may stand below a title, and the lines below them. */
record RegisterTable(List<Heading> headings, List<WorkbookSheet.Line> lines) {

    static final int MAX_ROWS = 2_000;

    /** Within so many lines the headings begin. */
    private static final int TITLES = 20;

    /** {@code place}: from 0. {@code column}: null when it says nothing here. */
    record Heading(int place, String name, RegisterColumn column) {}

    /** @throws RefusedException at the field file, when it is no register or too much */
    static RegisterTable read(byte[] workbook, RegisterWords words) {
        List<WorkbookSheet.Line> lines = WorkbookSheet.read(workbook, MAX_ROWS + TITLES);
        for (int i = 0; i < Math.min(TITLES, lines.size()); i++) {
            List<Heading> headings = headings(lines.get(i), words);
            if (headings.stream().anyMatch(heading -> heading.column() == RegisterColumn.NUMBER)) {
                List<WorkbookSheet.Line> below = List.copyOf(lines.subList(i + 1, lines.size()));
                unless(!below.isEmpty(), "import.empty");
                unless(below.size() <= MAX_ROWS, "import.tooMany", MAX_ROWS);
                return new RegisterTable(headings, below);
            }
        }
        throw RefusedException.at("file", "document.import.noHeadings");
    }

    private static List<Heading> headings(WorkbookSheet.Line line, RegisterWords words) {
        List<Heading> headings = new ArrayList<>();
        Set<RegisterColumn> seen = EnumSet.noneOf(RegisterColumn.class);
        line.cells().forEach((place, name) -> {
            RegisterColumn column = words.column(name);
            unless(column == null || seen.add(column), "import.twice", name);
            headings.add(new Heading(place, name, column));
        });
        return headings;
    }

    private static void unless(boolean holds, String key, Object... parameters) {
        if (!holds) {
            throw RefusedException.at("file", key, parameters);
        }
    }

    List<String> names() {
        return headings.stream().map(Heading::name).toList();
    }

    /** Headings that say nothing here. */
    List<String> unread() {
        return headings.stream()
                .filter(heading -> heading.column() == null)
                .map(Heading::name)
                .toList();
    }

    Set<RegisterColumn> columns() {
        return headings.stream()
                .map(Heading::column)
                .filter(column -> column != null)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RegisterColumn.class)));
    }

    /** What stands there, empty when nothing does. */
    String cell(WorkbookSheet.Line line, RegisterColumn column) {
        return headings.stream()
                .filter(heading -> heading.column() == column)
                .map(heading -> line.cells().getOrDefault(heading.place(), ""))
                .findFirst()
                .orElse("");
    }

    /** As in the file, below the headings. */
    List<String> cells(WorkbookSheet.Line line) {
        return headings.stream()
                .map(heading -> line.cells().getOrDefault(heading.place(), ""))
                .toList();
    }
}
