package org.sightline.worker.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.pdf.content.Filtering;
import org.sightline.worker.pdf.content.Filtering.Drawn;
import org.sightline.worker.pdf.content.Tally;
import org.sightline.worker.pdf.content.Ties;
import org.sightline.worker.pdf.layer.Groups;

/** Makes a new document of what is permitted in another one. */
final class PdfFilter {

    private static final List<COSName> BOXES =
            List.of(COSName.TRIM_BOX, COSName.BLEED_BOX, COSName.ART_BOX, COSName.getPDFName("UserUnit"));

    private final PDDocument source;
    private final PDDocument target;
    private final Groups groups;
    private final Filtering filtering;
    private final Budget budget;
    private final Tally tally = new Tally();

    PdfFilter(PDDocument source, Groups groups, Permitted permitted, PDDocument target, Budget budget) {
        this.source = source;
        this.target = target;
        this.groups = groups;
        this.budget = budget;
        this.filtering = new Filtering(groups, permitted, target, budget);
    }

    void run() throws IOException, RefusedDrawingException {
        for (PDPage page : source.getPages()) {
            budget.primitive();
            target.addPage(new PDPage(page(page)));
        }
        filtering.finish();
        COSDictionary catalog = target.getDocumentCatalog().getCOSObject();
        new LayerList(groups, filtering.groupCopies()).write(catalog);
        COSArray intents = source.getDocumentCatalog().getCOSObject().getCOSArray(COSName.OUTPUT_INTENTS);
        if (intents != null) {
            // why: without them two of three readers blend colours of presses in another way
            catalog.setItem(COSName.OUTPUT_INTENTS, filtering.outputIntents(intents));
        }
        target.setVersion(1.7f);
        // why: the same drawing and the same layers make the same bytes
        target.setDocumentId(0L);
    }

    private COSDictionary page(PDPage page) throws IOException, RefusedDrawingException {
        COSDictionary from = page.getCOSObject();
        COSDictionary copy = new COSDictionary();
        copy.setItem(COSName.TYPE, COSName.PAGE);
        copy.setItem(COSName.MEDIA_BOX, page.getMediaBox().getCOSArray());
        copy.setItem(COSName.CROP_BOX, page.getCropBox().getCOSArray());
        for (COSName box : BOXES) {
            COSBase value = filtering.value(from.getDictionaryObject(box));
            if (value != null) {
                copy.setItem(box, value);
            }
        }
        copy.setInt(COSName.ROTATE, page.getRotation());
        if (from.getDictionaryObject(COSName.GROUP) instanceof COSDictionary group) {
            copy.setItem(COSName.GROUP, filtering.group(group));
        }
        COSDictionary resources = page.getResources() == null
                ? new COSDictionary()
                : page.getResources().getCOSObject();
        Drawn drawn = filtering.page(content(page), resources);
        tally.add(drawn.tally());
        copy.setItem(COSName.RESOURCES, drawn.stream().getDictionaryObject(COSName.RESOURCES));
        drawn.stream().removeItem(COSName.RESOURCES);
        copy.setItem(COSName.CONTENTS, drawn.stream());
        annotations(from.getCOSArray(COSName.ANNOTS), resources, copy);
        return copy;
    }

    private byte[] content(PDPage page) throws IOException, RefusedDrawingException {
        try (InputStream in = page.getContents()) {
            byte[] content = in == null ? new byte[0] : in.readAllBytes();
            budget.bytes(content.length);
            return content;
        }
    }

    private void annotations(COSArray from, COSDictionary resources, COSDictionary page)
            throws IOException, RefusedDrawingException {
        Annotations annotations = new Annotations(filtering, resources);
        COSArray copies = new COSArray();
        for (int i = 0; from != null && i < from.size(); i++) {
            budget.primitive();
            COSDictionary copy =
                    from.getObject(i) instanceof COSDictionary annotation ? annotations.copy(annotation) : null;
            if (copy != null) {
                copies.add(copy);
            }
        }
        tally.add(annotations.tally());
        if (copies.size() > 0) {
            page.setItem(COSName.ANNOTS, copies);
        }
    }

    Tally tally() {
        return tally;
    }

    Ties ties() {
        return filtering.ties();
    }
}
