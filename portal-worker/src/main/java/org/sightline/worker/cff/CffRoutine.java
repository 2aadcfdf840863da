package org.sightline.worker.cff;

import java.util.ArrayList;
import java.util.List;

/** A routine: its own items, and the routines it draws. */
final class CffRoutine {

    static final String MAIN = "MAIN";

    final String name;
    final List<CffItem> items = new ArrayList<>();
    final List<CffCall> calls = new ArrayList<>();

    CffRoutine(String name) {
        this.name = name;
    }
}
