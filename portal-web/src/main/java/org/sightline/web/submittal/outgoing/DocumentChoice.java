package org.sightline.web.submittal.outgoing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.document.DocumentFilter;
import org.sightline.ejb.document.DocumentService;
import org.sightline.ejb.document.DocumentSort;
import org.sightline.ejb.shared.SliceRequest;

/** Documents of a project to choose from, by number or title, several at once. */
@Dependent
public class DocumentChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 50;

    @Inject
    private DocumentService documents;

    private UUID project;
    private String q;
    private List<Offered> offered;

    /** A document that could go out: there is a file. */
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

    void of(UUID newProject) {
        project = newProject;
        search();
    }

    public void search() {
        offered = new ArrayList<>(documents
                .list(DocumentFilter.searching(q).in(project), DocumentSort.NUMBER, SliceRequest.few(SHOWN, false))
                .items()
                .stream()
                .filter(row -> row.downloadable())
                .map(row -> new Offered(
                        row.id(), row.number(), row.title(), row.latest().label()))
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
