package org.sightline.tests.bridge;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.time.Duration;
import org.sightline.ejb.demonstration.DemonstrationWorld;
import org.sightline.ejb.shared.ClockOffset;

/** What tests do to a running portal from inside: move its clock, make copies of the demonstration, run timers now. */
@WebServlet("/*")
public class BridgeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClockOffset clock;

    @Inject
    private transient DemonstrationWorld demonstration;

    @Inject
    private transient TimerBodies timers;

    @Inject
    private transient ContainerChecks checks;

    @Resource
    private transient UserTransaction transaction;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            switch (request.getPathInfo()) {
                case "/clock" -> clock.set(Duration.parse(request.getParameter("offset")));
                case "/demonstration" -> {
                    transaction.begin();
                    demonstration.make(request.getParameter("suffix"));
                    transaction.commit();
                }
                case "/timer" -> timers.run(request.getParameter("name"));
                case "/check" -> response.getWriter().print(checks.check(request.getParameter("name")));
                default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
