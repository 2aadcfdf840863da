package org.sightline.ejb.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.identity.Right;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.shared.NotFoundException;

/** What customers and single contacts can be shown of designs; changed with the customer or contact itself. */
@Stateless
public class SightService {

    @Inject
    private CurrentCaller caller;

    @Inject
    private CompanyStore companies;

    @Inject
    private ContactStore contacts;

    @Inject
    private CompanySightStore store;

    /** @throws NotFoundException for a sub-supplier, whose people see no designs */
    @RolesAllowed(Right.CUSTOMER_VIEW)
    public SightOffer company(UUID id) {
        Company company = companies.find(id, caller.get());
        if (company.getKind() != CompanyKind.CUSTOMER) {
            throw new NotFoundException();
        }
        return new SightOffer(true, types(store.admitted(), company.getLayerTypes()), store.standings(company));
    }

    @RolesAllowed(Right.CUSTOMER_VIEW)
    public SightOffer contact(UUID id) {
        Contact contact = contacts.find(id, caller.get());
        Set<LayerType> admitted = contacts.relations(contact).stream()
                .flatMap(relation -> relation.getCompany().getLayerTypes().stream())
                .filter(store.admitted()::contains)
                .collect(Collectors.toSet());
        Set<LayerType> own = contact.getLayerTypes();
        return new SightOffer(own != null, types(admitted, own == null ? admitted : own), List.of());
    }

    private static List<SightOffer.Type> types(Set<LayerType> admitted, Set<LayerType> chosen) {
        return Stream.of(LayerType.values())
                .filter(type -> type != LayerType.UNCLASSIFIED)
                .map(type -> new SightOffer.Type(type, admitted.contains(type), chosen.contains(type)))
                .toList();
    }
}
