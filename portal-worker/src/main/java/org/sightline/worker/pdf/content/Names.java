package org.sightline.worker.pdf.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The resources of a new stream: every object under a name made here, as names of the file may tell what is hidden. */
final class Names {

    private final COSDictionary resources = new COSDictionary();
    private final Map<List<Object>, COSName> given = new HashMap<>();

    /**
     * @param category such as {@code XObject}
     * @param prefix what the new name begins with
     * @param key what the name stands for; the same key has the same name
     * @param value what the name leads to
     */
    COSName of(String category, String prefix, Object key, COSBase value) {
        return given.computeIfAbsent(List.of(category, key), missing -> {
            COSDictionary all = category(category);
            COSName name = COSName.getPDFName(prefix + all.size());
            all.setItem(name, value);
            return name;
        });
    }

    /** Puts something under a name of the standard, such as a default colour space. */
    void put(String category, COSName name, COSBase value) {
        category(category).setItem(name, value);
    }

    private COSDictionary category(String name) {
        COSName key = COSName.getPDFName(name);
        COSDictionary found = resources.getCOSDictionary(key);
        if (found == null) {
            found = new COSDictionary();
            resources.setItem(key, found);
        }
        return found;
    }

    COSDictionary dictionary() {
        return resources;
    }
}
