package org.sightline.entities.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.entities.customer.DeliveryFormat;
import org.sightline.entities.design.IngestState;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.world.Library.Drawing;
import org.sightline.entities.world.Library.Issue;
import org.sightline.entities.world.Library.Piece;
import org.sightline.entities.world.Library.Plane;
import org.sightline.entities.world.Library.Standing;
import org.sightline.entities.world.Plan.Bytes;
import org.sightline.entities.world.Plan.Person;
import org.sightline.entities.world.Plan.Site;
import org.sightline.entities.world.Plan.Work;

/** Makes the designs of a world of near misses, after all the rest of it and from chance of its own. */
final class RandomLibrary {

    /** The portal's own statuses a world in a running one goes through; others are shown to customers. */
    private static final List<StatusMeaning> SHIPPED =
            List.of(StatusMeaning.ACTIVE, StatusMeaning.PROPOSED, StatusMeaning.APPROVED, StatusMeaning.IN_DEVELOPMENT);

    private final Chance chance;
    private final boolean ofPortal;
    private final List<String> materials;
    private final List<Standing> statuses = new ArrayList<>();
    private final List<Piece> designs = new ArrayList<>();
    private final List<Issue> revisions = new ArrayList<>();
    private final List<Plane> layers = new ArrayList<>();

    /** @param ofPortal with the statuses and settings a portal is shipped with, and drawings one can look into */
    RandomLibrary(long seed, boolean ofPortal) {
        chance = new Chance(~seed);
        this.ofPortal = ofPortal;
        materials = List.of(chance.word(), chance.word());
    }

    Library of(List<Site> companies, List<Work> projects, List<Person> contacts, List<Bytes> files) {
        for (int i = 0; i < 4; i++) {
            statuses.add(status(i));
        }
        Map<UUID, Map<Standing, Boolean>> words = new HashMap<>();
        Map<UUID, Set<LayerType>> types = new HashMap<>();
        for (Site company : companies) {
            Map<Standing, Boolean> own = new HashMap<>();
            statuses.stream().filter(any -> chance.once(4)).forEach(status -> own.put(status, chance.mostly()));
            words.put(company.id(), own);
            types.put(company.id(), types());
        }
        Map<UUID, Set<LayerType>> narrowed = new HashMap<>();
        contacts.stream()
                .filter(any -> chance.once(3))
                .forEach(contact -> narrowed.put(contact.id(), chance.once(4) ? Set.of() : types()));
        List<Site> customers =
                companies.stream().filter(site -> !site.supplier()).toList();
        for (int i = 0; i < 4; i++) {
            design(chance.once(3) ? chance.one(customers) : customers.get(0), projects, files);
        }
        Standing ofNone = ofPortal ? statuses.get(3) : chance.one(statuses);
        boolean keepActive = !ofPortal && chance.even();
        Set<LayerType> shown = ofPortal ? EnumSet.complementOf(EnumSet.of(LayerType.UNCLASSIFIED)) : types();
        Set<UUID> originals =
                contacts.stream().filter(any -> chance.mostly()).map(Person::id).collect(Collectors.toSet());
        Map<UUID, Set<DeliveryFormat>> formats = new HashMap<>();
        Stream.concat(companies.stream(), contacts.stream())
                .filter(any -> chance.even())
                .forEach(either -> formats.put(either.id(), formats()));
        return new Library(
                statuses,
                ofNone,
                keepActive,
                shown,
                words,
                types,
                narrowed,
                formats,
                originals,
                designs,
                revisions,
                layers);
    }

    private Standing status(int place) {
        if (!ofPortal) {
            return new Standing(chance.id(), chance.word(), place == 0 || chance.mostly(), null);
        }
        StatusMeaning meaning = SHIPPED.get(place);
        return new Standing(chance.id(), meaning.name(), meaning != StatusMeaning.IN_DEVELOPMENT, meaning);
    }

    /** Never none, which would leave it open. */
    private Set<DeliveryFormat> formats() {
        Set<DeliveryFormat> formats = EnumSet.of(chance.one(List.of(DeliveryFormat.values())));
        Arrays.stream(DeliveryFormat.values()).filter(any -> chance.once(3)).forEach(formats::add);
        return formats;
    }

    private Set<LayerType> types() {
        Set<LayerType> types = EnumSet.noneOf(LayerType.class);
        Arrays.stream(LayerType.values())
                .filter(type -> type != LayerType.UNCLASSIFIED)
                // why: three lists must name a type for it to be seen, and nearly all layers are of this one
                .filter(type -> type == LayerType.ONE_UP ? chance.mostly(0.95) : chance.mostly())
                .forEach(types::add);
        return types;
    }

    private void design(Site customer, List<Work> projects, List<Bytes> files) {
        UUID id = chance.id();
        List<Issue> own = new ArrayList<>();
        int count = 1 + (chance.mostly() ? 1 : 0) + (chance.once(5) ? 1 : 0);
        for (int ordinal = 1; ordinal <= count; ordinal++) {
            own.add(revision(id, ordinal, files));
        }
        UUID active = chance.mostly() ? chance.one(own).id() : null;
        List<Work> ofCustomer = projects.stream()
                .filter(work -> work.customer().equals(customer))
                .toList();
        Work project = ofCustomer.isEmpty() || chance.even() ? null : chance.one(ofCustomer);
        boolean changing = active != null && chance.even();
        String material = chance.once(3) ? null : chance.one(materials);
        designs.add(new Piece(id, chance.word(), customer, project, chance.once(8), active, changing, material));
        revisions.addAll(own);
    }

    private Issue revision(UUID design, int ordinal, List<Bytes> files) {
        Standing status = chance.once(5) ? null : chance.one(statuses);
        IngestState ingest = chance.once(6) ? chance.one(List.of(IngestState.values())) : IngestState.READY;
        String word = chance.word();
        TinyDrawing kind = chance.one(List.of(TinyDrawing.values()));
        Drawing drawing = new Drawing(chance.id(), word, kind, ofPortal ? null : chance.one(files), chance.once(8));
        Issue made = new Issue(chance.id(), word, design, ordinal, status, ingest, drawing);
        List<UUID> above = new ArrayList<>();
        int count = ofPortal ? 3 : 2 + chance.below(2);
        for (int i = 1; i <= count; i++) {
            UUID parent = above.isEmpty() || chance.once(3) ? null : chance.one(above);
            LayerType type = chance.mostly() ? LayerType.ONE_UP : chance.one(List.of(LayerType.values()));
            Standing own = chance.once(3) ? chance.one(statuses) : null;
            layers.add(new Plane(chance.id(), chance.word(), made.id(), i, parent, type, own, i == count));
            above.add(layers.get(layers.size() - 1).id());
        }
        return made;
    }
}
