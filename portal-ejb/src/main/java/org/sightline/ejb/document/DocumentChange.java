package org.sightline.ejb.document;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sightline.entities.shared.Limits;

/**
 * What shall become different about a document; null keeps what is.
 *
 * @param docCode  empty takes it away
 * @param supplier the sub-supplier that shall deliver it
 * @param unassign takes the document back from its sub-supplier
 */
public record DocumentChange(
        @Size(max = Limits.CODE) String number,
        @Size(max = Limits.TITLE) String title,
        @Size(max = Limits.CODE) String docCode,
        Boolean inRegister,
        UUID supplier,
        boolean unassign) {}
