package org.sightline.worker.svg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule of a style sheet with one selector of elements, classes and ids, one inside the other. Rules with anything else
 * (pseudo classes, attributes, at-rules) are passed over.
 */
record CssRule(List<Part> selector, Declarations declarations) {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern PART = Pattern.compile("(\\*|[A-Za-z][\\w]*)?((?:[.#][A-Za-z_][-\\w]*)*)");
    private static final Pattern NAME = Pattern.compile("([.#])([A-Za-z_][-\\w]*)");
    private static final int MOST = 5_000;

    /** One step of a selector: an element ("" for any) and what it must bear. */
    record Part(String element, Set<String> classes, Set<String> ids) {

        int weight() {
            return ids.size() * 10_000 + classes.size() * 100 + (element.isEmpty() ? 0 : 1);
        }
    }

    static List<CssRule> parsed(String sheet) {
        String bare =
                sheet.replaceAll("(?s)/\\*.*?\\*/", " ").replace("<!--", " ").replace("-->", " ");
        // why: what stands in a block of an at-rule is no rule for what is seen here
        bare = bare.replaceAll("@[^;{}]*;", " ").replaceAll("@[^{}]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}", " ");
        List<CssRule> rules = new ArrayList<>();
        Matcher found = RULE.matcher(bare);
        while (found.find() && rules.size() < MOST) {
            Declarations declarations = Declarations.parsed(found.group(2));
            for (String selector : found.group(1).split(",")) {
                List<Part> parts = parts(selector.trim());
                if (!parts.isEmpty() && !declarations.values().isEmpty()) {
                    rules.add(new CssRule(parts, declarations));
                }
            }
        }
        return rules;
    }

    private static List<Part> parts(String selector) {
        List<Part> parts = new ArrayList<>();
        for (String step : selector.split("\\s+")) {
            Matcher part = PART.matcher(step);
            if (step.isEmpty() || !part.matches()) {
                return List.of();
            }
            String element = part.group(1) == null || part.group(1).equals("*") ? "" : part.group(1);
            Set<String> classes = new HashSet<>();
            Set<String> ids = new HashSet<>();
            Matcher name = NAME.matcher(part.group(2));
            while (name.find()) {
                (name.group(1).equals(".") ? classes : ids).add(name.group(2));
            }
            parts.add(new Part(element, classes, ids));
        }
        return parts;
    }

    /** Whether it can apply where only these classes and ids are. */
    boolean applies(Set<String> classes, Predicate<String> ids) {
        return selector.stream()
                .allMatch(part -> classes.containsAll(part.classes())
                        && part.ids().stream().allMatch(ids)
                        && (part.element().isEmpty() || SvgWords.known(part.element())));
    }

    int weight() {
        return selector.stream().mapToInt(Part::weight).sum();
    }

    /** The rule with new names. */
    String written(UnaryOperator<String> classes, UnaryOperator<String> ids) {
        StringBuilder text = new StringBuilder();
        for (Part part : selector) {
            text.append(text.length() == 0 ? "" : " ").append(part.element());
            part.classes().stream().map(classes).sorted().forEach(name -> text.append('.')
                    .append(name));
            part.ids().stream().map(ids).sorted().forEach(name -> text.append('#')
                    .append(name));
            boolean any = part.element().isEmpty()
                    && part.classes().isEmpty()
                    && part.ids().isEmpty();
            text.append(any ? "*" : "");
        }
        return text.append('{')
                .append(declarations.written(ids, ""))
                .append("}\n")
                .toString();
    }
}
