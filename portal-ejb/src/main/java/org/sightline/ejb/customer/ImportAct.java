package org.sightline.ejb.customer;

import org.sightline.ejb.shared.ImportVerdict;

/** What a row of an import would do; nothing is done before all rows were looked at. */
record ImportAct(ImportVerdict verdict, Runnable act) {

    static ImportAct nothing() {
        return new ImportAct(ImportVerdict.UNCHANGED, () -> {});
    }
}
