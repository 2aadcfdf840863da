package org.sightline.worker.pdf.font;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSNumber;

/** Advances and origins of glyphs written downwards ({@code /W2}). Source: ISO 32000-1, 9.7.4.3. */
final class VerticalWidths {

    private static final int NUMBERS = 65_536;

    private final TreeMap<Integer, List<COSBase>> metrics = new TreeMap<>();

    VerticalWidths(COSArray source) {
        int at = 0;
        while (at + 1 < source.size() && source.getObject(at) instanceof COSNumber first) {
            if (source.getObject(at + 1) instanceof COSArray each) {
                for (int i = 0; i + 2 < each.size(); i += 3) {
                    metrics.put(first.intValue() + i / 3, three(each, i));
                }
                at += 2;
            } else if (at + 4 < source.size() && source.getObject(at + 1) instanceof COSNumber last) {
                for (int number = first.intValue(); number <= Math.min(last.intValue(), NUMBERS); number++) {
                    metrics.put(number, three(source, at + 2));
                }
                at += 5;
            } else {
                break;
            }
        }
    }

    private static List<COSBase> three(COSArray array, int at) {
        return List.of(array.getObject(at), array.getObject(at + 1), array.getObject(at + 2));
    }

    COSArray of(Set<Integer> numbers) {
        COSArray cut = new COSArray();
        for (int number : numbers) {
            if (metrics.containsKey(number)) {
                cut.add(COSInteger.get(number));
                cut.add(new COSArray(metrics.get(number)));
            }
        }
        return cut;
    }
}
