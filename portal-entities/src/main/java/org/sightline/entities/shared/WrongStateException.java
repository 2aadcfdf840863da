package org.sightline.entities.shared;

/** What was asked for is right in itself, but not for how the thing stands just now. */
public class WrongStateException extends BusinessException {

    public WrongStateException(String key, Object... parameters) {
        super(key, parameters);
    }
}
