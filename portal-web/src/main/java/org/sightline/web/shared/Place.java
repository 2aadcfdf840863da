package org.sightline.web.shared;

/** A page a menu leads to, and the right it takes. */
public record Place(String right, String key, String address, String icon) {}
