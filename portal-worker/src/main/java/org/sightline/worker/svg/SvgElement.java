package org.sightline.worker.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An element in memory, for drawing: attributes without their namespaces, words and elements in order. */
final class SvgElement {

    final String name;
    final SvgElement parent;
    final Map<String, String> attributes = new HashMap<>();

    /** Elements and strings. */
    final List<Object> content = new ArrayList<>();

    /** The layer it begins, or null. */
    SvgLayer layer;

    SvgElement(String name, SvgElement parent) {
        this.name = name;
        this.parent = parent;
    }

    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    String id() {
        return attributes.get("id");
    }
}
