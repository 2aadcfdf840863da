package org.sightline.entities.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/** A status of designs and layers: one of the fixed meanings under a name of the host's. */
@Entity
public class Status extends Root {

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private StatusMeaning meaning;

    @NotBlank
    @Size(max = Limits.NAME)
    @Column(name = "label_en", nullable = false, length = Limits.NAME)
    private String labelEn;

    @NotBlank
    @Size(max = Limits.NAME)
    @Column(name = "label_de", nullable = false, length = Limits.NAME)
    private String labelDe;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Tone tone;

    /** Place in lists, from 1. */
    @Column(name = "list_position", nullable = false)
    private int position;

    /** The one that is taken where only the meaning is known; there is one for each meaning. */
    @Column(nullable = false, updatable = false)
    private boolean shipped;

    @NotNull
    @Embedded
    private StatusFlags flags;

    /** Where staff may move a design from here by hand. */
    @ManyToMany
    @JoinTable(
            name = "status_next",
            joinColumns = @JoinColumn(name = "status_id"),
            inverseJoinColumns = @JoinColumn(name = "next_id"))
    private Set<Status> next = new HashSet<>();

    protected Status() {} // for JPA

    public Status(StatusMeaning meaning, boolean shipped) {
        this.meaning = meaning;
        this.shipped = shipped;
    }

    /** What it is called in each language. */
    public record Labels(String en, String de) {}

    public void call(Labels labels) {
        labelEn = labels.en().strip();
        labelDe = labels.de().strip();
    }

    public void show(Tone newTone, int newPosition) {
        tone = newTone;
        position = newPosition;
    }

    /** @throws RefusedException when the flags contradict each other */
    public void allow(StatusFlags.Granted granted) {
        flags = StatusFlags.of(granted);
    }

    /** @throws RefusedException when nothing may follow, or it would follow itself */
    public void leadTo(Collection<Status> statuses) {
        if (flags.isTerminal() && !statuses.isEmpty()) {
            throw RefusedException.at("next", "settings.status.terminal");
        }
        if (statuses.contains(this)) {
            throw RefusedException.at("next", "settings.status.itself");
        }
        next.clear();
        next.addAll(statuses);
    }

    public StatusMeaning getMeaning() {
        return meaning;
    }

    public Labels labels() {
        return new Labels(labelEn, labelDe);
    }

    public Tone getTone() {
        return tone;
    }

    public int getPosition() {
        return position;
    }

    public boolean isShipped() {
        return shipped;
    }

    public StatusFlags.Granted flags() {
        return flags.granted();
    }

    public Set<Status> getNext() {
        return Set.copyOf(next);
    }
}
