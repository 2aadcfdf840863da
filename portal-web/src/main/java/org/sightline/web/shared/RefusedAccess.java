package org.sightline.web.shared;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sightline.ejb.audit.RefusalLog;
import org.sightline.entities.shared.NotFoundException;

/** Has each refusal written down, once, before it is sent. */
public final class RefusedAccess {

    private static final Logger LOG = Logger.getLogger(RefusedAccess.class.getName());
    private static final String NOTED = "org.sightline.refusalNoted";
    private static final int LONGEST = 300;

    private RefusedAccess() {}

    /** Notes the failure when it says that the thing asked for is absent or hidden, or that the right is missing. */
    public static void noteIfAbsent(HttpServletRequest request, Throwable why) {
        if (Refusals.refusal(why).filter(NotFoundException.class::isInstance).isPresent()) {
            note(request, isRightMissing(why) ? "access.why.noRight" : "access.why.absent");
        }
    }

    /** @param rule text key of the rule that refused, where no single thing was asked for */
    public static void note(HttpServletRequest request, String rule) {
        if (request.getAttribute(NOTED) != null) {
            return;
        }
        request.setAttribute(NOTED, rule);
        String asked = request.getMethod() + " " + request.getRequestURI();
        try {
            CDI.current()
                    .select(RefusalLog.class)
                    .get()
                    .write(asked.length() <= LONGEST ? asked : asked.substring(0, LONGEST), rule);
        } catch (RuntimeException e) {
            // why: the refusal must look the same whether or not it could be written down
            LOG.log(Level.SEVERE, "a refusal could not be written into the trail", e);
        }
    }

    /** Rights are asked before any thing is looked for, so this tells nothing about what there is. */
    static boolean isRightMissing(Throwable why) {
        return why != null && (isOfContainer(why) || isRightMissing(why.getCause()));
    }

    /** What the container itself throws when the caller has none of the roles; each server in its own words. */
    static boolean isOfContainer(Throwable why) {
        return why instanceof EJBAccessException || why instanceof AccessLocalException;
    }
}
