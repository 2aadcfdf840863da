package org.sightline.web.shared;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A request without a body reaches its resource, which asks first for the rights and then for {@link Problem#body}. */
@Provider
public class AbsentBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (NoContentException e) {
            return null;
        } catch (BadRequestException e) {
            // why: one server hands out null by itself, the other would answer 400 before anybody was asked
            if (e.getCause() instanceof NoContentException) {
                return null;
            }
            throw e;
        }
    }
}
