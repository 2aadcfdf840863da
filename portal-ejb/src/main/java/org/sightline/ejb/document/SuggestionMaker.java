package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.storage.Uploads;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.Folding;

/** Guesses of finished uploads which documents they belong to; compares with nothing the caller does not see. */
@Dependent
class SuggestionMaker {

    @Inject
    private DocumentStore store;

    @Inject
    private KnownStore knowns;

    @Inject
    private Uploads uploads;

    /** @param document the document they are revisions of, or null to find out */
    List<Suggestion> make(Project project, UUID document, List<UUID> ids, Caller caller) {
        List<Suggestion> made = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (UUID id : ids) {
            Suggestion suggestion = document == null
                    ? guess(project, id, caller)
                    : of(project, id, Optional.of(knowns.get(project, document, caller)), caller);
            // why: two files of one batch must not be offered the same label of the same document
            boolean free = suggestion.label() == null
                    || used.add(Folding.fold(suggestion.number() + " " + suggestion.label()));
            made.add(free ? suggestion : suggestion.withoutLabel());
        }
        return made;
    }

    private Suggestion guess(Project project, UUID id, Caller caller) {
        ReadName name = ReadName.of(uploads.look(id, caller).fileName());
        Optional<KnownStore.Known> exact =
                knowns.exactly(project, name.number(), caller).or(() -> knowns.exactly(project, name.whole(), caller));
        Optional<KnownStore.Known> similar =
                exact.isPresent() ? Optional.empty() : knowns.beginning(project, name.whole(), caller);
        Suggestion made = of(project, id, exact.or(() -> similar), caller);
        return similar.isEmpty() || made.doubt() != null
                ? made
                : made.doubting(Suggestion.Doubt.SIMILAR_NAME, similar.get().number());
    }

    /** What the upload is when its document has this number. */
    Suggestion look(Project project, UUID id, String number, Caller caller) {
        Optional<KnownStore.Known> document =
                number == null || number.isBlank() ? Optional.empty() : knowns.exactly(project, number, caller);
        Suggestion made = of(project, id, document, caller);
        return document.isPresent() ? made : made.numbered(number);
    }

    private Suggestion of(Project project, UUID id, Optional<KnownStore.Known> document, Caller caller) {
        Uploads.Claimed upload = uploads.look(id, caller);
        ReadName name = ReadName.of(upload.fileName());
        Suggestion made = new Suggestion(
                id,
                upload.fileName(),
                upload.file().getSize(),
                document.map(KnownStore.Known::id).orElse(null),
                document.map(KnownStore.Known::number).orElse(name.number()),
                document.map(KnownStore.Known::title).orElse(name.title()),
                label(document, name, caller),
                null,
                null);
        return store.sameBytes(project.getId(), upload.file().getSha256(), caller).stream()
                .findFirst()
                .map(same -> made.doubting(
                        Suggestion.Doubt.SAME_FILE,
                        store.find(same.slot(), caller).getNumber() + " " + same.label()))
                .orElse(made);
    }

    private String label(Optional<KnownStore.Known> document, ReadName name, Caller caller) {
        if (document.isEmpty()) {
            return name.label() == null ? "0" : name.label();
        }
        List<String> labels = store.revisions(List.of(document.get().id()), caller).stream()
                .map(SeenRevision::label)
                .toList();
        boolean free = name.label() != null && labels.stream().noneMatch(name.label()::equalsIgnoreCase);
        if (free) {
            return name.label();
        }
        // why: the stage moves with revisions that a contact does not see
        String first = caller.isContact() ? null : document.get().firstLabel();
        if (first != null) {
            return ReadName.following(labels, first);
        }
        return labels.isEmpty() ? "0" : ReadName.after(labels.get(labels.size() - 1), labels);
    }
}
