package org.sightline.worker.pdf.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** When a piece of content is seen: a formula over groups, as of a membership dictionary or of one group alone. */
public sealed interface Expression {

    /** Known from the start. */
    enum Constant implements Expression {
        ALWAYS,
        NEVER
    }

    /** While the group is on. */
    record On(Group group) implements Expression {}

    /** While the other is not. */
    record Not(Expression of) implements Expression {}

    /** While all, or at least one, of the parts are true. */
    record Joined(boolean all, List<Expression> parts) implements Expression {}

    /** The same formula when every other group is off for ever. */
    default Expression when(Predicate<Group> permitted) {
        if (this instanceof On on) {
            return permitted.test(on.group) ? on : Constant.NEVER;
        }
        if (this instanceof Not not) {
            return not(not.of.when(permitted));
        }
        if (this instanceof Joined joined) {
            return joined(
                    joined.all,
                    joined.parts.stream().map(part -> part.when(permitted)).toList());
        }
        return this;
    }

    static Expression not(Expression of) {
        if (of instanceof Constant known) {
            return known == Constant.ALWAYS ? Constant.NEVER : Constant.ALWAYS;
        }
        return new Not(of);
    }

    static Expression joined(boolean all, List<Expression> parts) {
        Constant decides = all ? Constant.NEVER : Constant.ALWAYS;
        if (parts.contains(decides)) {
            return decides;
        }
        List<Expression> open =
                parts.stream().filter(part -> !(part instanceof Constant)).toList();
        if (open.isEmpty()) {
            return all ? Constant.ALWAYS : Constant.NEVER;
        }
        return open.size() == 1 ? open.get(0) : new Joined(all, open);
    }

    /** Adds every group it names. */
    default void groups(Set<Group> into) {
        if (this instanceof On on) {
            into.add(on.group);
        } else if (this instanceof Not not) {
            not.of.groups(into);
        } else if (this instanceof Joined joined) {
            joined.parts.forEach(part -> part.groups(into));
        }
    }

    /** Whether more groups never show less. */
    default boolean grows() {
        return !(this instanceof Not)
                && (!(this instanceof Joined joined) || joined.parts.stream().allMatch(Expression::grows));
    }

    /** As what a property list names: the group itself, or a membership dictionary. Not for constants. */
    default COSDictionary written(Function<Group, COSDictionary> copies) {
        if (this instanceof On on) {
            return copies.apply(on.group);
        }
        COSDictionary membership = new COSDictionary();
        membership.setItem(COSName.TYPE, COSName.getPDFName("OCMD"));
        membership.setItem(COSName.getPDFName("VE"), term(copies));
        return membership;
    }

    private COSBase term(Function<Group, COSDictionary> copies) {
        if (this instanceof On on) {
            return copies.apply(on.group);
        }
        List<COSBase> terms = new ArrayList<>();
        if (this instanceof Not not) {
            terms.add(COSName.getPDFName("Not"));
            terms.add(not.of.term(copies));
        } else if (this instanceof Joined joined) {
            terms.add(COSName.getPDFName(joined.all ? "And" : "Or"));
            joined.parts.forEach(part -> terms.add(part.term(copies)));
        }
        return new COSArray(terms);
    }
}
