package org.sightline.worker.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.scene.SceneText;

/**
 * Draws an SVG file from memory: references are expanded, styles resolved. Clips, masks, patterns and gradients are left
 * to the viewer, which gets the filtered file itself.
 */
final class SvgDrawing {

    private static final int MOST_REFERENCES = 16;

    private final SvgTree tree;
    private final SvgInk ink;
    private final Budget budget;
    private final SvgStyle.Rules rules;
    private final SvgPaint paint;
    private int references;

    SvgDrawing(SvgTree tree, SvgInk ink, Budget budget) {
        this.tree = tree;
        this.ink = ink;
        this.budget = budget;
        rules = new SvgStyle.Rules(tree.rules);
        paint = new SvgPaint(tree.byId);
    }

    /** How an element is reached: coordinates, style around it, layers, and whether by a reference. */
    private record Reached(AffineTransform matrix, SvgStyle style, SvgInk.Place place, boolean referred) {

        Reached moved(AffineTransform by) {
            AffineTransform moved = new AffineTransform(matrix);
            moved.concatenate(by);
            return new Reached(moved, style, place, referred);
        }
    }

    void draw() throws IOException, RefusedDrawingException {
        Reached start = new Reached(new AffineTransform(), SvgStyle.initial(), new SvgInk.Place(null, null), false);
        SvgStyle style = start.style.of(tree.root, rules);
        children(tree.root, new Reached(start.matrix, style, start.place, false));
    }

    private void children(SvgElement element, Reached reached) throws IOException, RefusedDrawingException {
        for (Object child : element.content) {
            if (child instanceof SvgElement inner) {
                draw(inner, reached);
            }
        }
    }

    private void draw(SvgElement element, Reached around) throws IOException, RefusedDrawingException {
        budget.primitive();
        boolean shows = SvgWords.HOLDERS.contains(element.name) && !element.name.equals("defs")
                || SvgWords.DRAWN.contains(element.name);
        SvgStyle style = shows ? around.style.of(element, rules) : around.style;
        if (!shows || element.layer == null && !style.displayed()) {
            return;
        }
        Reached reached = new Reached(around.matrix, style, place(element, around), around.referred)
                .moved(Transforms.parsed(element.attribute("transform")));
        switch (element.name) {
            case "g", "a", "switch" -> children(element, reached);
            case "svg" -> children(element, reached.moved(Viewport.nested(element)));
            case "use" -> use(element, reached);
            case "image" -> picture(element, reached);
            case "text" ->
                new SvgLettering(element, rules, this::text).draw(reached.matrix, reached.style, reached.place);
            default -> shape(element, reached);
        }
    }

    private static SvgInk.Place place(SvgElement element, Reached around) {
        if (element.layer == null) {
            return around.place;
        }
        // why: what a reference draws belongs to the layer of the reference, but depends on this one too
        SvgChain chain = new SvgChain(element.layer.key(), around.place.chain());
        return new SvgInk.Place(around.referred ? around.place.layer() : element.layer, chain);
    }

    private void text(SvgInk.Place place, SceneText text) throws RefusedDrawingException {
        budget.primitive();
        ink.text(settled(place), text);
    }

    private void shape(SvgElement element, Reached reached) throws RefusedDrawingException {
        SvgShape shape = new SvgShape(element, reached.matrix);
        Path2D.Double path = shape.path();
        if (path != null && reached.style.visible()) {
            budget.primitives(shape.points() / 16);
            double scale = Math.sqrt(Math.abs(reached.matrix.getDeterminant()));
            ink.path(settled(reached.place), path, paint.look(reached.style, scale));
        }
    }

    private void picture(SvgElement element, Reached reached) throws IOException, RefusedDrawingException {
        SvgPicture picture = SvgPicture.of(element.attribute("href"), budget);
        if (picture != null && reached.style.visible()) {
            Path2D.Double outline = new SvgShape(element, reached.matrix).box();
            ink.picture(settled(reached.place), outline, picture.size());
        }
    }

    private static SvgInk.Place settled(SvgInk.Place place) {
        return new SvgInk.Place(place.layer(), settled(place.chain()));
    }

    /** What lies on no layer depends on the base layer. */
    private static SvgChain settled(SvgChain chain) {
        return chain == null ? new SvgChain(Layer.BASE, null) : chain;
    }

    private void use(SvgElement use, Reached reached) throws IOException, RefusedDrawingException {
        String href = use.attribute("href");
        SvgElement target = href == null || !href.startsWith("#") ? null : tree.byId.get(href.substring(1));
        if (target == null) {
            return;
        }
        if (++references > MOST_REFERENCES) {
            throw new RefusedDrawingException(Reason.TOO_DEEP, "References of the SVG file are nested without end");
        }
        AffineTransform placed = AffineTransform.getTranslateInstance(
                SvgLength.of(use.attribute("x"), 0, 0), SvgLength.of(use.attribute("y"), 0, 0));
        Reached inside =
                new Reached(reached.matrix, reached.style, referred(target, reached.place), true).moved(placed);
        if (target.name.equals("symbol")) {
            children(
                    target,
                    new Reached(inside.matrix, inside.style.of(target, rules), inside.place, true)
                            .moved(Viewport.symbol(target, use)));
        } else {
            draw(target, inside);
        }
        references--;
    }

    /** Adds what the target of a reference depends on where it stands itself. */
    private static SvgInk.Place referred(SvgElement target, SvgInk.Place place) {
        SvgChain chain = settled(place.chain());
        boolean layered = false;
        for (SvgElement outer = target; outer != null; outer = outer.parent) {
            if (SvgWords.DEFINITIONS.contains(outer.name) || outer.name.equals("defs")) {
                return new SvgInk.Place(place.layer(), chain);
            }
            if (outer.layer != null) {
                layered = true;
                chain = new SvgChain(outer.layer.key(), chain);
            }
        }
        return new SvgInk.Place(place.layer(), layered ? chain : new SvgChain(Layer.BASE, chain));
    }
}
