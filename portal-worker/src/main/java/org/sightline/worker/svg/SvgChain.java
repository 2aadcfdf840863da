package org.sightline.worker.svg;

import java.util.function.Predicate;

/** The layers something seen depends on, by their keys; what lies on none depends on the base layer. */
record SvgChain(String key, SvgChain outer) {

    boolean all(Predicate<String> permitted) {
        for (SvgChain link = this; link != null; link = link.outer) {
            if (!permitted.test(link.key)) {
                return false;
            }
        }
        return true;
    }
}
