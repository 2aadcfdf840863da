package org.sightline.worker.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The style of an element: inherited, of its attributes, of the rules that apply, and its own. */
record SvgStyle(Map<String, String> values) {

    private static final Set<String> NOT_INHERITED = Set.of(
            "display", "opacity", "clip-path", "mask", "overflow", "stop-color", "stop-opacity", "mix-blend-mode");

    static SvgStyle initial() {
        return new SvgStyle(Map.of());
    }

    /** The rules of a file by the last step of their selectors. */
    static final class Rules {

        private final Map<String, List<CssRule>> byLast = new HashMap<>();

        Rules(List<CssRule> rules) {
            for (CssRule rule : rules) {
                CssRule.Part last = rule.selector().get(rule.selector().size() - 1);
                String key = !last.ids().isEmpty()
                        ? "#" + last.ids().iterator().next()
                        : !last.classes().isEmpty()
                                ? "." + last.classes().iterator().next()
                                : last.element();
                byLast.computeIfAbsent(key, name -> new ArrayList<>()).add(rule);
            }
        }

        private List<CssRule> of(SvgElement element) {
            List<CssRule> found = new ArrayList<>(byLast.getOrDefault("", List.of()));
            found.addAll(byLast.getOrDefault(element.name, List.of()));
            for (String name : classes(element)) {
                found.addAll(byLast.getOrDefault("." + name, List.of()));
            }
            if (element.id() != null) {
                found.addAll(byLast.getOrDefault("#" + element.id(), List.of()));
            }
            found.removeIf(rule -> !applies(rule, element));
            found.sort(Comparator.comparingInt(CssRule::weight)); // why: stable, so later rules win among equals
            return found;
        }

        private static boolean applies(CssRule rule, SvgElement element) {
            int step = rule.selector().size() - 1;
            if (!fits(rule.selector().get(step), element)) {
                return false;
            }
            for (SvgElement outer = element.parent; outer != null && step > 0; outer = outer.parent) {
                if (fits(rule.selector().get(step - 1), outer)) {
                    step--;
                }
            }
            return step == 0;
        }

        private static boolean fits(CssRule.Part part, SvgElement element) {
            return (part.element().isEmpty() || part.element().equals(element.name))
                    && classes(element).containsAll(part.classes())
                    && (part.ids().isEmpty()
                            || element.id() != null && part.ids().equals(Set.of(element.id())));
        }

        private static List<String> classes(SvgElement element) {
            String names = element.attribute("class");
            return names == null ? List.of() : List.of(names.trim().split("\\s+"));
        }
    }

    SvgStyle of(SvgElement element, Rules rules) {
        Map<String, String> own = new HashMap<>(values);
        own.keySet().removeAll(NOT_INHERITED);
        element.attributes.forEach((name, value) -> {
            if (SvgWords.PROPERTIES.contains(name)) {
                put(own, name, value);
            }
        });
        rules.of(element).forEach(rule -> rule.declarations().values().forEach((name, value) -> put(own, name, value)));
        String style = element.attribute("style");
        if (style != null) {
            Declarations.parsed(style).values().forEach((name, value) -> put(own, name, value));
        }
        return new SvgStyle(own);
    }

    private void put(Map<String, String> own, String name, String value) {
        String given = value.trim();
        if (name.equals("font-size")) {
            double around = fontSize();
            own.put(name, Double.toString(SvgLength.of(given, around, around)));
        } else if (!given.equals("inherit")) {
            own.put(name, given);
        }
    }

    String value(String property, String absent) {
        return values.getOrDefault(property, absent);
    }

    double fontSize() {
        return SvgLength.of(values.get("font-size"), 16, 16);
    }

    boolean displayed() {
        return !value("display", "inline").equals("none");
    }

    boolean visible() {
        return value("visibility", "visible").equals("visible");
    }
}
