package org.sightline.web.shared;

import jakarta.faces.FacesException;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.sightline.ejb.shared.BusyException;
import org.sightline.entities.shared.BusinessException;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.StaleException;

/**
 * Turns what services refuse into messages, so that no bean has to catch anything: beside the field the refusal names, else
 * above the form; the page stays as it was, with everything typed. Hidden and forbidden become the page of absent things.
 */
public class Refusals extends ExceptionHandlerWrapper {

    /** Attribute of the faces context: somebody was faster, for pages that offer to compare. */
    public static final String STALE = "stale";

    /** Class of the states of SQL that tell of a transaction that was taken back. */
    private static final String TAKEN_BACK = "40";

    public Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            List<? extends BusinessException> refusals = refusals(thrown);
            if (!refusals.isEmpty()) {
                events.remove();
                FacesContext faces = FacesContext.getCurrentInstance();
                RefusedAccess.noteIfAbsent(
                        (HttpServletRequest) faces.getExternalContext().getRequest(), thrown);
                refusals.forEach(refusal -> answer(faces, refusal));
            }
        }
        getWrapped().handle();
    }

    /** The refusal behind an exception, as the containers wrap it; a missing right counts as absent. */
    static Optional<BusinessException> refusal(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException business) {
                return Optional.of(business);
            }
            if (RefusedAccess.isOfContainer(cause)) {
                return Optional.of(new NotFoundException());
            }
            if (cause instanceof OptimisticLockException) {
                return Optional.of(new StaleException());
            }
            if (isCollision(cause)) {
                return Optional.of(new BusyException("error.collided"));
            }
        }
        return Optional.empty();
    }

    /** The database took back what two wanted of each other at once; nothing was done, and the next time it works. */
    private static boolean isCollision(Throwable e) {
        return e instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith(TAKEN_BACK);
    }

    private static List<? extends BusinessException> refusals(Throwable thrown) {
        Optional<BusinessException> refusal = refusal(thrown);
        if (refusal.isPresent()) {
            return List.of(refusal.get());
        }
        return Violations.in(thrown).map(Violations::refusals).orElse(List.of());
    }

    private static void answer(FacesContext faces, BusinessException refusal) {
        if (refusal instanceof BusyException && !faces.isPostback()) {
            busy(faces);
            return;
        }
        if (refusal instanceof NotFoundException || faces.getViewRoot() == null) {
            notFound(faces);
            return;
        }
        if (refusal instanceof StaleException) {
            faces.getAttributes().put(STALE, Boolean.TRUE);
        }
        String field =
                refusal instanceof RefusedException refused ? refused.getField().orElse(null) : null;
        // why: the input stays valid, an invalid one would be drawn empty where the model took what was typed
        new Messages().errorAt(clientId(faces, field), refusal.getKey(), refusal.getParameters());
        faces.validationFailed();
    }

    private static void notFound(FacesContext faces) {
        end(faces, 404);
    }

    private static void busy(FacesContext faces) {
        SecurityHeaders.again((HttpServletResponse) faces.getExternalContext().getResponse());
        end(faces, 503);
    }

    private static void end(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Client id of the component with this id, in a repeated row this client id; null when the page has none, which puts the
     * message above the form.
     */
    private static String clientId(FacesContext faces, String field) {
        if (field == null) {
            return null;
        }
        AtomicReference<String> found = new AtomicReference<>();
        try {
            faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
                if (field.equals(component.getId()) || field.equals(component.getClientId(faces))) {
                    found.set(component.getClientId(faces));
                    return VisitResult.COMPLETE;
                }
                return VisitResult.ACCEPT;
            });
        } catch (FacesException e) {
            return null;
        }
        return found.get();
    }
}
