package org.sightline.ejb.identity;

import org.sightline.entities.shared.BusinessException;

/** Too many sign-ins at once; the same request succeeds a little later (503). */
public class BusyException extends BusinessException {

    public BusyException() {
        super("signIn.busy");
    }
}
