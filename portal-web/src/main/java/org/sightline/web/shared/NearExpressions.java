package org.sightline.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.ExpressionFactory;
import jakarta.el.MethodExpression;
import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the expressions pages are full of, texts and parts of the row at hand, such that they answer without asking one
 * resolver after the other; a list of 25 rows has some 700 of them. The platform makes all others.
 */
final class NearExpressions extends ExpressionFactory {

    private final ExpressionFactory platform;

    NearExpressions(ExpressionFactory platform) {
        this.platform = platform;
    }

    @Override
    public ValueExpression createValueExpression(ELContext context, String expression, Class<?> expectedType) {
        Optional<String> text = TextExpression.key(expression).filter(key -> isFree(context, "text"));
        if (text.isPresent()) {
            return new TextExpression(text.get(), expectedType);
        }
        ValueExpression made = platform.createValueExpression(context, expression, expectedType);
        return RowPart.of(expression)
                .filter(part -> isFree(context, part.row()))
                .<ValueExpression>map(part -> new RowExpression(part, made))
                .orElse(made);
    }

    /** Whether the page has not given the name to something of its own, which would go first. */
    private static boolean isFree(ELContext context, String name) {
        VariableMapper given = context.getVariableMapper();
        return given == null || given.resolveVariable(name) == null;
    }

    @Override
    public ValueExpression createValueExpression(Object instance, Class<?> expectedType) {
        return platform.createValueExpression(instance, expectedType);
    }

    @Override
    public MethodExpression createMethodExpression(
            ELContext context, String expression, Class<?> expectedReturnType, Class<?>[] expectedParamTypes) {
        return platform.createMethodExpression(context, expression, expectedReturnType, expectedParamTypes);
    }

    @Override
    public <T> T coerceToType(Object obj, Class<T> targetType) {
        return platform.coerceToType(obj, targetType);
    }

    @Override
    public ELResolver getStreamELResolver() {
        return platform.getStreamELResolver();
    }

    @Override
    public Map<String, java.lang.reflect.Method> getInitFunctionMap() {
        return platform.getInitFunctionMap();
    }
}
