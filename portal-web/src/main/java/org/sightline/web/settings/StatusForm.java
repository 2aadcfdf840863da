package org.sightline.web.settings;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sightline.ejb.settings.StatusDraft;
import org.sightline.ejb.settings.StatusRow;
import org.sightline.entities.settings.StatusFlags;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.settings.Tone;

/** The fields of a status as they are typed. */
public class StatusForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private StatusMeaning meaning;
    private String labelEn;
    private String labelDe;
    private Tone tone = Tone.PLAIN;
    private int position;
    private String[] flags = {};
    private String[] next = {};

    void show(StatusRow row) {
        meaning = row.meaning();
        labelEn = row.labels().en();
        labelDe = row.labels().de();
        tone = row.tone();
        position = row.position();
        next = row.next().stream().map(UUID::toString).toArray(String[]::new);
        StatusFlags.Granted granted = row.flags();
        flags = Stream.of(
                        granted.customerVisible() ? "customerVisible" : null,
                        granted.customerMayAnnotate() ? "customerMayAnnotate" : null,
                        granted.customerMayDecide() ? "customerMayDecide" : null,
                        granted.active() ? "active" : null,
                        granted.editable() ? "editable" : null,
                        granted.terminal() ? "terminal" : null)
                .filter(flag -> flag != null)
                .toArray(String[]::new);
    }

    StatusDraft draft() {
        List<String> set = List.of(flags);
        StatusFlags.Granted granted = new StatusFlags.Granted(
                set.contains("customerVisible"),
                set.contains("active"),
                set.contains("customerMayAnnotate"),
                set.contains("customerMayDecide"),
                set.contains("editable"),
                set.contains("terminal"));
        return new StatusDraft(
                meaning,
                labelEn,
                labelDe,
                tone,
                position,
                granted,
                Stream.of(next).map(UUID::fromString).toList());
    }

    /** The flags by their names. */
    public List<String> getKnownFlags() {
        return List.of("customerVisible", "customerMayAnnotate", "customerMayDecide", "active", "editable", "terminal");
    }

    public StatusMeaning getMeaning() {
        return meaning;
    }

    public void setMeaning(StatusMeaning meaning) {
        this.meaning = meaning;
    }

    public String getLabelEn() {
        return labelEn;
    }

    public void setLabelEn(String labelEn) {
        this.labelEn = labelEn;
    }

    public String getLabelDe() {
        return labelDe;
    }

    public void setLabelDe(String labelDe) {
        this.labelDe = labelDe;
    }

    public Tone getTone() {
        return tone;
    }

    public void setTone(Tone tone) {
        this.tone = tone;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public String[] getFlags() {
        return flags;
    }

    public void setFlags(String[] flags) {
        this.flags = flags;
    }

    public String[] getNext() {
        return next;
    }

    public void setNext(String[] next) {
        this.next = next;
    }
}
