package org.sightline.worker.pdf.layer;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.pdf.layer.Expression.Constant;

/**
 * Reads what {@code /OC} and property lists name (ISO 32000-1, 8.11.2). What names no listed group is content on no layer:
 * no reader offers it as a layer, so it is governed by the base layer.
 */
public final class Membership {

    private static final int DEPTH = 20;

    private final Groups groups;

    public Membership(Groups groups) {
        this.groups = groups;
    }

    public Expression of(COSBase named) throws RefusedDrawingException {
        if (!(named instanceof COSDictionary dictionary)) {
            return Constant.ALWAYS;
        }
        var group = groups.of(dictionary);
        if (group.isPresent()) {
            return new Expression.On(group.get());
        }
        COSArray formula = dictionary.getCOSArray(COSName.getPDFName("VE"));
        return formula != null ? formula(formula, 0) : policy(dictionary);
    }

    private Expression policy(COSDictionary membership) {
        List<Expression> members = new ArrayList<>();
        COSBase listed = membership.getDictionaryObject(COSName.OCGS);
        COSArray each =
                listed instanceof COSArray array ? array : new COSArray(listed == null ? List.of() : List.of(listed));
        for (int i = 0; i < each.size(); i++) {
            groups.of(each.getObject(i)).ifPresent(group -> members.add(new Expression.On(group)));
        }
        if (members.isEmpty()) {
            return Constant.ALWAYS;
        }
        List<Expression> off = members.stream().map(Expression::not).toList();
        return switch (membership.getNameAsString(COSName.P, "AnyOn")) {
            case "AllOn" -> Expression.joined(true, members);
            case "AnyOff" -> Expression.joined(false, off);
            case "AllOff" -> Expression.joined(true, off);
            default -> Expression.joined(false, members);
        };
    }

    private Expression formula(COSArray terms, int depth) throws RefusedDrawingException {
        if (depth > DEPTH) {
            throw new RefusedDrawingException(Reason.TOO_DEEP, "a formula over layers is nested too deep");
        }
        List<Expression> parts = new ArrayList<>();
        for (int i = 1; i < terms.size(); i++) {
            COSBase term = terms.getObject(i);
            if (term instanceof COSArray inner) {
                parts.add(formula(inner, depth + 1));
            } else {
                // why: a formula over something unknown is no reason to show anything
                parts.add(groups.of(term).<Expression>map(Expression.On::new).orElse(Constant.NEVER));
            }
        }
        String operator = terms.size() > 0 && terms.getObject(0) instanceof COSName name ? name.getName() : "";
        return switch (operator) {
            case "Not" -> parts.size() == 1 ? Expression.not(parts.get(0)) : Constant.NEVER;
            case "And" -> parts.isEmpty() ? Constant.NEVER : Expression.joined(true, parts);
            case "Or" -> Expression.joined(false, parts);
            default -> Constant.NEVER;
        };
    }
}
