package org.sightline.worker.stamp;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.paper.CoverPage;
import org.sightline.worker.paper.Letters;
import org.sightline.worker.pdf.Opening;
import org.sightline.worker.pdf.Saving;

/** Writes a copy of a PDF with a stamp on each page and a cover before the first. */
public final class StampWriter {

    /** Scans of large sheets, black and white. */
    private static final long PIXELS = 2_000_000_000;

    private final Stamp stamp;
    private final Budget budget;

    public StampWriter(Stamp stamp, Budget budget) {
        this.stamp = stamp;
        this.budget = budget;
    }

    /** What stamping may spend: as any job, but for pictures in a document, which nobody draws for a stamp. */
    public static Budget budget() {
        return new Budget(Budget.BYTES, Budget.PRIMITIVES, PIXELS, Budget.DEPTH, Budget.TIME);
    }

    /**
     * @param into a file that is written anew; the same original and stamp make the same bytes
     * @throws RefusedDrawingException {@link Reason#UNSUPPORTED} for what is signed or draws its pages itself: a copy would
     *     not be the same any more
     */
    public void write(Path original, Path into) throws IOException, RefusedDrawingException {
        Opening.of(original, budget, document -> {
            refuseIfBound(document);
            document.setDocumentId(1L);
            Letters letters = new Letters(document);
            StampMark mark = new StampMark(document, letters, stamp.lines());
            for (PDPage page : document.getPages()) {
                budget.time();
                mark.on(page, PageEnd.of(page, budget));
            }
            if (stamp.cover() != null) {
                cover(document, letters);
            }
            Saving.plain(document, into);
            return null;
        });
    }

    private static void refuseIfBound(PDDocument document) throws IOException, RefusedDrawingException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        boolean signed = !document.getSignatureDictionaries().isEmpty()
                || document.getDocumentCatalog().getCOSObject().containsKey(COSName.PERMS);
        if (signed || form != null && form.xfaIsDynamic()) {
            throw new RefusedDrawingException(
                    Reason.UNSUPPORTED, signed ? "the document is signed" : "the document draws its pages itself");
        }
    }

    private void cover(PDDocument document, Letters letters) throws IOException {
        PDPage cover = CoverPage.of(document, letters, stamp.cover());
        labels(document);
        document.getPages().insertBefore(cover, document.getPage(0));
    }

    /** Pages keep what they are called, though one stands before them. */
    private static void labels(PDDocument document) throws IOException {
        PDPageLabels before = document.getDocumentCatalog().getPageLabels();
        if (before != null) {
            PDPageLabels after = new PDPageLabels(document);
            for (int index : before.getPageIndices()) {
                after.setLabelItem(index + 1, before.getPageLabelRange(index));
            }
            document.getDocumentCatalog().setPageLabels(after);
        }
    }
}
