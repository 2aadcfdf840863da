package org.sightline.ejb.storage;

import java.text.Normalizer;
import org.sightline.entities.shared.Limits;

/**
 * A file's name as people read it: one spelling, without folders, control characters, characters that turn the direction of
 * writing, or what a file system would not take. It is only ever shown; files lie under their hashes.
 */
public final class FileName {

    private FileName() {}

    public static String clean(String raw) {
        String name = raw == null ? "" : Normalizer.normalize(raw, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "_").strip();
        name = name.replaceAll("^[.\\-]+", "_").replaceAll("[. ]+$", "");
        if (name.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?")) {
            name = "_" + name;
        }
        if (name.length() > Limits.FILE_NAME) {
            int dot = name.lastIndexOf('.');
            String extension = dot > 0 && name.length() - dot <= 20 ? name.substring(dot) : "";
            name = name.substring(0, Limits.FILE_NAME - extension.length()) + extension;
        }
        return name.isEmpty() ? "file" : name;
    }
}
