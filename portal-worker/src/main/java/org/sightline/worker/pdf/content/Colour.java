package org.sightline.worker.pdf.content;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

/**
 * A colour to fill or stroke with.
 *
 * @param space a name of a device space, or the array of another; for patterns {@code /Pattern} or an array that begins so
 * @param components numbers; of a pattern without colours those of its underlying space
 * @param pattern what to paint with, or null for plain colours
 */
record Colour(COSBase space, List<COSBase> components, COSBase pattern) {

    static Colour device(String space, List<COSBase> components) {
        return new Colour(COSName.getPDFName(space), List.copyOf(components), null);
    }

    /** The short operator of a device space when filling, or null. */
    String operator() {
        if (pattern != null || !(space instanceof COSName name)) {
            return null;
        }
        return switch (name.getName()) {
            case "DeviceGray" -> components.size() == 1 ? "g" : null;
            case "DeviceRGB" -> components.size() == 3 ? "rg" : null;
            case "DeviceCMYK" -> components.size() == 4 ? "k" : null;
            default -> null;
        };
    }
}
