package org.sightline.ejb.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sightline.ejb.shared.ImportVerdict;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.customer.Place;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;

/** Rows of companies, known by their code. The address is the primary one; an empty one leaves what is there. */
@Dependent
class CompanyImport {

    static final List<String> COLUMNS =
            List.of("code", "name", "kind", "group", "portal", "address", "postalCode", "city", "country");

    @Inject
    private CompanyStore store;

    @Inject
    private CompanyKeeping keeping;

    ImportAct plan(ImportCells cells) {
        String code = cells.required("code", Limits.CODE);
        return store.withCode(code).map(known -> change(cells, known)).orElseGet(() -> create(cells, code));
    }

    private ImportAct create(ImportCells cells, String code) {
        CompanyKind kind = kind(cells, CompanyKind.CUSTOMER);
        NewCompany wanted = new NewCompany(kind, code, cells.required("name", Limits.NAME), group(cells, kind, ""));
        CompanyChange more =
                new CompanyChange(null, null, null, cells.flag("portal"), null, null, address(cells, null), null, null);
        return new ImportAct(ImportVerdict.CREATED, () -> keeping.change(keeping.create(wanted), more));
    }

    private ImportAct change(ImportCells cells, Company known) {
        RefusedException.unless(!known.isArchived(), "company.codeArchived", known.getName());
        RefusedException.unless(kind(cells, known.getKind()) == known.getKind(), "import.kindStays");
        RefusedException.unless(
                !cells.has("name") || !cells.text("name", Limits.NAME).isBlank(), "import.required", "name");
        String present = known.getGroup() == null ? "" : known.getGroup().getName();
        Boolean portal = cells.flag("portal");
        CompanyChange change = new CompanyChange(
                null,
                cells.changed("name", Limits.NAME, known.getName()),
                group(cells, known.getKind(), present),
                portal == null || portal == known.isPortalOn() ? null : portal,
                null,
                null,
                address(cells, known),
                null,
                null);
        return change.describes()
                ? new ImportAct(ImportVerdict.CHANGED, () -> keeping.change(known, change))
                : ImportAct.nothing();
    }

    private static CompanyKind kind(ImportCells cells, CompanyKind otherwise) {
        String text = cells.text("kind", Limits.CODE);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        return Arrays.stream(CompanyKind.values())
                .filter(kind -> kind.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RefusedException("import.badKind", text));
    }

    private static GroupChoice group(ImportCells cells, CompanyKind kind, String present) {
        String name = cells.changed("group", Limits.NAME, present);
        RefusedException.unless(
                name == null || name.isBlank() || kind == CompanyKind.CUSTOMER, "company.supplierHasNoGroup");
        return name == null ? null : GroupChoice.named(name);
    }

    /** The primary address if it is given and differs, else null. */
    private static List<AddressDraft> address(ImportCells cells, Company known) {
        String lines = cells.text("address", Place.LINES);
        String city = cells.text("city", Limits.NAME);
        if (isEmpty(lines) && isEmpty(city)) {
            return null;
        }
        RefusedException.unless(
                !isEmpty(lines) && !isEmpty(city), "import.required", isEmpty(lines) ? "address" : "city");
        String country = Objects.toString(cells.text("country", 2), "");
        RefusedException.unless(country.matches("[A-Za-z]{2}|"), "address.countryWrong");
        AddressRow present =
                known == null || known.getPrimaryAddress() == null ? null : AddressRow.of(known.getPrimaryAddress());
        AddressDraft draft = new AddressDraft(
                present == null ? null : present.id(),
                present == null ? null : present.kind(),
                present == null ? null : present.label(),
                lines,
                cells.text("postalCode", Place.POSTAL_CODE),
                city,
                country,
                null,
                null);
        return present != null && present.isAt(draft) ? null : List.of(draft);
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }

    static List<String> cells(CompanyRow row) {
        AddressRow at = row.primary();
        return Arrays.asList(
                row.code(),
                row.name(),
                row.kind().name(),
                row.group(),
                String.valueOf(row.portal()),
                at == null ? null : at.lines(),
                at == null ? null : at.postalCode(),
                at == null ? null : at.city(),
                at == null ? null : at.country());
    }
}
