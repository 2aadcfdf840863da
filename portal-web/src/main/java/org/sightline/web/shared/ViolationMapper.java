package org.sightline.web.shared;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Says which fields are not right; a mapper of its own, because one of the servers brings another for such exceptions. */
@Provider
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException e) {
        return ProblemMapper.problem(e, java.util.Locale.ENGLISH).answer();
    }
}
