package org.sightline.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sightline.ejb.document.DocumentLists;
import org.sightline.ejb.project.Site;
import org.sightline.entities.document.ReturnStatusPreset;
import org.sightline.web.shared.Messages;

/** Page /staff/document/lists: what a customer, or the instance, answers with, and how long each side may take. */
@Named
@ViewScoped
public class StaffDocumentLists implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DocumentLists lists;

    @Inject
    private DocumentListTab reading;

    @Inject
    private Messages messages;

    private UUID customer;
    private String tab;
    private Site owner;
    private List<DocumentListEntry> entries = List.of();
    private final DocumentListDays days = new DocumentListDays();
    private ReturnStatusPreset preset = ReturnStatusPreset.ENGINEERING_A;

    public void load() {
        owner = lists.owner(customer);
        entries = reading.read(which(), customer);
        if (which() == DocumentListTab.Which.CALENDAR) {
            days.of(reading.calendar(customer));
        }
    }

    public void add() {
        entries.add(new DocumentListEntry());
    }

    public void remove(DocumentListEntry entry) {
        entries.remove(entry);
    }

    /** It comes before the one above it. */
    public void raise(DocumentListEntry entry) {
        int place = entries.indexOf(entry);
        if (place > 0) {
            Collections.swap(entries, place, place - 1);
        }
    }

    public void take() {
        entries.addAll(reading.preset(preset));
    }

    public String save() {
        reading.save(which(), customer, entries, days);
        messages.info("document.lists.saved");
        return "/staff/document/lists?faces-redirect=true&includeViewParams=true";
    }

    private DocumentListTab.Which which() {
        return DocumentListTab.which(tab);
    }

    public String getShown() {
        return which().name().toLowerCase(Locale.ROOT);
    }

    public ReturnStatusPreset[] getPresets() {
        return ReturnStatusPreset.values();
    }

    public List<DocumentListEntry> getEntries() {
        return entries;
    }

    public DocumentListDays getDays() {
        return days;
    }

    public Site getOwner() {
        return owner;
    }

    public UUID getCustomer() {
        return customer;
    }

    public void setCustomer(UUID customer) {
        this.customer = customer;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public ReturnStatusPreset getPreset() {
        return preset;
    }

    public void setPreset(ReturnStatusPreset preset) {
        this.preset = preset;
    }
}
