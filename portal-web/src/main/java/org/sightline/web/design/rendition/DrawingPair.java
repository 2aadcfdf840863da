package org.sightline.web.design.rendition;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sightline.ejb.design.DesignRevisionRow;

/** Two drawings of one kind that can be compared, each made of what the person sees of its revision. */
public record DrawingPair(DrawingView from, DrawingView to) {

    private static final Set<String> FLAT = Set.of("scene", "pdf", "picture");

    /**
     * The first drawing of the second revision with the first of its kind in the first one.
     *
     * @param address of a revision, by its label
     * @return null when there are no two of one kind
     */
    static DrawingPair of(DesignRevisionRow from, DesignRevisionRow to, UnaryOperator<String> address) {
        return flat(to, address).stream()
                .map(second -> flat(from, address).stream()
                        .filter(first -> first.kind().equals(second.kind()))
                        .findFirst()
                        .map(first -> new DrawingPair(first, second))
                        .orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<DrawingView> flat(DesignRevisionRow revision, UnaryOperator<String> address) {
        return revision.drawings().stream()
                .map(drawing -> DrawingView.of(address.apply(revision.label()), drawing, List.of()))
                .filter(view -> view.kind() != null && FLAT.contains(view.kind()))
                .toList();
    }
}
