package org.sightline.worker.svg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/**
 * First pass: which definitions, classes and rules the visible things need, and they in turn. What nothing visible needs is
 * not handed on, wherever it stands.
 */
final class SvgNeeds implements SvgWalk.Visitor {

    private final SvgWalk walk;
    private final Budget budget;
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder sheet = new StringBuilder();

    /** Ids of definitions, and of things seen where they stand. */
    private final Set<String> known = new HashSet<>();

    /** Ids of what is seen where it stands, and of the groups around it. */
    private final Set<String> seen = new HashSet<>();

    private final Map<String, Names> byDefinition = new HashMap<>();

    /** What clips, masks, patterns and markers are made of, by their ids; a browser shows nothing through half of one. */
    private final Map<String, Set<String>> madeOf = new HashMap<>();

    /** All ids, wherever they stand. */
    private final Set<String> present = new HashSet<>();

    private final Names wanted = new Names();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, String> classes = new LinkedHashMap<>();
    private List<CssRule> rules = List.of();

    SvgNeeds(SvgWalk walk, Budget budget) {
        this.walk = walk;
        this.budget = budget;
    }

    /** Ids and classes a piece of the file names. */
    private static final class Names {
        final Set<String> ids = new HashSet<>();
        final Set<String> classes = new HashSet<>();

        void add(Names other) {
            ids.addAll(other.ids);
            classes.addAll(other.classes);
        }
    }

    private record Open(SvgWalk.Frame frame, Names names) {}

    @Override
    public void begin(XMLStreamReader xml, SvgWalk.Frame frame) throws RefusedDrawingException {
        budget.primitive();
        Names names = frame.skipped() ? new Names() : names(xml);
        open.push(new Open(frame, names));
        if (frame.skipped()) {
            return;
        }
        boolean shown = walk.shown(frame.standing());
        present.add(String.valueOf(frame.id()));
        if (frame.id() != null && (frame.defined() || shown)) {
            known.add(frame.id());
        }
        if (frame.defined()) {
            open.forEach(outer -> define(outer.frame, names));
        } else if (shown && (SvgWords.DRAWN.contains(frame.name()) || frame.layer() != null)) {
            open.forEach(this::see);
        }
    }

    private void define(SvgWalk.Frame outer, Names names) {
        if (outer.defined() && outer.id() != null) {
            byDefinition.computeIfAbsent(outer.id(), id -> new Names()).add(names);
            if (Ties.NOT_DRAWN.contains(outer.name())) {
                madeOf.computeIfAbsent(outer.id(), id -> new HashSet<>()).addAll(names.ids);
            }
        }
    }

    private void see(Open outer) {
        wanted.add(outer.names);
        if (outer.frame.id() != null) {
            seen.add(outer.frame.id());
            known.add(outer.frame.id());
        }
    }

    private static Names names(XMLStreamReader xml) {
        Names names = new Names();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i);
            if (name.equals("href") && value.startsWith("#")) {
                names.ids.add(value.substring(1));
            } else if (name.equals("class")) {
                names.classes.addAll(List.of(value.trim().split("\\s+")));
            } else if (value.length() < 65_536) {
                names.ids.addAll(SvgValue.references(value));
            }
        }
        return names;
    }

    @Override
    public void text(String text, SvgWalk.Frame frame) {
        if (frame != null && frame.name().equals("style")) {
            sheet.append(text).append('\n');
        }
    }

    @Override
    public void end(SvgWalk.Frame frame) {
        open.pop();
    }

    /** Follows all references; to be called after the pass. */
    void follow() throws RefusedDrawingException {
        List<CssRule> left = new ArrayList<>(CssRule.parsed(sheet.toString()));
        List<CssRule> used = new ArrayList<>();
        List<CssRule> all = List.copyOf(left);
        boolean more = true;
        while (more) {
            more = wanted.classes.stream().anyMatch(name -> classes.putIfAbsent(name, "c" + classes.size()) == null);
            more |= closure();
            for (CssRule rule : List.copyOf(left)) {
                if (rule.applies(wanted.classes, id -> seen.contains(id) || ids.containsKey(id))) {
                    left.remove(rule);
                    used.add(rule);
                    rule.selector().forEach(part -> wanted.ids.addAll(part.ids()));
                    rule.declarations()
                            .values()
                            .values()
                            .forEach(value -> wanted.ids.addAll(SvgValue.references(value)));
                    more = true;
                }
            }
        }
        rules = all.stream().filter(used::contains).toList();
        refuseTies();
    }

    private void refuseTies() throws RefusedDrawingException {
        for (String id : ids.keySet()) {
            for (String part : madeOf.getOrDefault(id, Set.of())) {
                if (present.contains(part) && !known.contains(part)) {
                    throw new RefusedDrawingException(
                            Reason.NOT_SEPARABLE,
                            "A clip, mask, pattern or marker is made of what lies on a hidden layer");
                }
            }
        }
    }

    private boolean closure() {
        Deque<String> queue = new ArrayDeque<>(wanted.ids);
        boolean found = false;
        while (!queue.isEmpty()) {
            String id = queue.pop();
            if (known.contains(id) && ids.putIfAbsent(id, "i" + ids.size()) == null) {
                found = true;
                Names inside = byDefinition.getOrDefault(id, new Names());
                wanted.classes.addAll(inside.classes);
                queue.addAll(inside.ids);
            }
        }
        return found;
    }

    /** New name of an id that is handed on, else null. */
    String id(String old) {
        return ids.get(old);
    }

    /** New name of a class, else null. */
    String style(String old) {
        return classes.get(old);
    }

    /** The style sheet of the new file. */
    String sheet() {
        StringBuilder text = new StringBuilder();
        rules.forEach(rule -> text.append(rule.written(this::style, this::id)));
        return text.toString();
    }
}
