package org.sightline.web.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.sightline.ejb.document.CalendarLine.HolidayLine;
import org.sightline.ejb.document.DocCodeLine;
import org.sightline.ejb.document.ReturnStatusLine;
import org.sightline.ejb.document.StageLine;
import org.sightline.entities.document.ReturnStatusPreset;

/** A line of one of the lists as it is being typed; each list uses the fields it needs. */
public class DocumentListEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private long version;
    private String list;
    private String code;
    private String name;
    private String colour = "#5f6c78";
    private String firstLabel = "0";
    private boolean complete;
    private boolean commentRequired;
    private boolean archived;
    private boolean used;
    private Integer customerDays;
    private Integer ownDays;
    private LocalDate day;

    static DocumentListEntry of(ReturnStatusLine line) {
        DocumentListEntry entry = named(line.id(), line.code(), line.name());
        entry.version = line.version();
        entry.colour = line.colour();
        entry.complete = line.complete();
        entry.commentRequired = line.commentRequired();
        entry.archived = line.archived();
        entry.used = line.used();
        return entry;
    }

    static DocumentListEntry of(ReturnStatusPreset.Entry preset, String name) {
        DocumentListEntry entry = named(null, preset.code(), name);
        entry.colour = preset.colour();
        entry.complete = preset.meaning().complete();
        entry.commentRequired = preset.meaning().commentRequired();
        return entry;
    }

    static DocumentListEntry of(StageLine line) {
        DocumentListEntry entry = named(line.id(), line.code(), line.name());
        entry.list = line.list();
        entry.firstLabel = line.firstLabel();
        entry.archived = line.archived();
        return entry;
    }

    static DocumentListEntry of(DocCodeLine line) {
        DocumentListEntry entry = named(line.id(), line.code(), line.name());
        entry.customerDays = line.customerDays();
        entry.ownDays = line.ownDays();
        return entry;
    }

    static DocumentListEntry of(HolidayLine line) {
        DocumentListEntry entry = named(line.id(), null, line.name());
        entry.day = line.day();
        return entry;
    }

    private static DocumentListEntry named(UUID id, String code, String name) {
        DocumentListEntry entry = new DocumentListEntry();
        entry.id = id;
        entry.code = code;
        entry.name = name;
        return entry;
    }

    ReturnStatusLine returnStatus() {
        return new ReturnStatusLine(id, version, code, name, colour, complete, commentRequired, archived, used);
    }

    StageLine stage() {
        return new StageLine(id, list, code, name, firstLabel, archived);
    }

    DocCodeLine docCode() {
        return new DocCodeLine(id, code, name, customerDays, ownDays);
    }

    HolidayLine holiday() {
        return new HolidayLine(id, day, name);
    }

    /** Whether it is only in the form yet. */
    public boolean isAdded() {
        return id == null;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getColour() {
        return colour;
    }

    public void setColour(String colour) {
        this.colour = colour;
    }

    public String getFirstLabel() {
        return firstLabel;
    }

    public void setFirstLabel(String firstLabel) {
        this.firstLabel = firstLabel;
    }

    public boolean isComplete() {
        return complete;
    }

    public void setComplete(boolean complete) {
        this.complete = complete;
    }

    public boolean isCommentRequired() {
        return commentRequired;
    }

    public void setCommentRequired(boolean commentRequired) {
        this.commentRequired = commentRequired;
    }

    public boolean isArchived() {
        return archived;
    }

    public void setArchived(boolean archived) {
        this.archived = archived;
    }

    public boolean isUsed() {
        return used;
    }

    public Integer getCustomerDays() {
        return customerDays;
    }

    public void setCustomerDays(Integer customerDays) {
        this.customerDays = customerDays;
    }

    public Integer getOwnDays() {
        return ownDays;
    }

    public void setOwnDays(Integer ownDays) {
        this.ownDays = ownDays;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
