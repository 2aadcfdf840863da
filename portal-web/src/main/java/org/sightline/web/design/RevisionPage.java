package org.sightline.web.design;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.design.DesignDetail;
import org.sightline.ejb.design.DesignRevisionRow;
import org.sightline.ejb.design.DesignService;

/** What pages about one revision of a design have in common. Versions are those of the design. */
public abstract class RevisionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DesignService designs;

    private UUID id;
    private String label;
    private long version;
    private transient DesignDetail design;

    /** Looks at the design as it is now; what is done afterwards is done to what was seen here. */
    protected void see() {
        version = getDesign().version();
    }

    /** Where one gets back to. */
    protected String back() {
        return "/staff/design/edit?faces-redirect=true&id=" + id;
    }

    protected void expectEditor() {
        designs.expectEditor();
    }

    public DesignDetail getDesign() {
        if (design == null) {
            design = designs.find(id);
        }
        return design;
    }

    public DesignRevisionRow getRevision() {
        return getDesign().revision(label);
    }

    /** Its drawings are still to be looked into, or just now are. */
    public boolean isReading() {
        return getRevision().reading();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
