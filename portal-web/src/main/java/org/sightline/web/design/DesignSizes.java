package org.sightline.web.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.ejb.design.DesignSize;
import org.sightline.web.shared.Me;

/** Sizes of designs as people write them; null where nothing is known. */
@Named
@RequestScoped
public class DesignSizes {

    @Inject
    private Me me;

    /** Of the inside, as L × W × D. */
    public String inside(DesignSize size) {
        return lengths(size.insideLength(), size.insideWidth(), size.insideDepth());
    }

    /** Of the flat blank, as W × L. */
    public String blank(DesignSize size) {
        return lengths(size.blankWidth(), size.blankLength());
    }

    private String lengths(Double... lengths) {
        return Stream.of(lengths).allMatch(Objects::isNull)
                ? null
                : Stream.of(lengths)
                                .map(length -> length == null ? "–" : LengthConverter.text(length, me.getLocale()))
                                .collect(Collectors.joining(" × "))
                        + " mm";
    }
}
