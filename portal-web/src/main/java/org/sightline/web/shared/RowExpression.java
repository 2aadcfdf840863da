package org.sightline.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.faces.context.FacesContext;

/** A part of a record that lies in the request, as the variable of a repeat does. Whatever else has the name, the platform finds. */
final class RowExpression extends ValueExpression {

    private static final long serialVersionUID = 1L;

    private final RowPart part;
    private final ValueExpression platform;

    RowExpression(RowPart part, ValueExpression platform) {
        this.part = part;
        this.platform = platform;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getValue(ELContext context) {
        FacesContext faces = (FacesContext) context.getContext(FacesContext.class);
        Object row = faces == null
                ? null
                : faces.getExternalContext().getRequestMap().get(part.row());
        if (!(row instanceof Record) || !RecordResolver.has((Record) row, part.part())) {
            return platform.getValue(context);
        }
        Object answer = part.answer(RecordResolver.read((Record) row, part.part()));
        Class<?> expected = platform.getExpectedType();
        return (T) (expected.isInstance(answer) ? answer : context.convertToType(answer, expected));
    }

    @Override
    public void setValue(ELContext context, Object value) {
        platform.setValue(context, value);
    }

    @Override
    public boolean isReadOnly(ELContext context) {
        return platform.isReadOnly(context);
    }

    @Override
    public Class<?> getType(ELContext context) {
        return platform.getType(context);
    }

    @Override
    public Class<?> getExpectedType() {
        return platform.getExpectedType();
    }

    @Override
    public String getExpressionString() {
        return platform.getExpressionString();
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowExpression && ((RowExpression) other).platform.equals(platform);
    }

    @Override
    public int hashCode() {
        return platform.hashCode();
    }
}
