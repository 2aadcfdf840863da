package org.sightline.web.submittal.outgoing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.submittal.outgoing.DistributionKeeping;
import org.sightline.ejb.submittal.outgoing.DistributionListDetail;
import org.sightline.ejb.submittal.outgoing.WantedRecipient;
import org.sightline.entities.submittal.RecipientKind;
import org.sightline.web.shared.Messages;

/** Page /staff/distribution/edit: one distribution list, or one that is still to be made. */
@Named
@ViewScoped
public class StaffDistributionEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DistributionKeeping keeping;

    @Inject
    private Messages messages;

    private UUID id;
    private UUID project;
    private UUID partner;
    private long version;
    private String name;
    private List<DraftAddressee> people = List.of();
    private transient DistributionListDetail list;

    public void load() {
        version = getList().version();
        name = list.name();
        people = new ArrayList<>(list.people().stream().map(DraftAddressee::new).toList());
    }

    public String save() {
        List<WantedRecipient> wanted = people.stream()
                .filter(one -> one.getKind() != null)
                .map(DraftAddressee::wanted)
                .toList();
        if (id == null) {
            keeping.create(project, partner, name, wanted);
        } else {
            keeping.change(id, version, name, wanted);
        }
        messages.info("distribution.edit.saved", name.strip());
        return back();
    }

    public String remove() {
        String where = back();
        keeping.remove(id, version);
        messages.info("distribution.edit.removed");
        return where;
    }

    private String back() {
        return "/staff/distribution/list?faces-redirect=true&project="
                + getList().project().id();
    }

    /** As it stands, or as it would begin. */
    public DistributionListDetail getList() {
        if (list == null) {
            list = id == null ? keeping.begin(project, partner) : keeping.find(id);
        }
        return list;
    }

    public RecipientKind[] getKinds() {
        return RecipientKind.values();
    }

    public List<DraftAddressee> getPeople() {
        return people;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getProject() {
        return project;
    }

    public void setProject(UUID project) {
        this.project = project;
    }

    public UUID getPartner() {
        return partner;
    }

    public void setPartner(UUID partner) {
        this.partner = partner;
    }
}
