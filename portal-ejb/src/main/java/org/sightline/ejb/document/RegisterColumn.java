package org.sightline.ejb.document;

/** What a column of a register that is brought in can tell. */
public enum RegisterColumn {
    /** By it documents are known. */
    NUMBER,
    TITLE,
    DOC_CODE,
    STAGE,
    DUE,
    RESPONSIBLE,
    IN_REGISTER,
    /** Must be the project the register is brought into. */
    PROJECT
}
