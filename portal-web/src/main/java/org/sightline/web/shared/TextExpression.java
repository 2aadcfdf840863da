package org.sightline.web.shared;

import jakarta.el.ELContext;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.ValueExpression;
import jakarta.faces.context.FacesContext;
import java.util.Optional;

/** {@code #{text['a.key']}}: the text of that key in the language of the page. */
final class TextExpression extends ValueExpression {

    private static final long serialVersionUID = 1L;

    private static final String BEGINS = "#{text['";
    private static final String ENDS = "']}";

    private final String key;
    private final Class<?> expected;

    TextExpression(String key, Class<?> expected) {
        this.key = key;
        this.expected = expected;
    }

    /** The key an expression asks for, empty when it is anything else than one text. */
    static Optional<String> key(String expression) {
        if (expression == null || !expression.startsWith(BEGINS) || !expression.endsWith(ENDS)) {
            return Optional.empty();
        }
        String key = expression.substring(BEGINS.length(), expression.length() - ENDS.length());
        return key.indexOf('\'') < 0 && key.indexOf('\\') < 0 ? Optional.of(key) : Optional.empty();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getValue(ELContext context) {
        FacesContext faces = (FacesContext) context.getContext(FacesContext.class);
        Object text = Texts.of(faces.getViewRoot().getLocale(), key);
        return (T) (expected == String.class ? text : context.convertToType(text, expected));
    }

    @Override
    public void setValue(ELContext context, Object value) {
        throw new PropertyNotWritableException(getExpressionString());
    }

    @Override
    public boolean isReadOnly(ELContext context) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext context) {
        return String.class;
    }

    @Override
    public Class<?> getExpectedType() {
        return expected;
    }

    @Override
    public String getExpressionString() {
        return BEGINS + key + ENDS;
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextExpression && ((TextExpression) other).key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
