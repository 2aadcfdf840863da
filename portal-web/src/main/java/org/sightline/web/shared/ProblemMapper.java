package org.sightline.web.shared;

import jakarta.json.bind.JsonbException;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sightline.ejb.shared.BusyException;
import org.sightline.ejb.storage.FileUnavailableException;
import org.sightline.entities.shared.BusinessException;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.StaleException;
import org.sightline.entities.shared.WrongStateException;

/** Turns every exception into a problem; an unknown one shows only its incident id. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable e) {
        RefusedAccess.noteIfAbsent(request, e);
        return (RefusedAccess.isRightMissing(e) ? Problem.of(403, null) : problem(e, Locale.ENGLISH)).answer();
    }

    /** What there is to say of an exception; also for servlets, which JAX-RS does not serve. */
    public static Problem problem(Throwable e, Locale language) {
        Optional<BusinessException> refusal = Refusals.refusal(e);
        if (refusal.isPresent()) {
            return of(refusal.get(), language);
        }
        if (e instanceof WebApplicationException web) {
            return Problem.of(web.getResponse().getStatus(), null);
        }
        Optional<ConstraintViolationException> violations = Violations.in(e);
        if (violations.isPresent()) {
            return of(violations.get());
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonbException || cause instanceof ProcessingException) {
                return Problem.of(400, "the body cannot be read");
            }
        }
        return Problem.of(e instanceof PersistenceException ? 503 : 500, null).found(SecurityHeaders.report(e));
    }

    private static Problem of(BusinessException refusal, Locale language) {
        String message = Messages.text(language, refusal.getKey(), refusal.getParameters());
        if (refusal instanceof NotFoundException) {
            return Problem.of(404, null);
        }
        if (refusal instanceof StaleException || refusal instanceof WrongStateException) {
            return Problem.of(409, message);
        }
        if (refusal instanceof BusyException) {
            return Problem.of(503, message);
        }
        if (refusal instanceof FileUnavailableException file) {
            return Problem.of(file.getReason() == FileUnavailableException.Reason.DAMAGED ? 500 : 409, message);
        }
        Problem problem = Problem.of(422, message);
        return refusal instanceof RefusedException refused && refused.getField().isPresent()
                ? problem.at(refused.getField().get())
                : problem;
    }

    private static Problem of(ConstraintViolationException violations) {
        Problem problem = Problem.of(422, "some fields are not right");
        List<Problem.FieldError> errors = violations.getConstraintViolations().stream()
                .map(violation -> new Problem.FieldError(Violations.field(violation), violation.getMessage()))
                .toList();
        return new Problem(problem.type(), problem.title(), problem.status(), problem.detail(), errors, null);
    }
}
