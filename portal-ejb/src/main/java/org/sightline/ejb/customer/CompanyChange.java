package org.sightline.ejb.customer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sightline.entities.settings.Module;
import org.sightline.entities.shared.Limits;

/**
 * What shall become different about a company; null keeps what is.
 *
 * @param modules   true: as the instance has it, false: off for this company; modules not named stay
 * @param delivery  all wishes, no others
 * @param sight     what its people see of designs
 * @param addresses those with an id are changed, those without are added, those not named stay
 */
public record CompanyChange(
        @Size(max = Limits.CODE) String code,
        @Size(max = Limits.NAME) String name,
        @Valid GroupChoice group,
        Boolean portal,
        Map<Module, Boolean> modules,
        @Valid DeliveryWishes delivery,
        List<@Valid AddressDraft> addresses,
        Boolean archived,
        CompanySight sight) {

    public static CompanyChange seeing(CompanySight sight) {
        return new CompanyChange(null, null, null, null, null, null, null, null, sight);
    }

    public static CompanyChange none() {
        return new CompanyChange(null, null, null, null, null, null, null, null, null);
    }

    public static CompanyChange archived(boolean archived) {
        return new CompanyChange(null, null, null, null, null, null, null, archived, null);
    }

    /** Whether it says anything about the company itself, beyond whether it is archived. */
    boolean describes() {
        return Stream.of(code, name, group, portal, modules, delivery, addresses, sight)
                .anyMatch(Objects::nonNull);
    }

    public static CompanyChange at(AddressDraft address) {
        return new CompanyChange(null, null, null, null, null, null, List.of(address), null, null);
    }
}
