package org.sightline.ejb.customer;

/** What a row of an import would do; nothing is done before all rows were looked at. */
record ImportAct(ImportVerdict verdict, Runnable act) {

    static ImportAct nothing() {
        return new ImportAct(ImportVerdict.UNCHANGED, () -> {});
    }
}
