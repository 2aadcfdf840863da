package org.sightline.web.design.rendition;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.design.DesignDetail;
import org.sightline.ejb.design.DesignRevisionRow;
import org.sightline.ejb.design.DesignService;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.web.design.DesignLinks;

/** A page with two revisions of a design, of which the person sees both. */
public abstract class DesignComparing {

    @Inject
    private DesignService designs;

    @Inject
    private DesignLinks links;

    private UUID id;
    private String from;
    private String to;
    private DesignDetail design;
    private DrawingPair pair;

    /** Without a choice it is the latest two. */
    public void load() {
        design = designs.get(id);
        if (design.revisions().size() < 2) {
            throw new NotFoundException();
        }
        to = to == null ? design.latest().label() : to;
        from = from == null ? before() : from;
        pair = DrawingPair.of(row(from), row(to), label -> links.revision(id, label));
    }

    private String before() {
        List<DesignRevisionRow> revisions = design.revisions();
        int place = revisions.indexOf(row(to));
        return revisions.get(place + 1 < revisions.size() ? place + 1 : 0).label();
    }

    private DesignRevisionRow row(String label) {
        return design.revision(label);
    }

    public DesignDetail getDesign() {
        return design;
    }

    /** The drawings to compare; null when there are no two of one kind. */
    public DrawingPair getPair() {
        return pair;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
