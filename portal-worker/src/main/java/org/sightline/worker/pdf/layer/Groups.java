package org.sightline.worker.pdf.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/**
 * All optional content groups of a document, also those no reader lists. A group that {@code /Order} lists in several
 * places lies where it has most groups above it, as that hides it most often.
 */
public final class Groups {

    private static final int DEPTH = 40;

    private final Map<COSDictionary, Group> groups = new IdentityHashMap<>();
    private final List<Group> inOrder = new ArrayList<>();
    private final Map<Group, Group> parents = new IdentityHashMap<>();
    private final Map<Group, Integer> depths = new IdentityHashMap<>();
    private final COSDictionary properties;

    private Groups(COSDictionary properties) {
        this.properties = properties;
    }

    public static Groups of(PDDocument document) throws RefusedDrawingException {
        Groups found = new Groups(document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES));
        if (found.properties != null) {
            found.list(found.properties.getCOSArray(COSName.OCGS));
            found.nest(found.order(), null, 0);
        }
        return found;
    }

    private void list(COSArray dictionaries) {
        for (int i = 0; dictionaries != null && i < dictionaries.size(); i++) {
            if (dictionaries.getObject(i) instanceof COSDictionary dictionary && !groups.containsKey(dictionary)) {
                Group group = new Group(i, dictionary);
                groups.put(dictionary, group);
                inOrder.add(group);
            }
        }
    }

    private void nest(COSArray order, Group parent, int depth) throws RefusedDrawingException {
        if (depth > DEPTH) {
            throw new RefusedDrawingException(Reason.TOO_DEEP, "layers are nested too deep");
        }
        Group last = parent;
        for (int i = 0; order != null && i < order.size(); i++) {
            COSBase each = order.getObject(i);
            if (each instanceof COSArray below) {
                // why: an array with a title is a branch of its own, any other one lies below the group before it
                nest(below, below.size() > 0 && below.getObject(0) instanceof COSString ? parent : last, depth + 1);
            } else if (each instanceof COSDictionary dictionary && groups.containsKey(dictionary)) {
                last = groups.get(dictionary);
                place(last, parent);
            }
        }
    }

    private void place(Group group, Group parent) {
        Set<Group> above = new HashSet<>();
        for (Group each = parent; each != null; each = parents.get(each)) {
            above.add(each);
        }
        if (!above.contains(group) && above.size() >= depths.getOrDefault(group, 0)) {
            depths.put(group, above.size());
            if (parent != null) {
                parents.put(group, parent);
            }
        }
    }

    /** The tree readers show, or null. */
    public COSArray order() {
        return defaults().getCOSArray(COSName.ORDER);
    }

    /** What of the default configuration says which groups are on; never null. */
    public COSDictionary defaults() {
        COSDictionary found = properties == null ? null : properties.getCOSDictionary(COSName.D);
        return found == null ? new COSDictionary() : found;
    }

    public List<Group> all() {
        return List.copyOf(inOrder);
    }

    public Optional<Group> of(COSBase dictionary) {
        return dictionary instanceof COSDictionary ? Optional.ofNullable(groups.get(dictionary)) : Optional.empty();
    }

    /** The group above it, or null. */
    public Group parent(Group group) {
        return parents.get(group);
    }

    /** Whether it and all groups above it are permitted. */
    public boolean shows(Group group, Permitted permitted) {
        for (Group each = group; each != null; each = parents.get(each)) {
            if (!permitted.has(each.key())) {
                return false;
            }
        }
        return true;
    }
}
