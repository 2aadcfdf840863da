package org.sightline.worker.pdf.content;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The resources of a stream that is read. */
record Source(COSDictionary resources) {

    /** What a name leads to, or null. */
    COSBase find(String category, COSBase name) {
        COSDictionary all = resources.getCOSDictionary(COSName.getPDFName(category));
        return all != null && name instanceof COSName key ? all.getDictionaryObject(key) : null;
    }

    /** The space a name leads to: a name of the standard, an array, or null. */
    COSBase colourSpace(COSBase name) {
        COSBase found = find("ColorSpace", name);
        if (found == null && name instanceof COSName standard) {
            return switch (standard.getName()) {
                case "DeviceGray", "DeviceRGB", "DeviceCMYK", "Pattern" -> standard;
                case "G", "CalGray" -> COSName.DEVICEGRAY;
                case "RGB", "CalRGB" -> COSName.DEVICERGB;
                case "CMYK", "CalCMYK" -> COSName.DEVICECMYK;
                default -> null;
            };
        }
        return found;
    }
}
