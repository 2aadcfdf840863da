package org.sightline.ejb.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** The thing that was not found in this request, for whoever writes down that an access was refused. */
@RequestScoped
public class LastRefused {

    private Thing thing;

    /** What was asked for; nothing says whether there is such a thing. */
    public record Thing(Class<?> root, UUID id) {}

    void remember(Class<?> root, UUID id) {
        thing = new Thing(root, id);
    }

    public Optional<Thing> get() {
        return Optional.ofNullable(thing);
    }
}
