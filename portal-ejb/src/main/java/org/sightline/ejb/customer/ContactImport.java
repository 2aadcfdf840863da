package org.sightline.ejb.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.shared.ImportVerdict;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.Relation;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;

/** Rows of contacts, known by their e-mail address. {@code companies}: codes with levels, such as {@code NL:GROUP|BW}. */
@Dependent
class ContactImport {

    static final List<String> COLUMNS = List.of("email", "firstName", "lastName", "jobTitle", "phone", "companies");

    @Inject
    private ContactStore store;

    @Inject
    private CompanyStore companies;

    @Inject
    private ContactKeeping keeping;

    ImportAct plan(ImportCells cells) {
        String email = cells.required("email", Limits.EMAIL);
        RefusedException.unless(email.matches("[^\\s@]+@[^\\s@]+"), "contact.emailWrong");
        return store.withEmail(email).map(known -> change(cells, known)).orElseGet(() -> create(cells, email));
    }

    private ImportAct create(ImportCells cells, String email) {
        NewContact wanted = new NewContact(
                cells.required("firstName", Limits.NAME),
                cells.required("lastName", Limits.NAME),
                email,
                cells.text("phone", Limits.PHONE),
                cells.text("jobTitle", Limits.NAME),
                relations(cells, List.of()),
                null);
        return new ImportAct(ImportVerdict.CREATED, () -> keeping.create(wanted));
    }

    private ImportAct change(ImportCells cells, Contact known) {
        RefusedException.unless(!known.isArchived(), "contact.emailArchived", known.getName());
        for (String column : List.of("firstName", "lastName")) {
            RefusedException.unless(
                    !cells.has(column) || !cells.text(column, Limits.NAME).isBlank(), "import.required", column);
        }
        ContactChange change = new ContactChange(
                cells.changed("firstName", Limits.NAME, known.getFirstName()),
                cells.changed("lastName", Limits.NAME, known.getLastName()),
                null,
                cells.changed("phone", Limits.PHONE, known.getPhone()),
                cells.changed("jobTitle", Limits.NAME, known.getJobTitle()),
                changedRelations(cells, store.relations(known)),
                null,
                null,
                null);
        return change.says()
                ? new ImportAct(ImportVerdict.CHANGED, () -> keeping.change(known, change))
                : ImportAct.nothing();
    }

    private List<RelationDraft> changedRelations(ImportCells cells, List<Relation> present) {
        List<RelationDraft> wanted = relations(cells, present);
        Set<RelationDraft> same = present.stream()
                .map(relation -> new RelationDraft(relation.getCompany().getId(), relation.getLevel()))
                .collect(Collectors.toSet());
        return wanted == null || same.equals(new HashSet<>(wanted)) ? null : wanted;
    }

    /** Null when the column is absent. */
    private List<RelationDraft> relations(ImportCells cells, List<Relation> present) {
        String text = cells.text("companies", Limits.TEXT);
        if (text == null) {
            return null;
        }
        Map<UUID, Relation> related = present.stream()
                .collect(Collectors.toMap(relation -> relation.getCompany().getId(), relation -> relation));
        List<RelationDraft> wanted = new ArrayList<>();
        for (String one : text.split("\\|")) {
            if (!one.isBlank()) {
                wanted.add(relation(one.strip(), related.keySet()));
            }
        }
        long once = wanted.stream().map(RelationDraft::customer).distinct().count();
        RefusedException.unless(once == wanted.size(), "contact.companyTwice");
        return wanted;
    }

    private RelationDraft relation(String text, Set<UUID> related) {
        int colon = text.lastIndexOf(':');
        String code = colon < 0 ? text : text.substring(0, colon).strip();
        String level = colon < 0 ? "SITE" : text.substring(colon + 1).strip().toUpperCase(Locale.ROOT);
        RefusedException.unless(level.equals("SITE") || level.equals("GROUP"), "import.badLevel", text);
        Company company = companies
                .withCode(code)
                .filter(found -> !found.isArchived() || related.contains(found.getId()))
                .orElseThrow(() -> new RefusedException("import.noCompany", code));
        RefusedException.unless(
                level.equals("SITE") || company.getKind() == CompanyKind.CUSTOMER, "company.supplierHasNoGroup");
        return new RelationDraft(company.getId(), RelationLevel.valueOf(level));
    }

    static List<String> cells(ContactRow row) {
        List<String> cells = new ArrayList<>(List.of(row.email(), row.firstName(), row.lastName()));
        cells.add(row.jobTitle());
        cells.add(row.phone());
        cells.add(row.companies().stream()
                .map(company -> company.code() + ":" + company.level())
                .collect(Collectors.joining("|")));
        return cells;
    }
}
