package org.sightline.ejb.access;

/** A thing the caller has been found to see. Only {@link VisibleQuery} makes one, so holding it proves the check. */
public final class Visible<T> {

    private final T thing;

    Visible(T thing) {
        this.thing = thing;
    }

    public T get() {
        return thing;
    }
}
