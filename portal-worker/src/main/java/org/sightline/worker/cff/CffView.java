package org.sightline.worker.cff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sightline.worker.drawing.Layer;

/**
 * What of a CFF2 file is shown when only some layers are permitted: with the layout, routines where it places them; without
 * it each design once, at its own origin.
 */
final class CffView {

    final CffFile file;
    final CffLayers layers;
    private final Predicate<Layer> shown;

    /** Whether placements, sheet and marks are shown. */
    final boolean layout;

    CffView(CffFile file, Set<String> permitted) {
        this.file = file;
        this.layers = new CffLayers(file);
        this.shown = layers.effective(permitted);
        this.layout = layers.layoutPermitted(permitted);
    }

    static CffView whole(CffFile file) {
        CffLayers layers = new CffLayers(file);
        return new CffView(file, layers.all().stream().map(Layer::key).collect(Collectors.toSet()));
    }

    /** Items of a routine that are shown. */
    List<CffItem> items(CffRoutine routine) {
        return routine.items.stream()
                .filter(item -> shown.test(layers.of(routine, item)))
                .toList();
    }

    /** What the main routine draws of others. */
    List<CffCall> placements() {
        if (layout) {
            return calls(file.main);
        }
        List<CffCall> once = new ArrayList<>();
        for (CffRoutine routine : file.subs.values()) {
            boolean called =
                    file.main.calls.stream().anyMatch(call -> call.routine().equals(routine.name));
            boolean design = !layers.marks(routine.name) && (called || file.main.calls.isEmpty());
            if (design && shows(routine)) {
                once.add(CffCall.once(routine.name));
            }
        }
        return once;
    }

    /** Calls of a routine to those that show something. */
    List<CffCall> calls(CffRoutine routine) {
        return routine.calls.stream()
                .filter(call -> file.subs.containsKey(call.routine()) && shows(file.subs.get(call.routine())))
                .toList();
    }

    /** Whether a routine shows something of its own; what only draws others does not. */
    private boolean shows(CffRoutine routine) {
        return !items(routine).isEmpty();
    }

    /** Routines the placements lead to, in the order of the file. */
    Map<String, CffRoutine> reached() {
        Set<String> names = new HashSet<>();
        List<CffCall> queue = new ArrayList<>(placements());
        while (!queue.isEmpty()) {
            CffCall call = queue.remove(queue.size() - 1);
            if (names.add(call.routine())) {
                queue.addAll(calls(file.subs.get(call.routine())));
            }
        }
        Map<String, CffRoutine> reached = new LinkedHashMap<>(file.subs);
        reached.keySet().retainAll(names);
        return reached;
    }
}
