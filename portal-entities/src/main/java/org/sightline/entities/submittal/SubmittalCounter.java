package org.sightline.entities.submittal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.regex.Matcher;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.Root;

/**
 * Gives the numbers of what is sent in a project. Locked by whoever draws one until that sending is done, so that the
 * numbers have no gap.
 */
@Entity
@Table(name = "submittal_counter")
public class SubmittalCounter extends Root {

    /** One run of digits' places in braces, as in {@code T-{000}}. */
    public static final String PATTERN = "[^{}]*\\{0{1,8}\\}[^{}]*";

    public static final String USUAL = "T-{000}";

    private static final java.util.regex.Pattern PLACES = java.util.regex.Pattern.compile("\\{(0+)\\}");

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id", nullable = false, updatable = false)
    private Project project;

    @NotNull
    @Pattern(regexp = PATTERN)
    @Column(nullable = false, length = Limits.CODE)
    private String pattern = USUAL;

    @Column(name = "next_number", nullable = false)
    private int next = 1;

    protected SubmittalCounter() {} // for JPA

    public SubmittalCounter(Project project) {
        this.project = project;
    }

    public void number(String newPattern) {
        pattern = newPattern;
    }

    /** The number that comes next, without drawing it. */
    public String peek() {
        Matcher places = PLACES.matcher(pattern);
        return places.replaceFirst(match -> String.format("%0" + match.group(1).length() + "d", next));
    }

    public String draw() {
        String drawn = peek();
        next++;
        return drawn;
    }

    public String getPattern() {
        return pattern;
    }
}
