package org.sightline.web.design.rendition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.design.rendition.WithheldDrawings;
import org.sightline.ejb.design.rendition.WithheldRow;
import org.sightline.web.shared.Messages;

/** Drawings that readers were not given. */
@Named
@ViewScoped
public class StaffWithheldList implements Serializable {

    @Inject
    private transient WithheldDrawings withheld;

    @Inject
    private transient Messages messages;

    private transient List<WithheldRow> rows;

    public void load() {
        rows = withheld.list();
    }

    public void retry(UUID id) throws IOException {
        withheld.tryAgain(id);
        messages.info("withheld.released");
        load();
    }

    public List<WithheldRow> getRows() {
        return rows;
    }
}
