package org.sightline.ejb.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.customer.Address;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.customer.CompanyModule;
import org.sightline.entities.settings.Module;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;

/** What forms, programs and imports do alike when they write a company. */
@Dependent
class CompanyKeeping {

    @Inject
    private CompanyStore store;

    @Inject
    private GroupKeeping groups;

    @Inject
    private CompanySightStore sights;

    @Inject
    private AuditTrail trail;

    Company create(NewCompany wanted) {
        Company company = new Company(wanted.kind(), wanted.code(), wanted.name());
        refuseIfTaken(wanted.code(), company);
        if (company.getKind() == CompanyKind.CUSTOMER) {
            company.showLayers(store.newCustomersLayers());
        }
        store.add(company);
        trail.append("company.created", ref(company), Map.of("code", company.getCode(), "name", company.getName()));
        if (wanted.group() != null) {
            groups.join(company, wanted.group());
        }
        return company;
    }

    void change(Company company, CompanyChange change) {
        if (Boolean.FALSE.equals(change.archived()) && company.isArchived()) {
            company.restore();
            trail.append("company.restored", ref(company), Map.of("code", company.getCode()));
        }
        // why: what is archived stays as it was, for all that still names it
        RefusedException.unless(!company.isArchived() || !change.describes(), "company.isArchived");
        Map<String, Object> changes = new LinkedHashMap<>();
        rename(company, change, changes);
        portal(company, change, changes);
        prefer(company, change, changes);
        if (!changes.isEmpty()) {
            trail.append("company.changed", ref(company), changes);
        }
        if (change.group() != null) {
            groups.join(company, change.group());
        }
        if (change.modules() != null) {
            change.modules().forEach((module, allowed) -> allow(company, module, allowed));
        }
        if (change.sight() != null) {
            sights.change(company, change.sight());
            store.touch(company);
        }
        if (change.addresses() != null) {
            change.addresses().forEach(address -> settle(company, address));
        }
        if (Boolean.TRUE.equals(change.archived()) && !company.isArchived()) {
            company.archive();
            trail.append("company.archived", ref(company), Map.of("code", company.getCode()));
        }
    }

    private void rename(Company company, CompanyChange change, Map<String, Object> changes) {
        String code = change.code() == null ? company.getCode() : change.code().strip();
        String name = change.name() == null ? company.getName() : change.name().strip();
        refuseIfBlank("code", code);
        refuseIfBlank("name", name);
        if (!code.equals(company.getCode())) {
            refuseIfTaken(code, company);
            changes.put("code", company.getCode() + " > " + code);
        }
        if (!name.equals(company.getName())) {
            changes.put("name", company.getName() + " > " + name);
        }
        company.rename(code, name);
    }

    private static void portal(Company company, CompanyChange change, Map<String, Object> changes) {
        if (change.portal() != null && change.portal() != company.isPortalOn()) {
            company.openPortal(change.portal());
            changes.put("portal", change.portal());
        }
    }

    private static void prefer(Company company, CompanyChange change, Map<String, Object> changes) {
        if (change.delivery() != null && !change.delivery().equals(DeliveryWishes.of(company.getDelivery()))) {
            company.prefer(change.delivery().preferences());
            changes.put("delivery", change.delivery());
        }
    }

    /** @param allowed null or true: as the instance has it */
    private void allow(Company company, Module module, Boolean allowed) {
        boolean off = Boolean.FALSE.equals(allowed);
        CompanyModule own = store.modules(company).stream()
                .filter(word -> word.getModule() == module)
                .findFirst()
                .orElse(null);
        boolean wasOff = own != null && !own.isOn();
        if (off == wasOff) {
            return;
        }
        if (own == null) {
            store.add(new CompanyModule(company, module, false));
        } else {
            own.turn(!off);
        }
        store.touch(company);
        trail.append("company.module.changed", ref(company), Map.of("module", module, "off", off));
    }

    private void settle(Company company, AddressDraft draft) {
        Address address = draft.id() == null ? company.settle(draft.place()) : known(company, draft);
        if (Boolean.FALSE.equals(draft.archived()) && address.isArchived()) {
            company.restore(address);
        }
        if (Boolean.TRUE.equals(draft.primary())) {
            company.makePrimary(address);
        }
        if (Boolean.TRUE.equals(draft.archived()) && !address.isArchived()) {
            company.archive(address);
        }
        store.touch(company);
        trail.append("company.address.changed", ref(company), Map.of("address", AddressRow.of(address)));
    }

    private static Address known(Company company, AddressDraft draft) {
        Address address = company.getAddresses().stream()
                .filter(candidate -> candidate.getId().equals(draft.id()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        address.lieAt(draft.place());
        return address;
    }

    private static void refuseIfBlank(String field, String text) {
        if (text.isBlank()) {
            throw RefusedException.at(field, "shared.required");
        }
    }

    private void refuseIfTaken(String code, Company company) {
        store.withCode(code).filter(other -> !other.equals(company)).ifPresent(other -> {
            throw RefusedException.at(
                    "code", other.isArchived() ? "company.codeArchived" : "company.codeTaken", other.getName());
        });
    }

    static SubjectRef ref(Company company) {
        return SubjectRef.of("company", company.getId());
    }
}
