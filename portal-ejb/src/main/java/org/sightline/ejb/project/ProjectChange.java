package org.sightline.ejb.project;

import jakarta.validation.constraints.Size;
import org.sightline.entities.shared.Limits;

/** What shall become different about a project; null keeps what is. */
public record ProjectChange(
        @Size(max = Limits.CODE) String number,
        @Size(max = Limits.NAME) String name,
        Boolean hidden,
        Boolean completed,
        Boolean confidential,
        Boolean subSupplierAccess) {

    public static ProjectChange named(String number, String name) {
        return new ProjectChange(number, name, null, null, null, null);
    }
}
