package org.sightline.worker.paper;

import java.util.List;

/**
 * A specification book, or a single sheet when it has no cover.
 *
 * @param cover   lines of the cover, the first of them its title; empty for no cover and no contents
 * @param words   of the frame around the sheets
 * @param changes lines of the last page; empty for none
 */
public record Book(List<String> cover, Words words, List<Sheet> sheets, List<String> changes) {

    /**
     * @param contents heading of the contents
     * @param changes  heading of the last page
     * @param page     before a page's number, as "Page"
     * @param of       between it and their count, as "of"
     */
    public record Words(String contents, String changes, String page, String of) {}
}
