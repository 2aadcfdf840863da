package org.sightline.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/** Lets pages read records: {@code #{row.number}} is {@code row.number()}. From EL 6 on the language does so itself. */
public class RecordResolver extends ELResolver {

    private static final ClassValue<Map<String, Method>> QUESTIONS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> questions = new HashMap<>();
            for (Method method : type.getDeclaredMethods()) {
                boolean open = Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
                if (open && method.getParameterCount() == 0) {
                    questions.put(method.getName(), method);
                }
            }
            return questions;
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        String name = String.valueOf(property);
        if (!(base instanceof Record) || !has((Record) base, name)) {
            return null; // why: the resolver behind this one complains in the usual words
        }
        Object answer = read((Record) base, name);
        context.setPropertyResolved(base, property);
        return answer;
    }

    static boolean has(Record row, String part) {
        return QUESTIONS.get(row.getClass()).containsKey(part);
    }

    /** @param part one that the row {@linkplain #has has} */
    static Object read(Record row, String part) {
        try {
            return QUESTIONS.get(row.getClass()).get(part).invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (base instanceof Record) {
            context.setPropertyResolved(base, property);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // nothing: a record never changes, and isReadOnly has said so
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (base instanceof Record) {
            context.setPropertyResolved(base, property);
        }
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }
}
