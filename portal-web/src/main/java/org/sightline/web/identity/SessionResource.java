package org.sightline.web.identity;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sightline.web.shared.Problem;

/** {@code /session}: signing in and out for programs. */
@Path("/session")
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {

    @Inject
    private SecurityContext security;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    /** What a program sends to sign in. */
    public record Credentials(String login, String password) {}

    @POST
    public Response signIn(Credentials credentials) {
        if (credentials == null || credentials.login() == null || credentials.password() == null) {
            return Problem.of(400, "login and password are wanted").answer();
        }
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(credentials.login(), credentials.password())));
        return status == AuthenticationStatus.SUCCESS
                ? Response.noContent().build()
                : Problem.of(401, "login or password is not right, or sign-in is paused")
                        .answer();
    }

    /** How long a session lasts if nothing more is done in it. */
    public record Left(long seconds) {}

    /** Asking is use, and so lengthens the session, unless the request says by {@code X-Poll} that nobody did it. */
    @GET
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response left() {
        return request.getAttribute(SignInMechanism.SECONDS_LEFT) instanceof Long seconds
                ? Response.ok(new Left(seconds)).build()
                : Problem.of(401, "sign in first").answer();
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    public Response signOut() throws ServletException {
        request.logout();
        return Response.noContent()
                .header("Clear-Site-Data", SignIn.NOTHING_STAYS)
                .build();
    }
}
