package org.sightline.worker.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Writes a book: cover, contents with links, the sheets, and what changed; a foot on every page but the cover. */
public final class BookWriter {

    private static final double MARGIN = SheetPages.MARGIN;
    private static final double TEXT = 10.5;
    private static final double LINE = 18;
    private static final double HEADING = 20;

    private final Book book;
    private final Budget budget;
    private PDDocument document;
    private Letters letters;

    public BookWriter(Book book, Budget budget) {
        this.book = book;
        this.budget = budget;
    }

    /** @param into must not exist */
    public void write(Path into) throws IOException, RefusedDrawingException {
        try (PDDocument fresh = new PDDocument()) {
            document = fresh;
            document.setDocumentId(1L); // why: the same content is the same file
            letters = new Letters(document);
            List<PDPage> contents = cover();
            List<List<PDPage>> pages = new ArrayList<>();
            SheetPages sheets = new SheetPages(document, letters, budget);
            for (Sheet sheet : book.sheets()) {
                pages.add(sheets.add(sheet));
            }
            contents(contents, pages);
            changes();
            feet(pages);
            document.save(into.toFile());
        }
    }

    private PDPage page() {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return page;
    }

    private static double top() {
        return PDRectangle.A4.getHeight() - MARGIN - HEADING;
    }

    private static double right() {
        return PDRectangle.A4.getWidth() - MARGIN;
    }

    private static int rows() {
        return (int) ((top() - LINE - MARGIN - SheetPages.FOOT) / LINE);
    }

    /** @return the pages the contents will stand on */
    private List<PDPage> cover() throws IOException {
        List<PDPage> contents = new ArrayList<>();
        if (book.cover().isEmpty()) {
            return contents;
        }
        try (PaperPen pen = new PaperPen(document, page(), letters)) {
            double y = PDRectangle.A4.getHeight() * 0.62;
            y = pen.in(PaperPen.INK)
                    .paragraph(MARGIN, y, right() - MARGIN, 30, book.cover().get(0));
            pen.in(PaperPen.RULE).rule(MARGIN, y + 12, MARGIN + 120, y + 12, 2);
            for (String line : book.cover().subList(1, book.cover().size())) {
                y = pen.in(PaperPen.FAINT).paragraph(MARGIN, y - 12, right() - MARGIN, 13, line);
            }
        }
        for (int i = 0; i < book.sheets().size(); i += rows()) {
            contents.add(page());
        }
        return contents;
    }

    private void contents(List<PDPage> contents, List<List<PDPage>> pages) throws IOException {
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        for (int i = 0; i < pages.size() && !contents.isEmpty(); i++) {
            PDPage on = contents.get(i / rows());
            PDPageFitDestination target = new PDPageFitDestination();
            target.setPage(pages.get(i).get(0));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(book.sheets().get(i).number());
            item.setDestination(target);
            outline.addLast(item);
            double y = top() - LINE - (i % rows() + 1) * LINE;
            try (PaperPen pen = new PaperPen(document, on, letters)) {
                if (i % rows() == 0) {
                    pen.in(PaperPen.INK)
                            .words(MARGIN, top(), HEADING, book.words().contents());
                }
                row(
                        pen,
                        y,
                        book.sheets().get(i),
                        document.getPages().indexOf(pages.get(i).get(0)) + 1);
            }
            on.getAnnotations().add(link(y, target));
        }
    }

    private void row(PaperPen pen, double y, Sheet sheet, int page) throws IOException {
        double width = right() - MARGIN;
        pen.in(PaperPen.INK).words(MARGIN, y, TEXT, letters.fitting(sheet.number(), TEXT, width * 0.24));
        pen.in(PaperPen.INK).words(MARGIN + width * 0.25, y, TEXT, letters.fitting(sheet.title(), TEXT, width * 0.47));
        pen.in(PaperPen.FAINT)
                .words(MARGIN + width * 0.73, y, TEXT, letters.fitting(sheet.revision(), TEXT, width * 0.2));
        pen.in(PaperPen.INK).wordsTo(right(), y, TEXT, Integer.toString(page));
        pen.in(PaperPen.RULE).rule(MARGIN, y - 5, right(), y - 5, 0.5);
    }

    private static PDAnnotationLink link(double y, PDPageFitDestination target) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle((float) MARGIN, (float) y - 4, (float) (right() - MARGIN), (float) LINE - 2));
        link.setDestination(target);
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        link.setBorderStyle(none);
        return link;
    }

    private void changes() throws IOException {
        for (int from = 0; from < book.changes().size(); from += rows()) {
            List<String> lines =
                    book.changes().subList(from, Math.min(book.changes().size(), from + rows()));
            try (PaperPen pen = new PaperPen(document, page(), letters)) {
                pen.in(PaperPen.INK).words(MARGIN, top(), HEADING, book.words().changes());
                double y = top() - 2 * LINE;
                for (String line : lines) {
                    pen.in(PaperPen.INK).words(MARGIN, y, TEXT, letters.fitting(line, TEXT, right() - MARGIN));
                    y -= LINE;
                }
            }
        }
    }

    private void feet(List<List<PDPage>> pages) throws IOException {
        int count = document.getNumberOfPages();
        for (int i = book.cover().isEmpty() ? 0 : 1; i < count; i++) {
            PDPage page = document.getPage(i);
            Sheet of = null;
            for (int k = 0; k < pages.size() && of == null; k++) {
                of = pages.get(k).contains(page) ? book.sheets().get(k) : null;
            }
            try (PaperPen pen = new PaperPen(document, page, letters)) {
                pen.in(PaperPen.RULE).rule(MARGIN, MARGIN + 14, right(), MARGIN + 14, 0.5);
                String told = of == null
                        ? book.cover().get(0)
                        : String.join(" \u00b7 ", of.number(), of.revision(), of.dated());
                pen.in(PaperPen.FAINT)
                        .words(MARGIN, MARGIN, 8.5, letters.fitting(told, 8.5, (right() - MARGIN) * 0.75));
                String numbered =
                        book.words().page() + " " + (i + 1) + " " + book.words().of() + " " + count;
                pen.in(PaperPen.FAINT).wordsTo(right(), MARGIN, 8.5, numbered);
            }
        }
    }
}
