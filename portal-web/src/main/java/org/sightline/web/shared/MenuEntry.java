package org.sightline.web.shared;

/** One entry of a menu. {@code current}: the page at hand lies behind it. */
public record MenuEntry(String key, String address, String icon, boolean current) {

    /** Whether the page with this path belongs to the entry: the same folder. */
    static MenuEntry of(String key, String address, String icon, String path) {
        String folder = address.substring(0, address.lastIndexOf('/') + 1);
        boolean home = address.endsWith("/home");
        return new MenuEntry(key, address, icon, home ? path.equals(address) : path.startsWith(folder));
    }
}
