package org.sightline.ejb.design.rendition;

import java.util.List;
import java.util.stream.Collectors;
import org.sightline.ejb.design.DrawingForm;
import org.sightline.ejb.design.drawing.PermittedDrawing;

/**
 * What is to be made, and the names under which it and the filtered drawing it is made of are kept: hashes of all that goes
 * into them. So whatever a rule changes is another name, and nothing has to be thrown away in time.
 *
 * @param page  from 1, of a picture
 * @param width in pixels, of a picture
 */
public record RenditionPlan(PermittedDrawing drawing, DrawingForm form, int page, int width) {

    /** Grows when the worker makes something else of the same. */
    static final String WORKER = "1";

    /** Widths of pictures: what is asked for is rounded up to one of them, so that few are made. */
    private static final List<Integer> WIDTHS = List.of(160, 320, 640, 1280, 2560, 4096);

    public RenditionPlan {
        int asked = width;
        width = WIDTHS.stream().filter(each -> each >= asked).findFirst().orElse(WIDTHS.get(WIDTHS.size() - 1));
    }

    /** Of no picture. */
    public static RenditionPlan of(PermittedDrawing drawing, DrawingForm form) {
        return new RenditionPlan(drawing, form, 1, WIDTHS.get(0));
    }

    /** Whether the filtered drawing is itself what is wanted. */
    boolean isFiltered() {
        return form.name().equals(drawing.format())
                || form == DrawingForm.CF2 && drawing.format().equals("CFF2");
    }

    String filteredName() {
        return RenditionName.hash(
                WORKER,
                drawing.original().getSha256(),
                drawing.layers().stream()
                        .map(PermittedDrawing.Permitted::key)
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    String name() {
        if (isFiltered()) {
            return filteredName();
        }
        return switch (form) {
            case JSON -> RenditionName.hash(filteredName(), form, drawing.layers());
            case PNG -> RenditionName.hash(filteredName(), form, page, width);
            default -> RenditionName.hash(filteredName(), form);
        };
    }
}
