package org.sightline.ejb.customer;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyModule;
import org.sightline.entities.customer.CustomerGroup;
import org.sightline.entities.identity.Right;
import org.sightline.entities.settings.Module;
import org.sightline.entities.shared.NotFoundException;

/** What staff do with customers and sub-suppliers: one method, one use case, one transaction. */
@Stateless
public class CompanyService {

    private static final int OFFERED = 20;
    private static final Comparator<AddressRow> PRIMARY_FIRST = Comparator.comparing(AddressRow::archived)
            .thenComparing(row -> !row.primary())
            .thenComparing(AddressRow::kind)
            .thenComparing(AddressRow::city)
            .thenComparing(AddressRow::lines)
            .thenComparing(AddressRow::id);

    @Inject
    private CurrentCaller caller;

    @Inject
    private CompanyStore store;

    @Inject
    private CompanyKeeping keeping;

    @Inject
    private CompanySightStore sights;

    @Inject
    private AuditTrail trail;

    @RolesAllowed(Right.CUSTOMER_VIEW)
    public Slice<CompanyRow> list(CompanyFilter filter, CompanySort sort, SliceRequest request) {
        return store.page(filter, sort, request, caller.get());
    }

    /** Companies that can be chosen, by name; what is archived is offered no more. */
    @RolesAllowed(Right.CUSTOMER_VIEW)
    public List<CompanyOption> options(String q) {
        return store.options(q, caller.get(), OFFERED);
    }

    /** What a company is called, archived or not. */
    @RolesAllowed(Right.CUSTOMER_VIEW)
    public CompanyOption option(UUID id) {
        return CompanyStore.option(store.find(id, caller.get()));
    }

    @RolesAllowed(Right.CUSTOMER_VIEW)
    public CompanyDetail get(UUID id) {
        Company company = store.find(id, caller.get());
        trail.append("company.viewed", CompanyKeeping.ref(company), Map.of("code", company.getCode()));
        return detail(company);
    }

    /**
     * The present version, by which a program says what it means to change; looked at by nobody, so nothing is in the trail.
     *
     * @throws NotFoundException also to who may look at no company
     */
    @PermitAll // why: to who may look at no company each is absent, which a missing right would not say
    public long version(UUID id) {
        if (!caller.get().can(Right.CUSTOMER_VIEW)) {
            throw new NotFoundException();
        }
        return store.find(id, caller.get()).getVersion();
    }

    /** Whether the caller may make new ones. */
    @RolesAllowed(Right.CUSTOMER_VIEW)
    public boolean isCreateOffered() {
        return caller.get().can(Right.CUSTOMER_EDIT);
    }

    /** Refuses who may not make or change customers and contacts, before a page for that is shown. */
    @RolesAllowed(Right.CUSTOMER_EDIT)
    public void expectEditor() {
        // why: the role above is the whole check
    }

    /** @param more what shall be different from how new companies are */
    @RolesAllowed(Right.CUSTOMER_EDIT)
    public CompanyDetail create(@Valid NewCompany wanted, @Valid CompanyChange more) {
        Company company = keeping.create(wanted);
        keeping.change(company, more);
        store.flush();
        return detail(company);
    }

    @RolesAllowed(Right.CUSTOMER_EDIT)
    public CompanyDetail change(UUID id, long version, @Valid CompanyChange change) {
        Company company = store.find(id, caller.get());
        company.expectVersion(version);
        keeping.change(company, change);
        store.flush();
        return detail(company);
    }

    private CompanyDetail detail(Company company) {
        CustomerGroup group = company.getGroup();
        return new CompanyDetail(
                company.getId(),
                company.getVersion(),
                company.getKind(),
                company.getCode(),
                company.getName(),
                group == null ? null : new GroupChoice(group.getId(), group.getName()),
                company.isPortalOn(),
                company.isArchived(),
                modules(company),
                DeliveryWishes.of(company.getDelivery()),
                company.getAddresses().stream()
                        .map(AddressRow::of)
                        .sorted(PRIMARY_FIRST)
                        .toList(),
                sights.of(company),
                actions(company, caller.get()));
    }

    private List<ModuleRow> modules(Company company) {
        Set<Module> instance = store.instanceModules();
        Set<Module> off = store.modules(company).stream()
                .filter(own -> !own.isOn())
                .map(CompanyModule::getModule)
                .collect(Collectors.toSet());
        return Stream.of(Module.values())
                .map(module -> new ModuleRow(module, instance.contains(module), !off.contains(module)))
                .toList();
    }

    private static Set<CompanyAction> actions(Company company, Caller by) {
        Set<CompanyAction> actions = EnumSet.noneOf(CompanyAction.class);
        if (by.can(Right.CUSTOMER_EDIT)) {
            actions.add(company.isArchived() ? CompanyAction.RESTORE : CompanyAction.ARCHIVE);
            if (!company.isArchived()) {
                actions.add(CompanyAction.EDIT);
            }
        }
        return actions;
    }
}
