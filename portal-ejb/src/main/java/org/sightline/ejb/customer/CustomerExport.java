package org.sightline.ejb.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.shared.Csv;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.identity.Right;

/** Gives lists of companies and contacts out as tables, with the columns an import reads. */
@Stateless
public class CustomerExport {

    @Inject
    private CurrentCaller caller;

    @Inject
    private CompanyStore companies;

    @Inject
    private ContactStore contacts;

    @Inject
    private AuditTrail trail;

    @RolesAllowed(Right.CUSTOMER_VIEW)
    public String companies(CompanyFilter filter, CompanySort sort, boolean descending) {
        return table("company.exported", CompanyImport.COLUMNS, cursor -> companies
                .page(filter, sort, SliceRequest.onward(cursor, descending), caller.get())
                .map(CompanyImport::cells));
    }

    @RolesAllowed(Right.CUSTOMER_VIEW)
    public String contacts(ContactFilter filter, ContactSort sort, boolean descending) {
        return table("contact.exported", ContactImport.COLUMNS, cursor -> contacts.page(
                        filter, sort, SliceRequest.onward(cursor, descending), caller.get())
                .map(ContactImport::cells));
    }

    private String table(String action, List<String> columns, Function<String, Slice<List<String>>> page) {
        List<List<String>> rows = Slice.whole(page);
        trail.append(action, null, Map.of("rows", rows.size()));
        return Csv.table(columns, rows);
    }
}
