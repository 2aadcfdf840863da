package org.sightline.ejb.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.access.Listing;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;

/**
 * The companies a caller sees. A page of the portal names them in its bar, its rows and its filters, so those of a contact that
 * asks itself are read once in a request; it can change none of them. Those of everybody else are read each time.
 */
@RequestScoped
class KnownCompanies {

    /** More companies than anybody is offered in one list. */
    private static final int MANY = 1000;

    @Inject
    private VisibleQuery visible;

    @Inject
    private CurrentCaller current;

    private List<Known> own;

    /** A company and on which side it stands. */
    record Known(Site site, CompanyKind kind) {}

    /** By name. */
    List<Known> of(Caller caller) {
        if (!caller.isContact() || !caller.equals(current.get())) {
            return read(caller);
        }
        if (own == null) {
            own = read(caller);
        }
        return own;
    }

    private List<Known> read(Caller caller) {
        Listing<Company, Known> listing = new Listing<>(
                Company.class,
                Restriction.none(),
                "nameFolded",
                (company, query, cb) -> List.of(company.get("code"), company.get("name"), company.get("kind")),
                (id, columns) -> new Known(
                        new Site(id, columns.get(2, String.class), columns.get(3, String.class)),
                        columns.get(4, CompanyKind.class)));
        return visible.rows(listing, caller, MANY).stream()
                .sorted(Comparator.comparing(company -> company.site().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
