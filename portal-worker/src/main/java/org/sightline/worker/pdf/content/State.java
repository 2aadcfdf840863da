package org.sightline.worker.pdf.content;

import java.util.ArrayList;
import java.util.List;

/** Where the reading of a stream stands. */
final class State {

    /** Outermost first; the first one is never restored. */
    final List<Level> levels = new ArrayList<>();

    Section section;
    boolean inText;

    State(Section root) {
        section = root;
        Level first = new Level();
        first.opened = true;
        levels.add(first);
    }

    Level top() {
        return levels.get(levels.size() - 1);
    }

    void set(Register register, Object value) {
        top().wanted.put(register, new Setting(value, section));
    }

    /** The value of a register, or null when the stream has not set it. */
    Object get(Register register) {
        Setting setting = top().wanted.get(register);
        return setting == null ? null : setting.value();
    }
}
