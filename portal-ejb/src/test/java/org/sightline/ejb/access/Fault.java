package org.sightline.ejb.access;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.Arrays;

/** One thing wrong with the rules: at one place of their text, a condition says something else. */
record Fault(String place, Kind kind) {

    /** What is wrong there. */
    enum Kind {
        /** The condition always holds. */
        DROPPED {
            @Override
            Predicate instead(CriteriaBuilder cb, Predicate right, Object[] arguments) {
                return cb.conjunction();
            }
        },
        /** The condition never holds. */
        NEVER {
            @Override
            Predicate instead(CriteriaBuilder cb, Predicate right, Object[] arguments) {
                return cb.disjunction();
            }
        },
        AND_FOR_OR {
            @Override
            Predicate instead(CriteriaBuilder cb, Predicate right, Object[] arguments) {
                return cb.and(operands(arguments));
            }
        },
        OR_FOR_AND {
            @Override
            Predicate instead(CriteriaBuilder cb, Predicate right, Object[] arguments) {
                return cb.or(operands(arguments));
            }
        },
        /** Two absent values count as equal. */
        NULL_IS_NULL {
            @Override
            Predicate instead(CriteriaBuilder cb, Predicate right, Object[] arguments) {
                Expression<?> one = (Expression<?>) arguments[0];
                Expression<?> other = (Expression<?>) arguments[1];
                return cb.or(right, cb.and(cb.isNull(one), cb.isNull(other)));
            }
        };

        abstract Predicate instead(CriteriaBuilder cb, Predicate right, Object[] arguments);

        private static Predicate[] operands(Object[] arguments) {
            return arguments[0] instanceof Predicate[] many
                    ? many
                    : Arrays.copyOf(arguments, arguments.length, Predicate[].class);
        }
    }
}
