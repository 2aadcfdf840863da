package org.sightline.worker.pdf.copy;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Makes new objects of those a filtered document needs, once each. Entries nobody listed stay behind. */
public final class Copies {

    private final COSDocument target;
    private final Streams streams;
    private final Budget budget;
    private final Map<List<Object>, COSBase> made = new HashMap<>();

    public Copies(COSDocument target, Streams streams, Budget budget) {
        this.target = target;
        this.streams = streams;
        this.budget = budget;
    }

    public COSBase colourSpace(COSBase source) throws IOException, RefusedDrawingException {
        return copy(source, Kind.SPACE);
    }

    /** A function, a shading, or a value of an ExtGState. */
    public COSBase passive(COSBase source) throws IOException, RefusedDrawingException {
        boolean shading = source instanceof COSDictionary dictionary && dictionary.containsKey(COSName.SHADING_TYPE);
        return copy(source, shading ? Kind.SHADING : Kind.STATE);
    }

    public COSBase image(COSStream source) throws IOException, RefusedDrawingException {
        return copy(source, Kind.IMAGE);
    }

    public COSBase group(COSDictionary source) throws IOException, RefusedDrawingException {
        return copy(source, Kind.GROUP);
    }

    /** Without strings, so that the profile alone says what is meant. */
    public COSBase outputIntents(COSArray source) throws IOException, RefusedDrawingException {
        COSBase copy = copy(source, Kind.INTENT);
        for (COSBase each : (COSArray) copy) {
            if (each instanceof COSDictionary intent) {
                intent.setString(COSName.getPDFName("OutputConditionIdentifier"), "Custom");
            }
        }
        return copy;
    }

    public COSBase value(COSBase source) throws IOException, RefusedDrawingException {
        return copy(source, Kind.VALUE);
    }

    /** @return null when nothing of it may be copied */
    private COSBase copy(COSBase source, Kind kind) throws IOException, RefusedDrawingException {
        if (source instanceof COSNumber || source instanceof COSName || source instanceof COSBoolean) {
            return source;
        }
        if (!(source instanceof COSArray || source instanceof COSDictionary)) {
            return null;
        }
        List<Object> key = List.of(source, kind);
        COSBase copy = made.get(key);
        if (copy == null) {
            budget.enter();
            copy = make(source, kind);
            budget.leave();
            made.put(key, copy);
        }
        return copy;
    }

    private COSBase make(COSBase source, Kind kind) throws IOException, RefusedDrawingException {
        if (source instanceof COSArray array) {
            return kind == Kind.SPACE ? space(array) : array(array, kind);
        }
        if (source instanceof COSStream stream) {
            COSDictionary entries = entries(stream, kind);
            return kind == Kind.IMAGE ? new ImageCopy(streams, target).of(stream, entries) : stream(stream, entries);
        }
        return entries((COSDictionary) source, kind);
    }

    private COSArray array(COSArray source, Kind kind) throws IOException, RefusedDrawingException {
        COSArray copy = new COSArray();
        for (int i = 0; i < source.size(); i++) {
            budget.primitive();
            COSBase each = copy(source.getObject(i), kind);
            if (each != null) {
                copy.add(each);
            }
        }
        return copy;
    }

    private COSDictionary entries(COSDictionary source, Kind kind) throws IOException, RefusedDrawingException {
        COSDictionary copy = new COSDictionary();
        for (COSName key : source.keySet()) {
            Kind of = kind.of(key.getName());
            COSBase value = of == null ? null : copy(source.getDictionaryObject(key), of);
            if (value != null) {
                copy.setItem(key, value);
            }
        }
        return copy;
    }

    private COSStream stream(COSStream source, COSDictionary entries) throws IOException, RefusedDrawingException {
        COSStream copy = target.createCOSStream();
        copy.addAll(entries);
        streams.write(copy, streams.read(source));
        return copy;
    }

    /** Each family has its own places (ISO 32000-1, 8.6). */
    private COSArray space(COSArray source) throws IOException, RefusedDrawingException {
        COSArray copy = new COSArray();
        String family = source.size() > 0 && source.getObject(0) instanceof COSName name ? name.getName() : "";
        List<Kind> places =
                switch (family) {
                    case "ICCBased" -> List.of(Kind.ICC);
                    case "CalGray", "CalRGB", "Lab" -> List.of(Kind.CIE);
                    case "Indexed", "I" -> List.of(Kind.SPACE, Kind.VALUE, Kind.VALUE);
                    case "Separation" -> List.of(Kind.VALUE, Kind.SPACE, Kind.FUNCTION);
                    case "DeviceN" -> List.of(Kind.VALUE, Kind.SPACE, Kind.FUNCTION, Kind.DEVICE_N);
                    case "Pattern" -> List.of(Kind.SPACE);
                    default -> List.of();
                };
        copy.add(COSName.getPDFName(family));
        for (int i = 0; i < places.size() && i + 1 < source.size(); i++) {
            COSBase place = source.getObject(i + 1);
            // why: only the table of an indexed space is a string
            COSBase value =
                    place instanceof COSString table ? new COSString(table.getBytes()) : copy(place, places.get(i));
            if (value != null) {
                copy.add(value);
            }
        }
        return copy;
    }
}
