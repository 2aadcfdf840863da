package org.sightline.worker.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.DrawingFormat;
import org.sightline.worker.drawing.Inspection;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.Page;
import org.sightline.worker.drawing.PageImages;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.pdf.layer.Group;
import org.sightline.worker.pdf.layer.Groups;
import org.sightline.worker.pdf.proof.Proof;

/** PDF 1.0 to 2.0. */
public final class PdfFormat implements DrawingFormat, PageImages {

    private static final String MARK = "%PDF-";
    private static final double MM_PER_POINT = 25.4 / 72;

    @Override
    public String name() {
        return "PDF";
    }

    @Override
    public boolean accepts(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).contains(MARK);
    }

    /** A filtering of everything, thrown away; why: it finds what ties layers together, and what cannot be read. */
    @Override
    public Inspection inspect(Path original, Budget budget) throws IOException, RefusedDrawingException {
        return Opening.of(original, budget, source -> {
            Groups groups = Groups.of(source);
            Permitted all = new Permitted(Stream.concat(groups.all().stream().map(Group::key), Stream.of(Layer.BASE))
                    .collect(Collectors.toSet()));
            try (PDDocument target = new PDDocument()) {
                PdfFilter filter = new PdfFilter(source, groups, all, target, budget);
                filter.run();
                return new Inspection(name(), "pt", pages(source), layers(groups, filter));
            }
        });
    }

    private static List<Layer> layers(Groups groups, PdfFilter filter) {
        List<Layer> layers = new ArrayList<>();
        for (Group group : groups.all()) {
            Group parent = groups.parent(group);
            layers.add(new Layer(
                    group.key(),
                    parent == null ? null : parent.key(),
                    group.name(),
                    group.step(),
                    false,
                    filter.tally().of(group),
                    !filter.ties().has(group)));
        }
        long items = filter.tally().base();
        layers.add(new Layer(
                Layer.BASE, null, "", null, true, items, !filter.ties().base()));
        return layers;
    }

    private static List<Page> pages(PDDocument source) {
        List<Page> pages = new ArrayList<>();
        for (PDPage page : source.getPages()) {
            PDRectangle box = page.getCropBox();
            double scale = MM_PER_POINT * page.getUserUnit();
            boolean upright = page.getRotation() % 180 == 0;
            pages.add(new Page(
                    scale * (upright ? box.getWidth() : box.getHeight()),
                    scale * (upright ? box.getHeight() : box.getWidth())));
        }
        return pages;
    }

    @Override
    public void filter(Path original, Permitted permitted, Path into, Budget budget)
            throws IOException, RefusedDrawingException {
        Opening.of(original, budget, source -> {
            try (PDDocument target = new PDDocument()) {
                new PdfFilter(source, Groups.of(source), permitted, target, budget).run();
                Saving.of(target, into);
                return null;
            }
        });
    }

    @Override
    public void verify(Path original, Permitted permitted, Path filtered, Budget budget)
            throws IOException, RefusedDrawingException {
        Opening.of(original, budget, source -> {
            try {
                return Opening.of(filtered, budget, result -> {
                    new Proof(source, permitted, filtered, result, budget).run();
                    return null;
                });
            } catch (RefusedDrawingException e) {
                // why: the original was read before, so it is the result that is wrong
                boolean wrong = e.reason() == Reason.BROKEN || e.reason() == Reason.ENCRYPTED;
                throw wrong ? new RefusedDrawingException(Reason.IN_DOUBT, e.getMessage(), e) : e;
            }
        });
    }

    @Override
    public void png(Path filtered, int page, int width, Path into, Budget budget)
            throws IOException, RefusedDrawingException {
        Opening.of(filtered, budget, source -> {
            new PageImage(source, budget).write(page, width, into);
            return null;
        });
    }
}
