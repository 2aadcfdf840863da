package org.sightline.ejb.design.rendition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sightline.ejb.design.DrawingForm;
import org.sightline.ejb.design.PermittedDrawing;

/**
 * What is to be made, and the names under which it and the filtered drawing it is made of are kept: hashes of all that goes
 * into them. So whatever a rule changes is another name, and nothing has to be thrown away in time.
 *
 * @param page  from 1, of a picture
 * @param width in pixels, of a picture
 */
record RenditionPlan(PermittedDrawing drawing, DrawingForm form, int page, int width) {

    /** Grows when the worker makes something else of the same. */
    private static final String WORKER = "1";

    /** Widths of pictures: what is asked for is rounded up to one of them, so that few are made. */
    private static final List<Integer> WIDTHS = List.of(160, 320, 640, 1280, 2560, 4096);

    RenditionPlan {
        int asked = width;
        width = WIDTHS.stream().filter(each -> each >= asked).findFirst().orElse(WIDTHS.get(WIDTHS.size() - 1));
    }

    /** Whether the filtered drawing is itself what is wanted. */
    boolean isFiltered() {
        return form.name().equals(drawing.format())
                || form == DrawingForm.CF2 && drawing.format().equals("CFF2");
    }

    String filteredName() {
        return hash(
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
            case JSON -> hash(filteredName(), form, drawing.layers());
            case PNG -> hash(filteredName(), form, page, width);
            default -> hash(filteredName(), form);
        };
    }

    private static String hash(Object... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                byte[] bytes = Objects.toString(part).getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
