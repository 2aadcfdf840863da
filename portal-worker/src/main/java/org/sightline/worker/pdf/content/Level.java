package org.sightline.worker.pdf.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The graphics state between {@code q} and {@code Q}: what the file wants it to be, and what has been written of it. */
final class Level {

    final Map<Register, Setting> wanted = new EnumMap<>(Register.class);
    final Map<Register, Setting> written = new EnumMap<>(Register.class);
    final List<Geometry> pending = new ArrayList<>();

    /** What bounds all painting here and says where it was made. */
    final List<Geometry> standing = new ArrayList<>();

    double leading;
    boolean opened;

    private Section checkedIn;
    private int checked;

    Level() {}

    /** What {@code q} begins with. */
    Level(Level outer) {
        wanted.putAll(outer.wanted);
        leading = outer.leading;
    }

    void open(Level outer) {
        written.putAll(outer.written);
        opened = true;
    }

    void add(Geometry geometry) {
        Geometry last = pending.isEmpty() ? null : pending.get(pending.size() - 1);
        if (geometry instanceof Geometry.Mask) {
            pending.removeIf(Geometry.Mask.class::isInstance);
            standing.removeIf(Geometry.Mask.class::isInstance);
            restart();
        }
        if (geometry instanceof Geometry.Matrix next
                && last instanceof Geometry.Matrix first
                && !(next.maker().visible() && first.maker().visible())) {
            pending.set(pending.size() - 1, next.after(first));
            return;
        }
        pending.add(geometry);
        if (!(geometry instanceof Geometry.Matrix)) {
            standing.add(geometry);
        }
    }

    /** What has not been checked yet against a section. */
    List<Geometry> unchecked(Section now) {
        if (checkedIn != now) {
            restart();
        }
        List<Geometry> rest = List.copyOf(standing.subList(checked, standing.size()));
        checkedIn = now;
        checked = standing.size();
        return rest;
    }

    private void restart() {
        checkedIn = null;
        checked = 0;
    }
}
