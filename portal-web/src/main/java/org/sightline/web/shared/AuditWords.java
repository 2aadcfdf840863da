package org.sightline.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Says in words what the trail keeps in codes. */
@Named
@RequestScoped
public class AuditWords {

    private static final String ACTION = "audit.action.";
    private static final String ARROW = " \u2192 ";

    @Inject
    private Me me;

    /** A fact with its name in words. */
    public record Fact(String name, String value) {}

    /** Everything that can be done, by its words; {@code name} is the code. */
    public List<Fact> getActions() {
        Texts texts = (Texts) ResourceBundle.getBundle(Texts.class.getName(), Locale.ENGLISH);
        return texts.keys("audit").stream()
                .filter(key -> key.startsWith(ACTION))
                .map(key -> new Fact(key.substring(ACTION.length()), Messages.text(me.getLocale(), key)))
                .sorted(Comparator.comparing(Fact::value, Collator.getInstance(me.getLocale())))
                .toList();
    }

    public String action(String code) {
        return word(ACTION + code, code.replace('.', ' '));
    }

    public String kind(String code) {
        return code == null ? "" : word("audit.kind." + code, code.replace('_', ' '));
    }

    public List<Fact> facts(Map<String, String> details) {
        return details.entrySet().stream()
                .map(entry -> new Fact(name(entry.getKey()), value(entry.getKey(), entry.getValue())))
                .toList();
    }

    /** What the thing was called when it was done, as far as the entry tells. */
    public String called(Map<String, String> details) {
        return List.of("number", "login", "code", "name", "title").stream()
                .filter(details::containsKey)
                .map(details::get)
                .map(AuditWords::now)
                .findFirst()
                .orElse("");
    }

    private String name(String code) {
        return word("audit.detail." + code, code.replaceAll("(\\p{Lu})", " $1").toLowerCase(Locale.ROOT));
    }

    private String value(String code, String value) {
        return switch (code) {
            case "event" -> word("design.event." + value, value);
            // why: people give reasons in words, the worker gives a code
            case "reason" -> word("design.refusal." + value, value);
            case "type" ->
                Arrays.stream(value.split(" > "))
                        .map(type -> word("settings.layer." + type, type))
                        .collect(Collectors.joining(ARROW));
            default -> value(value);
        };
    }

    private String value(String value) {
        return switch (value) {
            case "true" -> Messages.text(me.getLocale(), "shared.yes");
            case "false" -> Messages.text(me.getLocale(), "shared.no");
            default -> value.startsWith("access.why.") ? word(value, value) : value.replace(" > ", ARROW);
        };
    }

    /** Of "old > new" what it is now. */
    private static String now(String value) {
        return value.substring(value.lastIndexOf(" > ") < 0 ? 0 : value.lastIndexOf(" > ") + 3);
    }

    /** What other capabilities write has a text here sooner or later; until then its code is shown without dots. */
    private String word(String key, String otherwise) {
        String text = Messages.text(me.getLocale(), key);
        return text.startsWith("??? ") ? otherwise : text;
    }
}
