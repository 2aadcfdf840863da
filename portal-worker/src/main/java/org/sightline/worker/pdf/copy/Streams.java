package org.sightline.worker.pdf.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Reads and writes the bytes of streams. Written are always new bytes: what lies behind the end of packed data stays behind. */
public final class Streams {

    /** Filters whose output is a picture and not bytes of the file's own making. */
    static final Set<String> PICTURES = Set.of("DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode");

    private final Budget budget;

    public Streams(Budget budget) {
        this.budget = budget;
    }

    /** All bytes, unpacked. An unreadable stream ends where it cannot be read on. */
    public byte[] read(COSStream stream) throws IOException, RefusedDrawingException {
        try (InputStream in = stream.createInputStream()) {
            return spent(in.readAllBytes());
        }
    }

    /** The bytes of a picture as its last filter wants them. */
    byte[] packed(COSStream stream, String filter) throws IOException, RefusedDrawingException {
        try (InputStream in = new PDStream(stream).createInputStream(List.of(filter))) {
            return spent(in.readAllBytes());
        }
    }

    private byte[] spent(byte[] bytes) throws RefusedDrawingException {
        budget.bytes(bytes.length);
        return bytes;
    }

    /** Writes bytes packed by Flate. */
    public void write(COSStream stream, byte[] bytes) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
    }

    /** The filters of a stream, the first to undo first. */
    public static List<String> filters(COSStream stream) {
        List<String> names = new ArrayList<>();
        COSBase filters = stream.getFilters();
        COSArray all = filters instanceof COSArray array ? array : new COSArray();
        if (filters instanceof COSName) {
            all.add(filters);
        }
        for (int i = 0; i < all.size(); i++) {
            names.add(all.getObject(i) instanceof COSName name ? name.getName() : "");
        }
        return names;
    }

    /** The parameters of one filter, or null. */
    static COSDictionary parameters(COSStream stream, int filter) {
        COSBase all = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        COSBase one = all instanceof COSArray array && filter < array.size() ? array.getObject(filter) : all;
        return one instanceof COSDictionary dictionary ? dictionary : null;
    }
}
