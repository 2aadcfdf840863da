package org.sightline.worker.stamp;

import java.util.List;
import org.sightline.worker.paper.Cover;

/**
 * What is put upon a document.
 *
 * @param lines of the stamp, the first one larger; none for no stamp
 * @param cover a page before the first; null for none
 */
public record Stamp(List<String> lines, Cover cover) {}
