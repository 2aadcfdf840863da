package org.sightline.web.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sightline.ejb.document.CalendarLine;
import org.sightline.ejb.document.DocumentCalendars;
import org.sightline.ejb.document.DocumentLists;
import org.sightline.entities.document.ReturnStatusPreset;
import org.sightline.web.shared.Me;
import org.sightline.web.shared.Messages;

/** Reads and keeps one of the lists on the page of a customer's lists. */
@Dependent
class DocumentListTab implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DocumentLists lists;

    @Inject
    private DocumentCalendars calendars;

    @Inject
    private Me me;

    /** The lists there are, by the words of the address. */
    enum Which {
        STATUSES,
        STAGES,
        CODES,
        CALENDAR
    }

    /** @param name as it stands in the address; anything else means the statuses */
    static Which which(String name) {
        return Arrays.stream(Which.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Which.STATUSES);
    }

    List<DocumentListEntry> read(Which which, UUID customer) {
        Stream<DocumentListEntry> read =
                switch (which) {
                    case STATUSES -> lists.returnStatuses(customer).stream().map(DocumentListEntry::of);
                    case STAGES -> lists.stages(customer).stream().map(DocumentListEntry::of);
                    case CODES -> lists.docCodes(customer).stream().map(DocumentListEntry::of);
                    case CALENDAR -> calendars.get(customer).holidays().stream().map(DocumentListEntry::of);
                };
        return new ArrayList<>(read.toList());
    }

    CalendarLine calendar(UUID customer) {
        return calendars.get(customer);
    }

    void save(Which which, UUID customer, List<DocumentListEntry> entries, DocumentListDays days) {
        switch (which) {
            case STATUSES ->
                lists.saveReturnStatuses(
                        customer,
                        entries.stream().map(DocumentListEntry::returnStatus).toList());
            case STAGES ->
                lists.saveStages(
                        customer, entries.stream().map(DocumentListEntry::stage).toList());
            case CODES ->
                lists.saveDocCodes(
                        customer,
                        entries.stream().map(DocumentListEntry::docCode).toList());
            case CALENDAR ->
                calendars.save(
                        customer,
                        days.line(
                                entries.stream().map(DocumentListEntry::holiday).toList()));
        }
    }

    /** The lines of a preset in the language of the person, to be changed and saved. */
    List<DocumentListEntry> preset(ReturnStatusPreset preset) {
        List<DocumentListEntry> made = new ArrayList<>();
        for (ReturnStatusPreset.Entry entry : preset.entries()) {
            String name = Messages.text(me.getLocale(), "document.preset." + preset + "." + entry.code());
            made.add(DocumentListEntry.of(entry, name));
        }
        return made;
    }
}
