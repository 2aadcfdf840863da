package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.Stage;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.Folding;

/** Finds documents of a project by what a file is called; only those the caller sees. */
@Dependent
class KnownStore {

    /** More documents than share a beginning. */
    private static final int SOME = 50;

    /** Numbers that are asked for at once. */
    private static final int CHUNK = 500;

    @Inject
    private VisibleQuery visible;

    /** A document as far as a guess needs it. {@code firstLabel}: of its stage, null where it has none. */
    record Known(UUID id, String number, String title, String firstLabel) {}

    Known get(Project project, UUID document, Caller caller) {
        return known(visible.find(DocumentSlot.class, document, caller, DocumentNarrowing.ofProject(project.getId()))
                .get());
    }

    Optional<Known> exactly(Project project, String number, Caller caller) {
        String folded = Folding.fold(number);
        return first(project, (slot, query, cb) -> cb.equal(slot.get("numberFolded"), folded), "", caller);
    }

    /**
     * Documents by their numbers; where the caller sees several of one number, ours.
     *
     * @param numbers folded
     */
    Map<String, DocumentSlot> numbered(Project project, List<String> numbers, Caller caller) {
        Map<String, DocumentSlot> known = new HashMap<>();
        for (int from = 0; from < numbers.size(); from += CHUNK) {
            List<String> some = numbers.subList(from, Math.min(numbers.size(), from + CHUNK));
            Restriction<DocumentSlot> such = DocumentNarrowing.ofProject(project.getId())
                    .and((slot, query, cb) -> slot.get("numberFolded").in(some));
            visible.list(DocumentSlot.class, caller, such, SOME * CHUNK).stream()
                    .map(Visible::get)
                    .forEach(slot -> known.merge(
                            Folding.fold(slot.getNumber()), slot, (one, other) -> other.isOurs() ? other : one));
        }
        return known;
    }

    /** The document whose number begins the name and ends where a word does; of several the longest. */
    Optional<Known> beginning(Project project, String name, Caller caller) {
        String folded = Folding.fold(name);
        return first(
                project,
                (slot, query, cb) -> cb.equal(cb.locate(cb.literal(folded), slot.<String>get("numberFolded")), 1),
                folded,
                caller);
    }

    private Optional<Known> first(Project project, Restriction<DocumentSlot> such, String name, Caller caller) {
        return visible
                .list(
                        DocumentSlot.class,
                        caller,
                        DocumentNarrowing.ofProject(project.getId()).and(such),
                        SOME)
                .stream()
                .map(found -> known(found.get()))
                .filter(known -> endsWord(name, Folding.fold(known.number()).length()))
                .max(Comparator.comparing(known -> known.number().length()));
    }

    private static Known known(DocumentSlot slot) {
        Stage stage = slot.getStage();
        return new Known(slot.getId(), slot.getNumber(), slot.getTitle(), stage == null ? null : stage.getFirstLabel());
    }

    private static boolean endsWord(String name, int length) {
        return name.length() <= length || !Character.isLetterOrDigit(name.codePointAt(length));
    }
}
