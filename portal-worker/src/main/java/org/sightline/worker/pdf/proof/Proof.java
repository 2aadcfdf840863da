package org.sightline.worker.pdf.proof;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.pdf.layer.Group;
import org.sightline.worker.pdf.layer.Groups;

/** The proof that a filtered document shows what its original shows with a set of layers, and holds nothing else. */
public final class Proof {

    /** Pixels of the longer side of a page that is compared; enough to see a hair line of a die. */
    private static final int SIDE = 800;

    /** How much a channel may differ: rounding of colours. */
    private static final int SHADE = 12;

    /** How many pixels of a million may differ more: rounding of places. */
    private static final int PIXELS = 50;

    private final PDDocument original;
    private final PDDocument result;
    private final Permitted permitted;
    private final Path filtered;
    private final Budget budget;

    /** @param filtered the file of the result */
    public Proof(PDDocument original, Permitted permitted, Path filtered, PDDocument result, Budget budget) {
        this.original = original;
        this.permitted = permitted;
        this.filtered = filtered;
        this.result = result;
        this.budget = budget;
    }

    /** @throws RefusedDrawingException with {@link Reason#IN_DOUBT} at the first thing that is not proved */
    public void run() throws IOException, RefusedDrawingException {
        new Structure(result, Files.readAllBytes(filtered)).check();
        Groups groups = Groups.of(original);
        Groups left = Groups.of(result);
        check(original.getNumberOfPages() == result.getNumberOfPages(), "the number of pages");
        Witness before = new Witness(groups, permitted);
        Set<String> all = left.all().stream().map(Group::key).collect(Collectors.toSet());
        all.add("base");
        Witness after = new Witness(left, new Permitted(all));
        Set<String> allInks = inks();
        switchOn(groups);
        pages(before, after);
        String more = after.more(before);
        check(more == null, "a character that is not in the original: " + more);
        denied(groups, before, allInks);
    }

    private void pages(Witness before, Witness after) throws IOException, RefusedDrawingException {
        Painting painting = new Painting(original, budget).seenBy(before);
        Painting again = new Painting(result, budget).allOn().seenBy(after);
        for (int page = 0; page < original.getNumberOfPages(); page++) {
            before.begin(page);
            after.begin(page);
            int width = width(page);
            compare(painting.page(page, width), again.page(page, width), page);
        }
    }

    private int width(int page) {
        var box = original.getPage(page).getCropBox();
        boolean upright = original.getPage(page).getRotation() % 180 == 0;
        double across = Math.max(1, upright ? box.getWidth() : box.getHeight());
        double down = Math.max(1, upright ? box.getHeight() : box.getWidth());
        return (int) Math.max(1, Math.min(SIDE, SIDE * across / down));
    }

    private static void compare(BufferedImage one, BufferedImage other, int page) throws RefusedDrawingException {
        check(one.getWidth() == other.getWidth() && one.getHeight() == other.getHeight(), "the size of a page");
        int different = 0;
        Rectangle where = new Rectangle(-1, -1);
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (differ(one.getRGB(x, y), other.getRGB(x, y))) {
                    different++;
                    where.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        long allowed = 4 + (long) one.getWidth() * one.getHeight() * PIXELS / 1_000_000;
        check(different <= allowed, different + " pixels of page " + (page + 1) + " within " + where);
    }

    private static boolean differ(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > SHADE) {
                return true;
            }
        }
        return false;
    }

    /** Switches the layers of the original, in memory only. */
    private void switchOn(Groups groups) {
        COSDictionary catalog = original.getDocumentCatalog().getCOSObject();
        COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        if (properties == null) {
            return;
        }
        COSArray on = new COSArray();
        COSArray off = new COSArray();
        for (Group group : groups.all()) {
            (groups.shows(group, permitted) ? on : off).add(group.dictionary());
        }
        COSDictionary defaults = new COSDictionary();
        defaults.setItem(COSName.ON, on);
        defaults.setItem(COSName.OFF, off);
        properties.setItem(COSName.D, defaults);
        Painting.plain(original, groups.all().stream().map(Group::dictionary).toList());
    }

    /** Every ink any colour space of the original names. */
    private Set<String> inks() {
        Set<String> inks = new HashSet<>();
        for (COSObjectKey key :
                List.copyOf(original.getDocument().getXrefTable().keySet())) {
            COSObject object = original.getDocument().getObjectFromPool(key);
            inks(object == null ? null : object.getObject(), inks, 0);
        }
        return inks;
    }

    private static void inks(COSBase base, Set<String> into, int depth) {
        if (depth > 12) {
            return;
        }
        if (base instanceof COSArray array) {
            Witness.inks(array, into, 0);
            for (COSBase each : array) {
                inks(each, into, depth + 1);
            }
        } else if (base instanceof COSDictionary dictionary) {
            dictionary.getValues().forEach(each -> inks(each, into, depth + 1));
        }
    }

    /** Names of denied layers and of inks nothing visible is painted with. */
    private void denied(Groups groups, Witness before, Set<String> inks) throws IOException, RefusedDrawingException {
        Set<String> names = new HashSet<>();
        groups.all().stream().filter(group -> !before.shows(group)).forEach(group -> names.add(group.name()));
        names.addAll(inks);
        groups.all().stream().filter(before::shows).forEach(group -> {
            names.remove(group.name());
            if (group.step() != null) {
                names.removeAll(Arrays.asList(group.step().group(), group.step().type()));
            }
        });
        names.removeAll(before.inks());
        names.removeAll(Set.of("All", "None", "Cyan", "Magenta", "Yellow", "Black"));
        String found = new Words(result).find(names);
        check(found == null, "a name that is denied: " + found);
    }

    static void check(boolean proved, String what) throws RefusedDrawingException {
        if (!proved) {
            throw new RefusedDrawingException(Reason.IN_DOUBT, "not proved: " + what);
        }
    }
}
