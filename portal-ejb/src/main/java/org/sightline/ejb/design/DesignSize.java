package org.sightline.ejb.design;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Positive;
import org.sightline.entities.design.Measures;

/** Sizes in millimetres, each null when unknown: the inside of what is folded, and the flat blank. */
public record DesignSize(
        @Positive @DecimalMax(MOST) Double insideLength,
        @Positive @DecimalMax(MOST) Double insideWidth,
        @Positive @DecimalMax(MOST) Double insideDepth,
        @Positive @DecimalMax(MOST) Double blankWidth,
        @Positive @DecimalMax(MOST) Double blankLength) {

    private static final String MOST = "1000000";

    static DesignSize of(Measures measures) {
        return new DesignSize(
                measures.getInsideLength(),
                measures.getInsideWidth(),
                measures.getInsideDepth(),
                measures.getBlankWidth(),
                measures.getBlankLength());
    }

    public Measures measures() {
        return new Measures(insideLength, insideWidth, insideDepth, blankWidth, blankLength);
    }
}
