package org.sightline.tests.bridge;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.sightline.ejb.demonstration.DemonstrationWorld;
import org.sightline.ejb.identity.PasswordHashing;
import org.sightline.ejb.shared.ClockOffset;
import org.sightline.entities.identity.AccountState;

/** What tests do to a running portal from inside: move its clock, make copies of the demonstration, run timers now. */
@WebServlet("/") // why: a page beside it must stay reachable
public class BridgeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClockOffset clock;

    @Inject
    private transient Instance<DemonstrationWorld> demonstrations;

    @Inject
    private transient TimerBodies timers;

    @Inject
    private transient ContainerChecks checks;

    @Inject
    private transient PasswordHashing hashing;

    @Inject
    private transient BridgeData data;

    @Inject
    private transient HandIn submittals;

    @Resource
    private transient UserTransaction transaction;

    @PersistenceContext(unitName = "portal")
    private transient EntityManager em;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            switch (request.getServletPath()) {
                case "/clock" -> clock.set(Duration.parse(request.getParameter("offset")));
                case "/demonstration" -> {
                    transaction.begin();
                    // why: each remembers the people it makes, and two are made at once
                    DemonstrationWorld demonstration = demonstrations.get();
                    demonstration.make(request.getParameter("suffix"));
                    demonstrations.destroy(demonstration);
                    transaction.commit();
                }
                case "/read" -> read(request, response);
                case "/stop" -> stop(request.getParameter("login"), request.getParameter("state"));
                case "/see-as" -> seeAs(request.getParameter("login"), request.getParameter("contact"));
                case "/hashes" -> response.getWriter().print(hashing.computed());
                case "/world" -> {
                    transaction.begin();
                    data.make(
                            Long.parseLong(request.getParameter("seed")),
                            LocalDate.parse(request.getParameter("today")));
                    transaction.commit();
                }
                case "/worlds" -> {
                    transaction.begin();
                    data.prepare();
                    transaction.commit();
                }
                case "/change" -> {
                    transaction.begin();
                    data.change(request.getParameter("jpql"));
                    transaction.commit();
                }
                case "/collide" -> {
                    transaction.begin();
                    data.collide(request.getParameter("first"), request.getParameter("second"));
                    transaction.commit();
                }
                case "/move" -> {
                    transaction.begin();
                    data.move(request.getParameter("email"), request.getParameter("company"));
                    transaction.commit();
                }
                case "/hand-in" -> {
                    transaction.begin();
                    submittals.handIn(
                            request.getParameter("project"),
                            request.getParameter("login"),
                            request.getParameter("number"));
                    transaction.commit();
                }
                case "/put-aside" -> {
                    transaction.begin();
                    submittals.putAside(
                            request.getParameter("project"),
                            request.getParameter("login"),
                            request.getParameter("number"));
                    transaction.commit();
                }
                case "/digest" -> {
                    transaction.begin();
                    String digest = data.digest();
                    transaction.rollback();
                    response.getWriter().print(digest);
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

    /** Answers a query with one text a line, so that a test can see what no page shows. */
    private void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        for (Object found : em.createQuery(request.getParameter("query"), Object.class)
                .setParameter("of", request.getParameter("of"))
                .getResultList()) {
            response.getWriter().println(found);
        }
    }

    /** Puts an account into a state, as an administrator would. */
    private void stop(String login, String state) throws Exception {
        transaction.begin();
        em.createQuery("update Account a set a.state = :state, a.securityVersion = a.securityVersion + 1"
                        + " where a.login = :login")
                .setParameter("state", AccountState.valueOf(state))
                .setParameter("login", login)
                .executeUpdate();
        transaction.commit();
    }

    /** Lets a staff member see as a contact, as the button on the contact's page does. */
    private void seeAs(String login, String contact) throws Exception {
        transaction.begin();
        em.createNativeQuery("insert into see_as (id, version, staff_id, contact_id, ends_at)"
                        + " select ?, 1, id, ?, ? from account where login = ?")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, contact)
                .setParameter(3, LocalDateTime.now(ZoneOffset.UTC).plusMinutes(15))
                .setParameter(4, login)
                .executeUpdate();
        transaction.commit();
    }
}
