package org.sightline.web.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.ejb.design.DesignSize;
import org.sightline.web.shared.Me;

/** Sizes of designs in words; null for what is not known. */
@Named
@RequestScoped
public class SizeWords {

    @Inject
    private Me me;

    /** Length, width and depth inside. */
    public String inside(DesignSize size) {
        return joined(size.insideLength(), size.insideWidth(), size.insideDepth());
    }

    /** Width and length of the flat blank. */
    public String blank(DesignSize size) {
        return joined(size.blankWidth(), size.blankLength());
    }

    private String joined(Double... sizes) {
        NumberFormat format = NumberFormat.getNumberInstance(me.getFormat());
        String words =
                Stream.of(sizes).filter(Objects::nonNull).map(format::format).collect(Collectors.joining(" × "));
        return words.isEmpty() ? null : words + " mm";
    }
}
