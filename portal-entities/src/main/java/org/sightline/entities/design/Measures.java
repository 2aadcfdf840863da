package org.sightline.entities.design;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Stream;
import org.sightline.entities.shared.RefusedException;

/** Sizes in millimetres: of the inside of what is folded, and of the flat blank. Each may be unknown. */
@Embeddable
public class Measures {

    /** Nothing that is designed is longer: a kilometre. */
    public static final double MOST = 1_000_000;

    @Column(name = "inside_length")
    private Double insideLength;

    @Column(name = "inside_width")
    private Double insideWidth;

    @Column(name = "inside_depth")
    private Double insideDepth;

    @Column(name = "blank_width")
    private Double blankWidth;

    @Column(name = "blank_length")
    private Double blankLength;

    protected Measures() {} // for JPA

    /** @throws RefusedException unless each is null or a length that can be */
    public Measures(
            Double insideLength, Double insideWidth, Double insideDepth, Double blankWidth, Double blankLength) {
        boolean possible = Stream.of(insideLength, insideWidth, insideDepth, blankWidth, blankLength)
                .filter(Objects::nonNull)
                .allMatch(length -> length > 0 && length <= MOST);
        RefusedException.unless(possible, "design.badMeasure");
        this.insideLength = insideLength;
        this.insideWidth = insideWidth;
        this.insideDepth = insideDepth;
        this.blankWidth = blankWidth;
        this.blankLength = blankLength;
    }

    public static Measures unknown() {
        return new Measures();
    }

    public Double getInsideLength() {
        return insideLength;
    }

    public Double getInsideWidth() {
        return insideWidth;
    }

    public Double getInsideDepth() {
        return insideDepth;
    }

    public Double getBlankWidth() {
        return blankWidth;
    }

    public Double getBlankLength() {
        return blankLength;
    }
}
