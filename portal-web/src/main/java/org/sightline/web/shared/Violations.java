package org.sightline.web.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import org.sightline.entities.shared.RefusedException;

/** Bean Validation in the words of the portal: each broken shape is a refusal beside the field it names. */
final class Violations {

    private Violations() {}

    /** What was not right about the shape of a draft; empty unless that is why a use case failed. */
    static Optional<ConstraintViolationException> in(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violations) {
                return Optional.of(violations);
            }
        }
        return Optional.empty();
    }

    /** One refusal for each violation, in the order of their paths. */
    static List<RefusedException> refusals(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .sorted((a, b) -> path(a).compareTo(path(b)))
                .map(Violations::refusal)
                .toList();
    }

    /** The last step of the path, which is the name of the field. */
    static String field(ConstraintViolation<?> violation) {
        String path = path(violation);
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }

    private static RefusedException refusal(ConstraintViolation<?> violation) {
        String field = field(violation);
        Annotation rule = violation.getConstraintDescriptor().getAnnotation();
        if (rule instanceof NotBlank || rule instanceof NotNull || rule instanceof NotEmpty) {
            return RefusedException.at(field, "shared.required");
        }
        if (rule instanceof Size size && isLong(violation.getInvalidValue(), size)) {
            return RefusedException.at(field, "shared.tooLong", size.max());
        }
        return RefusedException.at(field, "shared.wrongShape");
    }

    private static boolean isLong(Object value, Size size) {
        return value instanceof CharSequence text && text.length() > size.max();
    }
}
