package org.sightline.ejb.design;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.entities.customer.DeliveryFormat;
import org.sightline.entities.design.DesignFile;

/** A form in which a drawing is given out. Each is made of the layers the reader sees, and of nothing else. */
public enum DrawingForm {
    /** What a viewer draws of lines and texts. */
    JSON("application/json", null, Set.of("DXF", "SVG", "CFF2"), Set.of("DXF", "SVG", "CFF2")),
    PNG(
            "image/png",
            DeliveryFormat.PNG,
            Set.of("PDF", "SVG", "DXF", "CFF2", "PNG", "JPEG"),
            Set.of("PDF", "SVG", "DXF", "CFF2", "PNG", "JPEG")),
    PDF("application/pdf", DeliveryFormat.PDF, Set.of("PDF", "SVG", "DXF", "CFF2"), Set.of("PDF")),
    SVG("image/svg+xml", DeliveryFormat.SVG, Set.of("SVG", "DXF", "CFF2"), Set.of("SVG")),
    DXF("image/vnd.dxf", DeliveryFormat.DXF, Set.of("DXF"), Set.of()),
    CF2("application/octet-stream", DeliveryFormat.NATIVE, Set.of("CFF2"), Set.of()),
    GLB("model/gltf-binary", DeliveryFormat.NATIVE, Set.of("GLB"), Set.of("GLB")),
    STL("model/stl", DeliveryFormat.NATIVE, Set.of("STL"), Set.of("STL")),
    STEP("model/step", DeliveryFormat.NATIVE, Set.of("STEP"), Set.of());

    private final String mediaType;
    private final DeliveryFormat delivery;
    private final Set<String> made;
    private final Set<String> shown;

    DrawingForm(String mediaType, DeliveryFormat delivery, Set<String> made, Set<String> shown) {
        this.mediaType = mediaType;
        this.delivery = delivery;
        this.made = made;
        this.shown = shown;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether it can be made of a drawing of this format. */
    public boolean isMadeOf(String format) {
        return format != null && made.contains(format);
    }

    /** Whether a viewer needs it to show a drawing of this format, so that nobody has to be granted it. */
    public boolean isShownOf(String format) {
        return format != null && shown.contains(format);
    }

    /** Whether people who are given these formats may take it away. */
    public boolean isGranted(Set<DeliveryFormat> formats) {
        return delivery != null && formats.contains(delivery);
    }

    /** Whether people who are given these formats may take the drawing away in this form. */
    public boolean isToBeTaken(DesignFile drawing, Set<DeliveryFormat> formats) {
        return isOf(drawing) && isGranted(formats);
    }

    /** Whether it is shown to people who are given these formats: also what a viewer needs, to be taken or not. */
    public boolean isShown(DesignFile drawing, Set<DeliveryFormat> formats) {
        String format = drawing.facts().format();
        return isOf(drawing) && (isGranted(formats) || isShownOf(format));
    }

    private boolean isOf(DesignFile drawing) {
        return !drawing.facts().staffOnly() && isMadeOf(drawing.facts().format());
    }

    /** The forms in which somebody may take the drawing away. */
    static Set<DrawingForm> of(DesignFile drawing, Set<DeliveryFormat> formats) {
        EnumSet<DrawingForm> forms = EnumSet.noneOf(DrawingForm.class);
        Stream.of(values()).filter(form -> form.isToBeTaken(drawing, formats)).forEach(forms::add);
        return forms;
    }
}
