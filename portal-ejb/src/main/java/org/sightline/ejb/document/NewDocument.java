package org.sightline.ejb.document;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sightline.entities.shared.Limits;

/**
 * What a document is made of.
 *
 * @param inRegister the customer sees that it is required, even before there is a file
 * @param supplier   the sub-supplier that delivers it, or null
 */
public record NewDocument(
        @Size(max = Limits.CODE) String number,
        @Size(max = Limits.TITLE) String title,
        @Size(max = Limits.CODE) String docCode,
        boolean inRegister,
        UUID supplier) {

    public static NewDocument of(String number, String title) {
        return new NewDocument(number, title, null, false, null);
    }
}
