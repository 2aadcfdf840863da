package org.sightline.web.shared;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * {@code #{row.part}}, {@code #{empty row.part}} or {@code #{not empty row.part}}.
 *
 * @param row  the name of what the part is of
 * @param asks what is asked about the part
 */
record RowPart(String row, String part, Asks asks) implements Serializable {

    private static final String EMPTY = "empty ";
    private static final String NOT_EMPTY = "not empty ";

    enum Asks {
        WHAT_IT_IS,
        WHETHER_EMPTY,
        WHETHER_THERE
    }

    static Optional<RowPart> of(String expression) {
        if (expression == null || !expression.startsWith("#{") || !expression.endsWith("}")) {
            return Optional.empty();
        }
        Asks asks = expression.startsWith(NOT_EMPTY, 2)
                ? Asks.WHETHER_THERE
                : expression.startsWith(EMPTY, 2) ? Asks.WHETHER_EMPTY : Asks.WHAT_IT_IS;
        int begin =
                2 + (asks == Asks.WHETHER_THERE ? NOT_EMPTY.length() : asks == Asks.WHETHER_EMPTY ? EMPTY.length() : 0);
        int dot = expression.indexOf('.', begin);
        int end = expression.length() - 1;
        return isName(expression, begin, dot) && isName(expression, dot + 1, end)
                ? Optional.of(new RowPart(expression.substring(begin, dot), expression.substring(dot + 1, end), asks))
                : Optional.empty();
    }

    private static boolean isName(String text, int begin, int end) {
        if (begin >= end || !Character.isJavaIdentifierStart(text.charAt(begin))) {
            return false;
        }
        for (int i = begin + 1; i < end; i++) {
            if (!Character.isJavaIdentifierPart(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** What the expression answers when the part is that. */
    Object answer(Object found) {
        return asks == Asks.WHAT_IT_IS ? found : isEmpty(found) == (asks == Asks.WHETHER_EMPTY);
    }

    /** As section 1.12 of Jakarta Expression Language 5.0 says. */
    private static boolean isEmpty(Object found) {
        return found == null
                || found instanceof String text && text.isEmpty()
                || found instanceof Object[] array && array.length == 0
                || found instanceof Collection<?> things && things.isEmpty()
                || found instanceof Map<?, ?> map && map.isEmpty();
    }
}
