package org.sightline.ejb.shared;

import org.sightline.entities.shared.BusinessException;

/** Too many at once; the same request succeeds a little later (503). */
public class BusyException extends BusinessException {

    public BusyException(String key) {
        super(key);
    }
}
