package org.sightline.web.document;

import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.document.DocumentChange;
import org.sightline.ejb.document.DocumentDetail;

/** What is typed about a document in its form. */
public class DocumentFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    private String number;
    private String title;
    private String docCode;
    private boolean inRegister;
    private UUID supplier;

    void of(DocumentDetail document) {
        number = document.number();
        title = document.title();
        docCode = document.docCode();
        inRegister = Boolean.TRUE.equals(document.inRegister());
        supplier = document.supplier() == null ? null : document.supplier().id();
    }

    DocumentChange change() {
        return new DocumentChange(text(number), text(title), text(docCode), inRegister, supplier, supplier == null);
    }

    /** A field left empty is sent as nothing; to a service nothing would mean "as it was". */
    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDocCode() {
        return docCode;
    }

    public void setDocCode(String docCode) {
        this.docCode = docCode;
    }

    public boolean isInRegister() {
        return inRegister;
    }

    public void setInRegister(boolean inRegister) {
        this.inRegister = inRegister;
    }

    public UUID getSupplier() {
        return supplier;
    }

    public void setSupplier(UUID supplier) {
        this.supplier = supplier;
    }
}
