package org.sightline.ejb.access;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Counts visible things by a value of theirs, so that no count tells of hidden ones. */
@Dependent
public class FacetStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /**
     * What is counted by what.
     *
     * @param value   a mandatory path, or a plain attribute
     * @param counted what is counted once however often it is met; null counts the things themselves
     * @param without things without the value are counted too, for null
     */
    public record Facet<E, V>(
            Restriction<E> such,
            Function<Root<E>, Path<V>> value,
            Function<Root<E>, Path<?>> counted,
            boolean without) {

        public static <E, V> Facet<E, V> of(Restriction<E> such, Function<Root<E>, Path<V>> value) {
            return new Facet<>(such, value, null, false);
        }
    }

    /** The most frequent values first. */
    public <E, V> Map<V, Long> count(Visibility<E> rule, Facet<E, V> facet, Caller caller, int atMost) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<E> thing = query.from(rule.root());
        Path<V> value = facet.value().apply(thing);
        // why: distinct sorts all there is, which is dear on Derby
        Expression<Long> count = facet.counted() == null
                ? cb.count(thing)
                : cb.countDistinct(facet.counted().apply(thing));
        query.multiselect(value, count)
                .where(
                        rule.visibleTo(caller).on(thing, query, cb),
                        facet.such().on(thing, query, cb),
                        facet.without() ? cb.conjunction() : cb.isNotNull(value))
                .groupBy(value)
                .orderBy(cb.desc(count), cb.asc(value));
        Map<V, Long> found = new LinkedHashMap<>();
        for (Tuple row : em.createQuery(query).setMaxResults(atMost).getResultList()) {
            found.put(value(row), (Long) row.get(1));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static <V> V value(Tuple row) {
        return (V) row.get(0);
    }
}
