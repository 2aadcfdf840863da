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
import org.sightline.entities.customer.Company;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.Root;

/**
 * Gives the numbers of what is sent to one partner of a project. Locked by whoever draws one until that sending is done, so
 * that the numbers have no gap, and none from which a partner could read how much goes to others.
 */
@Entity
@Table(name = "submittal_counter")
public class SubmittalCounter extends Root {

    /** One run of digits' places in braces, as in {@code T-{000}}. */
    public static final String PATTERN = "[^{}]*\\{0{1,8}\\}[^{}]*";

    public static final String USUAL = "T-{000}";

    /** How much of a partner's code its numbers bear. */
    private static final int CODE = 20;

    private static final int APART = 4;

    private static final java.util.regex.Pattern PLACES = java.util.regex.Pattern.compile("\\{(0+)\\}");

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id", nullable = false, updatable = false)
    private Project project;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "partner_id", nullable = false, updatable = false)
    private Company partner;

    @NotNull
    @Pattern(regexp = PATTERN)
    @Column(nullable = false, length = Limits.CODE)
    private String pattern = USUAL;

    @Column(name = "next_number", nullable = false)
    private int next = 1;

    protected SubmittalCounter() {} // for JPA

    /** The customer's numbers are the usual ones, those of anybody else have its code in front. */
    public SubmittalCounter(Project project, Company partner) {
        this.project = project;
        this.partner = partner;
        if (!partner.equals(project.getCustomer())) {
            pattern = code() + '-' + USUAL;
        }
    }

    /** Puts more in front than the code, which another partner of the project bore before or begins with too. */
    public void tellApart() {
        pattern = code() + '-' + partner.getId().toString().substring(0, APART) + '-' + USUAL;
    }

    private String code() {
        String whole = partner.getCode().replaceAll("[{}]", "");
        return whole.substring(0, Math.min(whole.length(), CODE)).strip();
    }

    /** Whether both would give the same numbers. */
    public boolean isLike(SubmittalCounter other) {
        return Folding.fold(pattern).equals(Folding.fold(other.pattern));
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
