package org.sightline.web.submittal.outgoing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.submittal.outgoing.OutgoingDrafts;

/** Documents that can go with a draft to choose from, by number or title, several at once. */
@Dependent
public class DocumentChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OutgoingDrafts drafts;

    private UUID draft;
    private String q;
    private List<Offered> offered;

    /** A document that could go out. */
    public static class Offered implements Serializable {

        private static final long serialVersionUID = 1L;

        private final UUID id;
        private final String number;
        private final String title;
        private final String label;
        private boolean chosen;

        Offered(UUID id, String number, String title, String label) {
            this.id = id;
            this.number = number;
            this.title = title;
            this.label = label;
        }

        public String getNumber() {
            return number;
        }

        public String getTitle() {
            return title;
        }

        public String getLabel() {
            return label;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }

    void of(UUID newDraft) {
        draft = newDraft;
        search();
    }

    public void search() {
        offered = new ArrayList<>(drafts.offered(draft, q).stream()
                .map(row -> new Offered(row.id(), row.number(), row.title(), row.label()))
                .toList());
    }

    List<UUID> take() {
        return offered.stream().filter(Offered::isChosen).map(one -> one.id).toList();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public List<Offered> getOffered() {
        return offered;
    }
}
