package org.sightline.worker.pdf.content;

import java.util.HashSet;
import java.util.Set;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.pdf.layer.Group;

/** What of one layer is still in force for another one. Nothing hidden may be. */
public final class Ties {

    private final Set<Group> groups = new HashSet<>();
    private boolean base;

    void check(Geometry standing, Section now) throws RefusedDrawingException {
        if (standing instanceof Geometry.Mask mask && mask.mask() == null) {
            return;
        }
        // why: producers put all of a page within rectangles, and a rectangle around everything tells of nothing
        boolean plain = standing instanceof Geometry.Clip clip && clip.rectangle();
        check(standing.maker(), now, plain);
    }

    /**
     * @param maker where something was made that is in force
     * @param now where something visible is painted under it
     * @param plain whether it may be told when the base layer made it
     */
    void check(Section maker, Section now, boolean plain) throws RefusedDrawingException {
        if (maker.hidden() || !maker.visible() && !plain) {
            throw new RefusedDrawingException(
                    Reason.NOT_SEPARABLE, "a clip, mask or text of a hidden layer is in force for a visible one");
        }
        groups.addAll(maker.closedBy(now));
        base |= !plain && !maker.layered() && now.layered();
    }

    public boolean has(Group group) {
        return groups.contains(group);
    }

    /** Whether what lies on no layer is tied to a layer. */
    public boolean base() {
        return base;
    }
}
