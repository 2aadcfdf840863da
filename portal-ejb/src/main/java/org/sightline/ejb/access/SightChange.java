package org.sightline.ejb.access;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What a change would give to people and take from them.
 *
 * @param people those for whom something would be different, by name
 * @param whole  false when there was more to look at than is looked at
 */
public record SightChange(List<Person> people, boolean whole) implements Serializable {

    /** How many things are named one by one. */
    static final int NAMED = 8;

    /**
     * One contact.
     *
     * @param gains what it would see that it does not see now; so with {@code losses}
     */
    public record Person(UUID contact, String name, Things gains, Things losses) implements Serializable {

        boolean isTouched() {
            return gains.count() + losses.count() > 0;
        }
    }

    /** Revisions and single layers of revisions. {@code names}: the first of them. */
    public record Things(List<String> names, int count) implements Serializable {

        static Things of(List<String> all) {
            return new Things(List.copyOf(all.subList(0, Math.min(NAMED, all.size()))), all.size());
        }

        public int more() {
            return count - names.size();
        }
    }

    public boolean isNothing() {
        return people.isEmpty();
    }

    public long gaining() {
        return people.stream().filter(person -> person.gains().count() > 0).count();
    }

    public long losing() {
        return people.stream().filter(person -> person.losses().count() > 0).count();
    }
}
