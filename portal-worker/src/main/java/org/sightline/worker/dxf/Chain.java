package org.sightline.worker.dxf;

import java.util.function.Predicate;

/**
 * The layers something drawn depends on: the one it lies on, then those of the references that draw it. Denied is what
 * depends on a denied layer, be its own layer permitted or not.
 */
record Chain(DxfLayer layer, Chain outer) {

    boolean all(Predicate<DxfLayer> permitted) {
        for (Chain link = this; link != null; link = link.outer) {
            if (!permitted.test(link.layer)) {
                return false;
            }
        }
        return true;
    }
}
