package org.sightline.worker.svg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;

/** The attributes of an element as they may be handed on. */
final class SvgAttributes {

    private static final Set<String> NAMES_DRAWING = Set.of("use", "textPath");
    private static final Pattern GEOMETRY = Pattern.compile("[-+0-9eE.,\\s MmZzLlHhVvCcSsQqTtAa]*");

    private final SvgNeeds needs;
    private final Budget budget;

    SvgAttributes(SvgNeeds needs, Budget budget) {
        this.needs = needs;
        this.budget = budget;
    }

    /**
     * Names and values in turn; null when the element shows nothing without what it refers to, and that is not handed on.
     */
    List<String[]> of(XMLStreamReader xml, SvgWalk.Frame frame) throws IOException, RefusedDrawingException {
        List<String[]> kept = new ArrayList<>();
        if (frame.layer() != null) {
            kept.add(new String[] {"inkscape:groupmode", "layer"});
            kept.add(new String[] {"inkscape:label", frame.layer().name()});
        }
        String reference = null;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String space = xml.getAttributeNamespace(i);
            String value = xml.getAttributeValue(i);
            boolean own = space == null || space.isEmpty();
            if (name.equals("href") && (own || space.equals(SvgWords.XLINK))) {
                reference = value;
            } else if (own) {
                attribute(kept, name, value, frame);
            } else if (name.equals("space") && space.equals(SvgWords.XML) && value.matches("preserve|default")) {
                kept.add(new String[] {"xml:space", value});
            }
        }
        if (frame.layer() != null) {
            displayed(kept);
        }
        return reference(kept, reference, frame.name()) ? kept : null;
    }

    /** A permitted layer is to be seen, whatever its class says. */
    private static void displayed(List<String[]> kept) {
        for (String[] attribute : kept) {
            if (attribute[0].equals("style")) {
                attribute[1] += "display:inline;";
                return;
            }
        }
        kept.add(new String[] {"style", "display:inline;"});
    }

    private void attribute(List<String[]> kept, String name, String value, SvgWalk.Frame frame) {
        String safe = null;
        switch (name) {
            case "id" -> safe = needs.id(value);
            case "class" -> safe = classes(value);
            case "style" ->
                safe = Declarations.parsed(value).written(needs::id, frame.layer() == null ? "" : "display");
            case "d", "points" -> safe = GEOMETRY.matcher(value).matches() ? value : null;
            default -> {
                boolean known = SvgWords.ATTRIBUTES.contains(name) || SvgWords.PROPERTIES.contains(name);
                boolean off = name.equals("display") && frame.layer() != null; // why: a permitted layer is to be seen
                safe = known && !off ? SvgValue.safe(value, needs::id) : null;
            }
        }
        if (safe != null && !(safe.isEmpty() && !value.isEmpty())) {
            kept.add(new String[] {name, safe});
        }
    }

    private String classes(String value) {
        List<String> names = new ArrayList<>();
        for (String old : value.trim().split("\\s+")) {
            if (needs.style(old) != null) {
                names.add(needs.style(old));
            }
        }
        return String.join(" ", names);
    }

    private boolean reference(List<String[]> kept, String reference, String element)
            throws IOException, RefusedDrawingException {
        if (element.equals("image")) {
            SvgPicture picture = SvgPicture.of(reference, budget);
            if (picture != null) {
                kept.add(new String[] {"href", picture.encoded()});
            }
            return picture != null;
        }
        String id = reference != null && reference.startsWith("#") ? needs.id(reference.substring(1)) : null;
        if (id != null) {
            kept.add(new String[] {"href", "#" + id});
        }
        return id != null || !NAMES_DRAWING.contains(element);
    }
}
