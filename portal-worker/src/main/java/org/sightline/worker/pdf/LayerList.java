package org.sightline.worker.pdf;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.sightline.worker.pdf.layer.Group;
import org.sightline.worker.pdf.layer.Groups;

/** The list of layers of the new document: the groups its content names, in the tree and state they had. */
final class LayerList {

    private static final int DEPTH = 40;

    private final Groups groups;
    private final Map<Group, COSDictionary> copies;

    LayerList(Groups groups, Map<Group, COSDictionary> copies) {
        this.groups = groups;
        this.copies = copies;
    }

    void write(COSDictionary catalog) {
        if (copies.isEmpty()) {
            return;
        }
        Set<Group> off = off();
        COSArray all = new COSArray();
        COSArray shown = new COSArray();
        COSArray hidden = new COSArray();
        for (Group group : groups.all()) {
            if (copies.containsKey(group)) {
                all.add(copies.get(group));
                (off.contains(group) ? hidden : shown).add(copies.get(group));
            }
        }
        COSDictionary defaults = new COSDictionary();
        defaults.setItem(COSName.ON, shown);
        defaults.setItem(COSName.OFF, hidden);
        COSArray order = pruned(groups.order(), 0);
        defaults.setItem(COSName.ORDER, order.size() == 0 ? all : order);
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.OCGS, all);
        properties.setItem(COSName.D, defaults);
        catalog.setItem(COSName.OCPROPERTIES, properties);
    }

    private Set<Group> off() {
        COSDictionary defaults = groups.defaults();
        Set<Group> off = new HashSet<>();
        if ("OFF".equals(defaults.getNameAsString(COSName.BASE_STATE))) {
            off.addAll(groups.all());
        }
        each(defaults.getCOSArray(COSName.ON), off::remove);
        each(defaults.getCOSArray(COSName.OFF), off::add);
        return off;
    }

    private void each(COSArray listed, Consumer<Group> action) {
        for (int i = 0; listed != null && i < listed.size(); i++) {
            groups.of(listed.getObject(i)).ifPresent(action);
        }
    }

    /** Without titles, whose branches join the one around them; why: a title may stand above hidden layers only. */
    private COSArray pruned(COSArray order, int depth) {
        COSArray kept = new COSArray();
        for (int i = 0; order != null && depth < DEPTH && i < order.size(); i++) {
            COSBase each = order.getObject(i);
            if (each instanceof COSArray below) {
                COSArray left = pruned(below, depth + 1);
                if (below.size() > 0 && below.getObject(0) instanceof COSString) {
                    kept.addAll(left);
                } else if (left.size() > 0) {
                    kept.add(left);
                }
            } else {
                groups.of(each).map(copies::get).ifPresent(kept::add);
            }
        }
        return kept;
    }
}
