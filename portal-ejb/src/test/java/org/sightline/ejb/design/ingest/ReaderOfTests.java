package org.sightline.ejb.design.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.storage.StoredFile;

/** Finds in every drawing what the test says; the bytes are not looked at. */
@ApplicationScoped
public class ReaderOfTests implements DrawingReader {

    /** What is found, or what goes wrong. */
    public interface Finding {
        Inspection in(StoredFile drawing) throws IOException, RefusedDrawing;
    }

    private Finding finding = drawing -> {
        throw new IOException("nobody said what is in it");
    };

    public void find(Finding what) {
        finding = what;
    }

    @Override
    public Inspection inspect(StoredFile drawing) throws IOException, RefusedDrawing {
        return finding.in(drawing);
    }

    public static DesignLayer.Facts layer(String key, String parent, String name) {
        return new DesignLayer.Facts(key, parent, name, null, null, false, 5, true);
    }

    public static DesignLayer.Facts step(String key, String group, String type) {
        return new DesignLayer.Facts(key, null, group + " " + type, group, type, false, 5, true);
    }

    public static DesignLayer.Facts base() {
        return new DesignLayer.Facts("base", null, "", null, null, true, 9, true);
    }

    public static Inspection pdf(DesignLayer.Facts... layers) {
        return new Inspection(new DesignFile.Facts("PDF", "pt", 1, false), List.of(layers), false);
    }
}
