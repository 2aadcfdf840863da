package org.sightline.entities.world;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.entities.world.Plan.Bytes;
import org.sightline.entities.world.Plan.Person;
import org.sightline.entities.world.Plan.Revision;
import org.sightline.entities.world.Plan.Site;
import org.sightline.entities.world.Plan.Slot;
import org.sightline.entities.world.Plan.Thing;
import org.sightline.entities.world.Plan.Work;

/** The same world, with the same ids, without what one contact does not see. To that contact it must answer the same. */
public final class Silence {

    private final Plan plan;
    private final Person contact;
    private final Sight sight;
    private final Set<Site> companies = new HashSet<>();

    private Silence(Plan plan, Person contact, Sight sight) {
        this.plan = plan;
        this.contact = contact;
        this.sight = sight;
        plan.companies().stream()
                .filter(site -> sight.companies().contains(site.id()))
                .forEach(companies::add);
        contact.ties().forEach(tie -> companies.add(tie.company()));
        // why: a sub-supplier sees projects of customers it does not see
        plan.projects().stream()
                .filter(work -> sight.projects().contains(work.id()))
                .forEach(work -> companies.add(work.customer()));
    }

    public static Plan of(Plan plan, Person contact, Sight sight) {
        return new Silence(plan, contact, sight).plan();
    }

    private Plan plan() {
        List<Revision> seen = plan.revisions().stream()
                .filter(revision -> sight.revisions().contains(revision.id()))
                .toList();
        SilentExchange exchange = new SilentExchange(plan.exchange(), sight);
        Set<UUID> uploaders = seen.stream().map(Revision::uploader).collect(Collectors.toSet());
        uploaders.addAll(exchange.authors());
        Map<UUID, Work> projects = plan.projects().stream()
                .filter(work -> sight.projects().contains(work.id()))
                .collect(Collectors.toMap(Work::id, Function.identity()));
        Map<UUID, Slot> slots = plan.slots().stream()
                .filter(slot -> sight.slots().contains(slot.id()) || opens(slot))
                .map(slot -> new Slot(slot.id(), slot.word(), slot.project(), slot.inRegister(), kept(slot.supplier())))
                .collect(Collectors.toMap(Slot::id, Function.identity()));
        SilentLibrary library = new SilentLibrary(plan.library(), contact, sight);
        Set<Bytes> files = seen.stream().map(Revision::file).collect(Collectors.toSet());
        files.addAll(library.files());
        files.addAll(exchange.files());
        List<Person> people = plan.contacts().stream()
                .filter(one ->
                        one.equals(contact) || sight.contacts().contains(one.id()) || uploaders.contains(one.account()))
                .map(one -> without(one, projects.keySet()))
                .toList();
        List<Revision> revisions =
                seen.stream().map(revision -> without(revision, slots)).toList();
        return new Plan(
                plan.seed(),
                plan.today(),
                plan.instance(),
                plan.groups(),
                plan.companies().stream().filter(companies::contains).toList(),
                plan.staff(),
                plan.projects().stream()
                        .filter(work -> projects.containsKey(work.id()))
                        .toList(),
                people,
                plan.files().stream().filter(files::contains).toList(),
                plan.slots().stream()
                        .map(slot -> slots.get(slot.id()))
                        .filter(slot -> slot != null)
                        .toList(),
                revisions,
                library.left(ids(companies), ids(people)),
                exchange.left(revisions));
    }

    private static Set<UUID> ids(Collection<? extends Thing> things) {
        return things.stream().map(Thing::id).collect(Collectors.toSet());
    }

    /** Whether the slot, itself unseen for want of the module, is what shows its project to a sub-supplier. */
    private boolean opens(Slot slot) {
        return sight.projects().contains(slot.project().id())
                && slot.supplier() != null
                && sight.companies().contains(slot.supplier().id());
    }

    private Person without(Person one, Set<UUID> projects) {
        return new Person(
                one.id(),
                one.word(),
                one.account(),
                one.state(),
                one.allowed(),
                one.lastDay(),
                one.allProjects(),
                one.ties().stream()
                        .filter(tie -> companies.contains(tie.company()))
                        .toList(),
                one.chosen().stream().filter(projects::contains).collect(Collectors.toSet()),
                one.granted().stream().filter(projects::contains).collect(Collectors.toSet()));
    }

    private Revision without(Revision revision, Map<UUID, Slot> slots) {
        return new Revision(
                revision.id(),
                revision.word(),
                slots.get(revision.slot().id()),
                revision.ordinal(),
                revision.state(),
                revision.inPortal(),
                revision.file(),
                revision.uploader(),
                kept(revision.meantFor()));
    }

    private Site kept(Site company) {
        return companies.contains(company) ? company : null;
    }
}
