package org.sightline.ejb.access;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rule of each root entity, looked for once. */
@Dependent
class Rules {

    @Inject
    @Any
    private Instance<Visibility<?>> all;

    private final Map<Class<?>, Visibility<?>> known = new ConcurrentHashMap<>();

    /** @throws IllegalStateException when nobody has said who sees such things; then nobody does */
    @SuppressWarnings("unchecked")
    <E> Visibility<E> of(Class<E> root) {
        return (Visibility<E>) known.computeIfAbsent(root, sought -> all.stream()
                .filter(rule -> rule.root() == sought)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no visibility for " + sought.getName())));
    }
}
