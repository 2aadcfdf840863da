package org.sightline.web.submittal.outgoing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.submittal.outgoing.DistributionListRow;
import org.sightline.ejb.submittal.outgoing.DistributionLists;
import org.sightline.web.shared.Messages;

/** Distribution lists on the page of a draft: one to use, and a name to keep the recipients under. */
@Dependent
public class ListChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DistributionLists lists;

    @Inject
    private Messages messages;

    private UUID draft;
    private List<DistributionListRow> all = List.of();
    private UUID chosen;
    private String name;

    void of(UUID newDraft) {
        draft = newDraft;
        all = lists.list(draft);
    }

    void use(long version) {
        if (chosen != null) {
            messages.info("submittal.list.used", lists.use(draft, version, chosen));
        }
    }

    void keep() {
        lists.keep(draft, name);
        messages.info("submittal.list.kept");
        name = null;
    }

    public List<DistributionListRow> getAll() {
        return all;
    }

    public UUID getChosen() {
        return chosen;
    }

    public void setChosen(UUID chosen) {
        this.chosen = chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
