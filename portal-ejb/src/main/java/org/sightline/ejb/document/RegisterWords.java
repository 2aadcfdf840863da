package org.sightline.ejb.document;

import java.util.Map;
import java.util.Set;
import org.sightline.entities.shared.Folding;

/**
 * How columns, and yes and no, are written in registers that come in, in every language people read here; all folded.
 *
 * @param columns what a heading means
 */
public record RegisterWords(Map<String, RegisterColumn> columns, Set<String> yes, Set<String> no) {

    /** @return null for a heading that says nothing here */
    RegisterColumn column(String heading) {
        return columns.get(Folding.fold(heading));
    }

    /** @return null for neither */
    Boolean flag(String text) {
        String word = Folding.fold(text);
        return yes.contains(word) ? Boolean.TRUE : no.contains(word) ? Boolean.FALSE : null;
    }
}
