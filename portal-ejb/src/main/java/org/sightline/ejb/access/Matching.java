package org.sightline.ejb.access;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import org.sightline.entities.shared.Folding;

/**
 * Finds typed text in folded columns. Never by LIKE with an escape: for Derby the provider then writes every value of the
 * query as a literal, and booleans as numbers, which Derby refuses.
 */
public final class Matching {

    private Matching() {}

    public static boolean isAsked(String text) {
        return text != null && !text.isBlank();
    }

    /** The column holds the text somewhere. */
    public static Predicate contains(Expression<String> folded, String text, CriteriaBuilder cb) {
        return cb.greaterThan(cb.locate(folded, Folding.fold(text)), 0);
    }

    /** The column begins with the text; an index serves it unless the text holds a wildcard. */
    public static Predicate begins(Expression<String> folded, String text, CriteriaBuilder cb) {
        String start = Folding.fold(text);
        boolean plain = start.chars().noneMatch(c -> c == '%' || c == '_' || c == '\\');
        return plain ? cb.like(folded, start + "%") : cb.equal(cb.locate(folded, start), 1);
    }
}
