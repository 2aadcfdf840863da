package org.sightline.web.submittal.outgoing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.ejb.submittal.RecipientRow;
import org.sightline.ejb.submittal.SubmittalDetail;
import org.sightline.ejb.submittal.outgoing.CandidateRow;
import org.sightline.ejb.submittal.outgoing.DraftChange;
import org.sightline.ejb.submittal.outgoing.WantedItem;
import org.sightline.entities.submittal.RecipientKind;

/** What is typed about a draft: its documents, whom it goes to, its cover. */
public class DraftForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DraftCover cover = new DraftCover();
    private List<DraftLine> lines = List.of();
    private List<DraftAddressee> people = List.of();

    void of(SubmittalDetail draft, List<CandidateRow> candidates) {
        cover.of(draft);
        lines = new ArrayList<>(draft.items().stream().map(DraftLine::new).toList());
        Map<UUID, RecipientRow> addressed =
                draft.recipients().stream().collect(Collectors.toMap(RecipientRow::account, Function.identity()));
        people = new ArrayList<>(candidates.stream()
                .map(one -> new DraftAddressee(one, addressed.get(one.account())))
                .toList());
    }

    DraftChange change(Stream<WantedItem> added) {
        return cover.change(
                Stream.concat(lines.stream().map(DraftLine::wanted), added).toList(),
                people.stream()
                        .filter(one -> one.getKind() != null)
                        .map(DraftAddressee::wanted)
                        .toList());
    }

    public RecipientKind[] getKinds() {
        return RecipientKind.values();
    }

    public DraftCover getCover() {
        return cover;
    }

    public List<DraftLine> getLines() {
        return lines;
    }

    public List<DraftAddressee> getPeople() {
        return people;
    }
}
