package org.sightline.entities.world;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.world.Exchange.Link;
import org.sightline.entities.world.Exchange.Notice;
import org.sightline.entities.world.Exchange.Parcel;
import org.sightline.entities.world.Plan.Person;
import org.sightline.entities.world.Plan.Slot;
import org.sightline.entities.world.Plan.Thing;

/** Makes the share links and the rows of the bells of a world of near misses, after all the rest of it and from chance of its own. */
final class RandomTidings {

    /** Far from the seeds of the rest of a world. */
    private static final long OTHER = 1_000_033;

    private static final int NOTICES = 12;

    private final Chance chance;
    private final Plan plan;
    private final Oracle oracle;

    RandomTidings(Plan plan) {
        this.chance = new Chance(plan.seed() * OTHER);
        this.plan = plan;
        this.oracle = new Oracle(plan);
    }

    Exchange exchange() {
        List<Link> links = new ArrayList<>();
        for (Parcel submittal : plan.exchange().submittals()) {
            for (int many = submittal.outgoing() ? 1 + chance.below(2) : 0; many > 0; many--) {
                links.add(link(submittal));
            }
        }
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < NOTICES; i++) {
            notices.add(notice());
        }
        return new Exchange(plan.exchange().submittals(), plan.exchange().lines(), links, notices);
    }

    /** Most often good; a guest may be somebody who has an account as well. */
    private Link link(Parcel submittal) {
        UUID id = chance.id();
        String word = chance.word();
        String guest = chance.once(3) ? chance.one(plan.contacts()).word() : word;
        boolean good = chance.mostly();
        return new Link(
                id,
                word,
                submittal,
                chance.one(plan.staff()).id(),
                guest + "@example.org",
                !good && chance.even(),
                !good && chance.even(),
                !good && chance.even(),
                chance.once(8));
    }

    /** Most often of something its reader sees, or of something nearly seen. */
    private Notice notice() {
        boolean staff = chance.once(4);
        Person contact = contact();
        UUID account = staff ? chance.one(plan.staff()).id() : contact.account();
        Sight sight = oracle.of(contact);
        int about = chance.below(9);
        Parcel submittal = about < 5 ? one(plan.exchange().submittals(), sight) : null;
        Slot slot = about < 8 && submittal == null ? one(plan.slots(), sight) : null;
        return new Notice(chance.id(), chance.word(), account, staff, submittal, slot);
    }

    private Person contact() {
        List<Person> sighted = plan.contacts().stream()
                .filter(contact -> !oracle.of(contact).projects().isEmpty())
                .toList();
        return sighted.isEmpty() || chance.once(4) ? chance.one(plan.contacts()) : chance.one(sighted);
    }

    private <T extends Thing> T one(List<T> from, Sight sight) {
        List<T> seen = from.stream()
                .filter(thing ->
                        sight.submittals().contains(thing.id()) || sight.slots().contains(thing.id()))
                .toList();
        return seen.isEmpty() || chance.even() ? chance.one(from) : chance.one(seen);
    }
}
