package org.sightline.web.design.rendition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.design.DrawingForm;
import org.sightline.ejb.design.DrawingRow;
import org.sightline.ejb.design.layer.LayerRow;

/**
 * What the viewer shows of one drawing to the person at hand.
 *
 * @param kind      how it is shown: scene, pdf, picture or solid; null when the format has no view
 * @param source    the address of what is shown, made of the person's layers alone
 * @param layers    those of this drawing the person sees
 * @param downloads what the person may take away
 */
public record DrawingView(String kind, String source, List<LayerRow> layers, List<Download> downloads) {

    /** One form of the drawing to take away. */
    public record Download(DrawingForm form, String address) {}

    private static final Map<String, String> KINDS = Map.of(
            "DXF", "scene",
            "SVG", "scene",
            "CFF2", "scene",
            "PDF", "pdf",
            "PNG", "picture",
            "JPEG", "picture",
            "GLB", "solid",
            "STL", "solid");

    /** By the form in which each kind is fetched. */
    private static final Map<String, String> FORMS = Map.of("scene", "json", "pdf", "pdf", "picture", "png");

    /**
     * @param revision address of the revision for programs
     * @param layers   all layers of the revision the person sees
     */
    static DrawingView of(String revision, DrawingRow drawing, List<LayerRow> layers) {
        String kind = drawing.format() == null ? null : KINDS.get(drawing.format());
        String form = "solid".equals(kind)
                ? drawing.format().toLowerCase(Locale.ROOT)
                : kind == null ? null : FORMS.get(kind);
        return new DrawingView(
                kind, address(revision, form, drawing.id()), of(drawing.id(), layers), downloads(revision, drawing));
    }

    private static List<Download> downloads(String revision, DrawingRow drawing) {
        return drawing.forms().stream()
                .filter(form -> form != DrawingForm.JSON)
                .sorted()
                .map(form -> new Download(
                        form, address(revision, form.name().toLowerCase(Locale.ROOT), drawing.id()) + "&save=true"))
                .toList();
    }

    private static String address(String revision, String form, UUID drawing) {
        String wide = "png".equals(form) ? "&width=2400" : "";
        return form == null ? null : revision + "/rendition." + form + "?drawing=" + drawing + wide;
    }

    private static List<LayerRow> of(UUID drawing, List<LayerRow> layers) {
        return layers.stream().filter(layer -> layer.drawing().equals(drawing)).toList();
    }
}
