package org.sightline.worker.cff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.Step;

/**
 * The layers of a CFF2 file. First, where the main routine places others, the manufacturing layout: placements, sheet and
 * what the main routine draws itself. Then each routine by types of rule. Routines of marks lie below the layout.
 */
final class CffLayers {

    private static final String GROUP = "Cff2";
    private static final String LAYOUT = "cff:0";
    private static final Pattern MARKS =
            Pattern.compile("(?i).*(MARK|SHEET|REGIST|GRIPPER|BORDER|FRAME|TRIM|LEGEND).*");

    private final CffFile file;
    private final Map<String, Integer> called;
    private final Map<String, Layer> byName = new LinkedHashMap<>();

    CffLayers(CffFile file) {
        this.file = file;
        called = file.main.calls.stream()
                .collect(Collectors.toMap(CffCall::routine, call -> 1, Integer::sum, HashMap::new));
        called.keySet().retainAll(file.subs.keySet());
        if (layout()) {
            add(CffRoutine.MAIN, null, "Main", file.main.items.size() + file.main.calls.size());
        } else {
            types(file.main, null, "Sub");
        }
        for (CffRoutine routine : file.subs.values()) {
            boolean marks = marks(routine.name);
            types(routine, marks ? LAYOUT : null, marks ? "Main" : "Sub");
        }
    }

    /** Whether the main routine is a layout of others; else it is itself a design. */
    boolean layout() {
        return !called.isEmpty();
    }

    /** Whether a routine is part of the layout, not of a design: by its name, or called once beside one called often. */
    boolean marks(String routine) {
        int times = called.getOrDefault(routine, 0);
        boolean repeated = called.values().stream().anyMatch(count -> count > 1);
        return layout() && (MARKS.matcher(routine).matches() || times == 1 && repeated);
    }

    private void types(CffRoutine routine, String parent, String step) {
        Map<String, Integer> types = new LinkedHashMap<>();
        routine.items.forEach(item -> types.merge(item.typeName(), 1, Integer::sum));
        types.forEach((type, count) -> add(routine.name + " " + type, parent, step, count));
    }

    private void add(String name, String parent, String step, int items) {
        String key = "cff:" + byName.size();
        byName.put(name, new Layer(key, parent, name, new Step(GROUP, step), false, items, true));
    }

    List<Layer> all() {
        return new ArrayList<>(byName.values());
    }

    /** The layer an item of a routine lies on. */
    Layer of(CffRoutine routine, CffItem item) {
        boolean layout = routine == file.main && layout();
        return byName.get(layout ? CffRoutine.MAIN : routine.name + " " + item.typeName());
    }

    /** Keys that are permitted, and whose parents are. */
    Predicate<Layer> effective(Set<String> permitted) {
        return layer ->
                permitted.contains(layer.key()) && (layer.parent() == null || permitted.contains(layer.parent()));
    }

    /** Whether placements and sheet may be told. */
    boolean layoutPermitted(Set<String> permitted) {
        return layout() && permitted.contains(byName.get(CffRoutine.MAIN).key());
    }
}
