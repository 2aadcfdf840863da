package org.sightline.worker.svg;

/**
 * A layer of an SVG file: a group that Inkscape or Illustrator marked as one, or, where neither did, a group with an id right
 * below the root.
 *
 * @param place in document order
 * @param parent place of the layer around it; -1 at the top
 */
record SvgLayer(int place, int parent, String name) {

    static String key(int place) {
        return "g:" + place;
    }

    String key() {
        return key(place);
    }
}
