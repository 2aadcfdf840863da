package org.sightline.ejb.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.sightline.entities.document.SlotLocation;
import org.sightline.entities.shared.Limits;

/**
 * One act on a line of the register, with what it needs.
 *
 * @param day         of DUE and EXPECTED, and when REVISE makes it due; null for none
 * @param stage       of STAGE; null for none
 * @param docCode     of DOC_CODE; empty for none
 * @param responsible of RESPONSIBLE: a member of the project; null for nobody
 * @param holder      of HAND
 */
public record RegisterChange(
        @NotNull RegisterAct act,
        LocalDate day,
        UUID stage,
        @Size(max = Limits.CODE) String docCode,
        UUID responsible,
        SlotLocation holder) {

    public static RegisterChange of(RegisterAct act) {
        return new RegisterChange(act, null, null, null, null, null);
    }
}
