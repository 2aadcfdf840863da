package org.sightline.worker.pdf.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Images: packed pictures keep their packing and lose what is not picture; all others are packed anew and end with the last row. */
final class ImageCopy {

    private final Streams streams;
    private final COSDocument target;

    ImageCopy(Streams streams, COSDocument target) {
        this.streams = streams;
        this.target = target;
    }

    COSStream of(COSStream source, COSDictionary entries) throws IOException, RefusedDrawingException {
        COSStream copy = target.createCOSStream();
        copy.addAll(entries);
        List<String> filters = Streams.filters(source);
        int last = filters.size() - 1;
        if (last >= 0 && Streams.PICTURES.contains(filters.get(last))) {
            picture(source, copy, filters.get(last), Streams.parameters(source, last));
        } else {
            byte[] bytes = streams.read(source);
            long size = size(entries);
            streams.write(copy, size > 0 && size < bytes.length ? Arrays.copyOf(bytes, (int) size) : bytes);
        }
        return copy;
    }

    private void picture(COSStream source, COSStream copy, String filter, COSDictionary parameters)
            throws IOException, RefusedDrawingException {
        byte[] bytes = streams.packed(source, filter);
        switch (filter) {
            case "DCTDecode", "DCT" -> bytes = JpegSegments.pictureOnly(bytes);
            case "JPXDecode" -> bytes = JpxBoxes.pictureOnly(bytes);
            default -> {}
        }
        try (OutputStream out = copy.createRawOutputStream()) {
            out.write(bytes);
        }
        copy.setItem(COSName.FILTER, COSName.getPDFName(filter));
        if (parameters != null) {
            copy.setItem(COSName.DECODE_PARMS, parameters(parameters));
        }
    }

    private COSDictionary parameters(COSDictionary source) throws IOException, RefusedDrawingException {
        COSDictionary copy = new COSDictionary();
        for (String key : List.of(
                "K", "EndOfLine", "EncodedByteAlign", "Columns", "Rows", "EndOfBlock", "BlackIs1", "ColorTransform")) {
            COSBase value = source.getDictionaryObject(COSName.getPDFName(key));
            if (value != null && !(value instanceof COSDictionary) && !(value instanceof COSArray)) {
                copy.setItem(COSName.getPDFName(key), value);
            }
        }
        if (source.getDictionaryObject(COSName.JBIG2_GLOBALS) instanceof COSStream shared) {
            COSStream globals = target.createCOSStream();
            streams.write(globals, streams.read(shared));
            copy.setItem(COSName.JBIG2_GLOBALS, globals);
        }
        return copy;
    }

    /** The bytes all rows have, or 0 when the number of components is not known. */
    static long size(COSDictionary image) throws RefusedDrawingException {
        long width = image.getLong(COSName.WIDTH);
        long height = image.getLong(COSName.HEIGHT);
        boolean stencil = image.getBoolean(COSName.IMAGE_MASK, false);
        long bits = stencil ? 1 : image.getLong(COSName.BITS_PER_COMPONENT, 8);
        if (width <= 0 || height <= 0 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE || bits > 16) {
            throw new RefusedDrawingException(Reason.BROKEN, "an image of " + width + " x " + height);
        }
        long components = stencil ? 1 : components(image.getDictionaryObject(COSName.COLORSPACE));
        return (width * components * bits + 7) / 8 * height;
    }

    static int components(COSBase space) {
        COSArray array = space instanceof COSArray some ? some : new COSArray();
        COSBase family = array.size() > 1 ? array.getObject(0) : space;
        return switch (family instanceof COSName name ? name.getName() : "") {
            case "DeviceGray", "CalGray", "G", "Indexed", "I", "Separation" -> 1;
            case "DeviceRGB", "CalRGB", "RGB", "Lab" -> 3;
            case "DeviceCMYK", "CMYK" -> 4;
            case "ICCBased" -> array.getObject(1) instanceof COSDictionary icc ? icc.getInt(COSName.N, 0) : 0;
            case "DeviceN" -> array.getObject(1) instanceof COSArray names ? names.size() : 0;
            default -> 0;
        };
    }
}
