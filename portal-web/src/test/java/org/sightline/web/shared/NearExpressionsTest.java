package org.sightline.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.ExpressionFactory;
import jakarta.el.FunctionMapper;
import jakarta.el.MethodExpression;
import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearExpressionsTest {

    private static final String OF_PLATFORM = "of the platform";

    private final NearExpressions expressions = new NearExpressions(new Platform());
    private final Map<String, Object> request = new HashMap<>();
    private final Map<String, ValueExpression> given = new HashMap<>();
    private Locale locale = Locale.ENGLISH;

    public record Row(String number, String nothing, List<String> chips) {}

    @Test
    @DisplayName("A text comes in the language of the page, and one that is missing says its key")
    void texts() {
        assertThat(answer("#{text['frame.home']}")).isEqualTo("Home");
        locale = Locale.GERMAN;
        assertThat(answer("#{text['frame.home']}")).isEqualTo("Start");
        assertThat(answer("#{text['frame.noSuchText']}")).isEqualTo("???frame.noSuchText???");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("A part of the row at hand is read without the platform")
    @CsvSource({
        "#{row.number}, P1-001",
        "#{empty row.number}, false",
        "#{not empty row.number}, true",
        "#{empty row.nothing}, true",
        "#{not empty row.nothing}, false",
        "#{empty row.chips}, true",
        "#{row.nothing}, ''"
    })
    void parts(String expression, String expected) {
        request.put("row", new Row("P1-001", null, List.of()));

        assertThat(answer(expression)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("What is no record, or has no such part, the platform answers")
    @ValueSource(strings = {"#{row.title}", "#{bean.name}", "#{nobody.name}"})
    void noRecord(String expression) {
        request.put("row", new Row("P1-001", null, List.of()));
        request.put("bean", "no record");

        assertThat(answer(expression)).isEqualTo(OF_PLATFORM);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Whatever says more than a text or a part, the platform answers")
    @ValueSource(
            strings = {
                "#{text[key]}",
                "#{text['a'].concat(text['b'])['c']}",
                "#{text['a\\\\']}",
                "#{row.number.length()}",
                "#{row.chips.size()}",
                "#{row.number eq 'P1-001'}",
                "#{not row.number}",
                "#{row['number']}",
                "#{row}",
                "#{.number}",
                "${row.number}",
                "row.number",
                "a #{row.number}"
            })
    void everythingElse(String expression) {
        request.put("row", new Row("P1-001", null, List.of()));

        assertThat(answer(expression)).isEqualTo(OF_PLATFORM);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A name the page has given to something of its own goes first")
    @ValueSource(strings = {"#{row.number}", "#{text['frame.home']}"})
    void givenNames(String expression) {
        request.put("row", new Row("P1-001", null, List.of()));
        Stream.of("row", "text").forEach(name -> given.put(name, new Answer(name)));

        assertThat(answer(expression)).isEqualTo(OF_PLATFORM);
    }

    private Object answer(String expression) {
        ELContext context = new Context();
        return expressions
                .createValueExpression(context, expression, String.class)
                .getValue(context);
    }

    private final class Context extends ELContext {

        Context() {
            putContext(FacesContext.class, new Faces());
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object obj, Class<T> targetType) {
            return (T) (obj == null ? "" : obj.toString());
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return new VariableMapper() {
                @Override
                public ValueExpression resolveVariable(String variable) {
                    return given.get(variable);
                }

                @Override
                public ValueExpression setVariable(String variable, ValueExpression expression) {
                    return given.put(variable, expression);
                }
            };
        }
    }

    private final class Faces extends FacesContextWrapper {

        Faces() {
            super(null);
        }

        @Override
        public UIViewRoot getViewRoot() {
            return new UIViewRoot() {
                @Override
                public Locale getLocale() {
                    return locale;
                }
            };
        }

        @Override
        public ExternalContext getExternalContext() {
            return new ExternalContextWrapper(null) {
                @Override
                public Map<String, Object> getRequestMap() {
                    return request;
                }
            };
        }
    }

    /** Answers everything in the same words. */
    private static final class Platform extends ExpressionFactory {

        @Override
        public ValueExpression createValueExpression(ELContext context, String expression, Class<?> expectedType) {
            return new Answer(expression);
        }

        @Override
        public ValueExpression createValueExpression(Object instance, Class<?> expectedType) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MethodExpression createMethodExpression(
                ELContext context, String expression, Class<?> expectedReturnType, Class<?>[] expectedParamTypes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T coerceToType(Object obj, Class<T> targetType) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Answer extends ValueExpression {

        private static final long serialVersionUID = 1L;

        private final String expression;

        Answer(String expression) {
            this.expression = expression;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getValue(ELContext context) {
            return (T) OF_PLATFORM;
        }

        @Override
        public void setValue(ELContext context, Object value) {
            throw new UnsupportedOperationException();
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
            return String.class;
        }

        @Override
        public String getExpressionString() {
            return expression;
        }

        @Override
        public boolean equals(Object other) {
            return other == this;
        }

        @Override
        public int hashCode() {
            return expression.hashCode();
        }

        @Override
        public boolean isLiteralText() {
            return false;
        }
    }
}
