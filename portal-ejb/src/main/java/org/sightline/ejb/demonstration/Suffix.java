package org.sightline.ejb.demonstration;

/** Tells copies of the demonstration apart: stands behind every number, code, name and login of a copy. */
record Suffix(String text) {

    String after(String name) {
        return text.isEmpty() ? name : name + "-" + text;
    }
}
