package org.sightline.ejb.shared;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import org.sightline.entities.shared.BusinessException;
import org.sightline.entities.shared.StaleException;

/** One of many acts that are done each by itself, so that one that refuses stops no other. */
public final class Alone {

    private Alone() {}

    /** @return why nothing was done, or null when it was */
    public static BusinessException refusal(Runnable act) {
        try {
            act.run();
            return null;
        } catch (BusinessException e) {
            return e;
        } catch (EJBException e) {
            if (isLate(e)) {
                return new StaleException();
            }
            throw e;
        }
    }

    /** Somebody changed the same at the same moment, which the versions tell only when it is written. */
    private static boolean isLate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }
}
