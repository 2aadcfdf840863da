package org.sightline.entities.shared;

import java.util.Optional;

/** A rule forbids it; where the rule is about one field, the field is named so that the message stands beside it. */
public class RefusedException extends BusinessException {

    private final String field;

    public RefusedException(String key, Object... parameters) {
        super(key, parameters);
        this.field = null;
    }

    private RefusedException(FieldName field, String key, Object... parameters) {
        super(key, parameters);
        this.field = field.name();
    }

    /** A refusal that belongs beside the field of this name. */
    public static RefusedException at(String field, String key, Object... parameters) {
        return new RefusedException(new FieldName(field), key, parameters);
    }

    /** @throws RefusedException with the key unless the condition holds */
    public static void unless(boolean condition, String key, Object... parameters) {
        if (!condition) {
            throw new RefusedException(key, parameters);
        }
    }

    public Optional<String> getField() {
        return Optional.ofNullable(field);
    }

    /** Tells the two constructors apart. */
    private record FieldName(String name) {}
}
