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
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** How many visible things have these values together, null where they have none. */
    public record Together(List<Object> values, long count) {}

    /** Counts by several plain attributes in one go, in no order. */
    public <E> List<Together> together(
            Visibility<E> rule, Restriction<E> such, List<String> attributes, Caller caller, int atMost) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<E> thing = query.from(rule.root());
        List<Expression<?>> values = new ArrayList<>();
        attributes.forEach(attribute -> values.add(thing.get(attribute)));
        List<Selection<?>> columns = new ArrayList<>(values);
        columns.add(cb.count(thing));
        query.multiselect(columns)
                .where(rule.visibleTo(caller).on(thing, query, cb), such.on(thing, query, cb))
                .groupBy(values);
        return em.createQuery(query)
                .setMaxResults(atMost)
                .getResultStream()
                .map(row -> new Together(
                        Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(row.toArray(), attributes.size()))),
                        (Long) row.get(attributes.size())))
                .toList();
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
