package org.sightline.entities.world;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.world.Library.Issue;
import org.sightline.entities.world.Library.Piece;
import org.sightline.entities.world.Library.Plane;
import org.sightline.entities.world.Plan.Bytes;
import org.sightline.entities.world.Plan.Person;

/** The designs of a world without what one contact does not see of them. */
final class SilentLibrary {

    private final Library library;
    private final Person contact;
    private final Sight sight;
    private final List<Issue> seen;

    SilentLibrary(Library library, Person contact, Sight sight) {
        this.library = library;
        this.contact = contact;
        this.sight = sight;
        this.seen = library.revisions().stream()
                .filter(revision -> sight.designRevisions().contains(revision.id()))
                .toList();
    }

    Set<Bytes> files() {
        return seen.stream().map(revision -> revision.drawing().bytes()).collect(Collectors.toSet());
    }

    /** @param companies those that are left @param people contacts that are left */
    Library left(Set<UUID> companies, Set<UUID> people) {
        Set<UUID> either = new HashSet<>(companies);
        either.addAll(people);
        return new Library(
                library.statuses(),
                library.ofNone(),
                library.keepActive(),
                library.shown(),
                only(library.words(), companies),
                only(library.types(), companies),
                only(library.narrowed(), people),
                only(library.formats(), either),
                library.originals(),
                library.designs().stream()
                        .filter(design -> sight.designs().contains(design.id()))
                        .map(this::without)
                        .toList(),
                seen,
                layers());
    }

    private static <T> Map<UUID, T> only(Map<UUID, T> all, Set<UUID> ids) {
        return all.entrySet().stream()
                .filter(each -> ids.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whose active revision is not seen is, to the contact, a design that never had one. */
    private Piece without(Piece design) {
        boolean kept = sight.designRevisions().contains(design.active());
        return new Piece(
                design.id(),
                design.word(),
                design.customer(),
                design.project(),
                design.archived(),
                kept ? design.active() : null,
                kept && design.underModification(),
                design.material());
    }

    private List<Plane> layers() {
        List<Plane> left = new ArrayList<>();
        for (Issue revision : seen) {
            List<Plane> own = library.layers().stream()
                    .filter(layer -> layer.revision().equals(revision.id()))
                    .toList();
            own.stream().filter(layer -> sight.layers().contains(layer.id())).forEach(left::add);
            // why: that there is a hidden one keeps the file from being given out, and which it is may tell nothing
            own.stream()
                    .filter(layer -> !sight.layers().contains(layer.id()))
                    .filter(layer -> library.originals().contains(contact.id()))
                    .findFirst()
                    .ifPresent(layer -> left.add(new Plane(
                            layer.id(),
                            "another",
                            layer.revision(),
                            layer.ordinal(),
                            null,
                            LayerType.UNCLASSIFIED,
                            null,
                            layer.base())));
        }
        return left;
    }
}
