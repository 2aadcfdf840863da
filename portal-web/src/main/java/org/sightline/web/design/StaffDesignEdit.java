package org.sightline.web.design;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sightline.ejb.design.DesignChoices;
import org.sightline.ejb.design.DesignDetail;
import org.sightline.ejb.design.DesignRevisionRow;
import org.sightline.ejb.design.DesignService;
import org.sightline.ejb.design.ProjectRef;
import org.sightline.web.shared.Messages;

/** Page /staff/design/edit: one design, its revisions and what becomes of them. */
@Named
@ViewScoped
public class StaffDesignEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DesignService designs;

    @Inject
    private DesignChoices choices;

    @Inject
    private Messages messages;

    private UUID id;
    private long version;
    private final DesignForm form = new DesignForm();
    private transient DesignDetail design;

    public void load() {
        design = designs.get(id);
        version = design.version();
        form.show(design);
    }

    public String save() {
        designs.change(id, version, form.change());
        return done("saved", form.getNumber());
    }

    public String archive(boolean archived) {
        DesignDetail after = designs.change(id, version, DesignForm.archived(archived));
        return done(archived ? "archived" : "restored", after.number());
    }

    private String done(String what, String name) {
        messages.info("design.edit." + what, name);
        return "/staff/design/edit?faces-redirect=true&includeViewParams=true";
    }

    /** Those it can lie in; the one it lies in is named even when it is completed. */
    public List<ProjectRef> getProjects() {
        List<ProjectRef> open = choices.projects(getDesign().customer().id());
        ProjectRef own = getDesign().project();
        return own == null || open.contains(own)
                ? open
                : Stream.concat(Stream.of(own), open.stream()).toList();
    }

    /** Looks again while drawings are read. */
    public void look() {
        design = designs.find(id);
    }

    /** Some drawing is still to be looked into, or just now is. */
    public boolean isReading() {
        return getDesign().revisions().stream().anyMatch(DesignRevisionRow::reading);
    }

    /** Read anew where the page is drawn again. */
    public DesignDetail getDesign() {
        if (design == null) {
            design = designs.find(id);
        }
        return design;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public DesignForm getForm() {
        return form;
    }
}
