package org.sightline.worker.pdf.content;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.sightline.worker.pdf.layer.Expression;
import org.sightline.worker.pdf.layer.Expression.Constant;
import org.sightline.worker.pdf.layer.Group;

/** A stretch of content between BDC and EMC that optional content governs, within the stretches around it. */
final class Section {

    private final Section outer;
    private final Expression named;
    private final Expression seen;
    private final boolean hidden;
    private final boolean layered;
    private final boolean base;

    private Section(Section outer, Expression named, Expression seen, boolean layered, boolean base) {
        this.outer = outer;
        this.named = named;
        this.seen = seen;
        this.hidden = seen == Constant.NEVER || outer != null && outer.hidden;
        this.layered = layered;
        this.base = base;
    }

    /**
     * The whole of a stream.
     *
     * @param layered whether it is drawn on a permitted layer
     * @param base whether what lies on no layer is permitted
     */
    static Section root(boolean layered, boolean base) {
        return new Section(null, Constant.ALWAYS, Constant.ALWAYS, layered, base);
    }

    /** @param named the formula as the file has it */
    Section inner(Expression named, Predicate<Group> permitted) {
        Expression seen = named.when(permitted);
        return new Section(this, named, seen, layered || !(seen instanceof Constant), base);
    }

    Section outer() {
        return outer;
    }

    /** The formula over permitted groups; a constant when it needs none. */
    Expression seen() {
        return seen;
    }

    boolean visible() {
        return !hidden && (layered || base);
    }

    /** Whether a formula that was false hides it, not only the lack of the base layer. */
    boolean hidden() {
        return hidden;
    }

    /** Whether it lies on a permitted layer. */
    boolean layered() {
        return layered;
    }

    /** The groups of the innermost formula that names any; empty on no layer. */
    Set<Group> groups() {
        Set<Group> found = new LinkedHashSet<>();
        for (Section each = this; each != null && found.isEmpty(); each = each.outer) {
            each.named.groups(found);
        }
        return found;
    }

    /** The groups of all stretches around this one that are closed by the time of the other. */
    Set<Group> closedBy(Section now) {
        Set<Group> found = new LinkedHashSet<>();
        for (Section each = this; each != null && !now.within(each); each = each.outer) {
            each.named.groups(found);
        }
        return found;
    }

    private boolean within(Section other) {
        for (Section each = this; each != null; each = each.outer) {
            if (each == other) {
                return true;
            }
        }
        return false;
    }
}
