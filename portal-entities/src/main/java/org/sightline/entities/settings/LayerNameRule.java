package org.sightline.entities.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/** What a layer is taken for when its name is such; the first rule that fits counts. */
@Entity
@Table(name = "layer_name_rule")
public class LayerNameRule extends Root {

    /** The name folded, where a star stands for any letters. */
    @NotBlank
    @Size(max = Limits.NAME)
    @Column(name = "name_pattern", nullable = false, length = Limits.NAME)
    private String pattern;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "layer_type", nullable = false, length = 20)
    private LayerType type;

    /** Place among the rules, from 1. */
    @Column(name = "list_position", nullable = false)
    private int position;

    protected LayerNameRule() {} // for JPA

    public LayerNameRule(String pattern, LayerType type, int position) {
        say(pattern, type, position);
    }

    /** @throws RefusedException when there is no name, or nothing is said by it */
    public final void say(String newPattern, LayerType newType, int newPosition) {
        String folded = Folding.fold(newPattern);
        RefusedException.unless(!folded.isEmpty() && folded.length() <= Limits.NAME, "settings.layers.badName");
        RefusedException.unless(newType != LayerType.UNCLASSIFIED, "settings.layers.unclassified");
        pattern = folded;
        type = newType;
        position = newPosition;
    }

    public boolean fits(String name) {
        return fits(pattern, Folding.fold(name));
    }

    /** To go back to the last star is enough, so that no name takes long. */
    private static boolean fits(String pattern, String name) {
        int star = -1;
        int back = 0;
        int p = 0;
        int n = 0;
        while (n < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                back = n;
            } else if (p < pattern.length() && pattern.charAt(p) == name.charAt(n)) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++back;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    public String getPattern() {
        return pattern;
    }

    public LayerType getType() {
        return type;
    }

    public int getPosition() {
        return position;
    }
}
