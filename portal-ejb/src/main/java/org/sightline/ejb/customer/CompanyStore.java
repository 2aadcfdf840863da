package org.sightline.ejb.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Listing;
import org.sightline.ejb.access.Matching;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyModule;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.settings.Module;
import org.sightline.entities.shared.Folding;

/** Reads and writes companies with their addresses and modules. */
@Dependent
public class CompanyStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    public Slice<CompanyRow> page(CompanyFilter filter, CompanySort sort, SliceRequest request, Caller caller) {
        Slice<UUID> ids = ids(narrowed(filter), sort, request, caller);
        Map<UUID, Company> found = byId(ids.items());
        Map<UUID, Long> contacts = contacts(ids.items());
        return ids.map(id -> row(found.get(id), contacts.getOrDefault(id, 0L)));
    }

    private Slice<UUID> ids(Restriction<Company> narrowed, CompanySort sort, SliceRequest request, Caller caller) {
        return visible.slice(
                new Listing<>(
                        Company.class,
                        narrowed,
                        sort.attribute(),
                        (company, query, cb) -> List.of(),
                        (UUID id, Tuple columns) -> id),
                request,
                caller);
    }

    private Map<UUID, Company> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select c from Company c left join fetch c.group left join fetch c.primaryAddress"
                                + " where c.id in :ids",
                        Company.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Company::getId, Function.identity()));
    }

    private Map<UUID, Long> contacts(Collection<UUID> companies) {
        if (companies.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select r.company.id, count(r) from Relation r where r.company.id in :ids"
                                + " and r.contact.archived = false group by r.company.id",
                        Object[].class)
                .setParameter("ids", companies)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    private static CompanyRow row(Company company, long contacts) {
        return new CompanyRow(
                company.getId(),
                company.getCode(),
                company.getName(),
                company.getKind(),
                company.getGroup() == null ? null : company.getGroup().getId(),
                company.getGroup() == null ? null : company.getGroup().getName(),
                company.getPrimaryAddress() == null ? null : AddressRow.of(company.getPrimaryAddress()),
                contacts,
                company.isPortalOn(),
                company.isArchived());
    }

    private static Restriction<Company> narrowed(CompanyFilter filter) {
        Restriction<Company> narrowed = matching(filter.q());
        if (filter.kind() != null) {
            narrowed = narrowed.and((company, query, cb) -> cb.equal(company.get("kind"), filter.kind()));
        }
        if (filter.group() != null) {
            narrowed = narrowed.and((company, query, cb) -> cb.equal(company.get("groupId"), filter.group()));
        }
        return filter.archived() == null
                ? narrowed
                : narrowed.and((company, query, cb) -> cb.equal(company.get("archived"), filter.archived()));
    }

    private static Restriction<Company> matching(String q) {
        return !Matching.isAsked(q)
                ? Restriction.none()
                : (company, query, cb) -> cb.or(
                        Matching.contains(company.get("nameFolded"), q, cb),
                        Matching.contains(company.get("codeFolded"), q, cb));
    }

    private static Restriction<Company> inUse() {
        return (company, query, cb) -> cb.isFalse(company.get("archived"));
    }

    /** Companies that can be chosen: what is archived is offered no more. */
    public List<CompanyOption> options(String q, Caller caller, int atMost) {
        Slice<UUID> ids = ids(matching(q).and(inUse()), CompanySort.NAME, SliceRequest.first(atMost), caller);
        Map<UUID, Company> found = byId(ids.items());
        return ids.items().stream().map(id -> option(found.get(id))).toList();
    }

    static CompanyOption option(Company company) {
        return new CompanyOption(
                company.getId(),
                company.getCode(),
                company.getName(),
                company.getKind(),
                company.getGroup() == null ? null : company.getGroup().getName());
    }

    /** One of those that can be chosen. */
    public Company offered(UUID id, Caller caller) {
        return visible.find(Company.class, id, caller, inUse()).get();
    }

    public Company find(UUID id, Caller caller) {
        return visible.find(Company.class, id, caller).get();
    }

    /** Whoever already bears the code, whatever its case; unique for all, seen by the caller or not. */
    public Optional<Company> withCode(String code) {
        return em.createQuery("select c from Company c where c.codeFolded = :code", Company.class)
                .setParameter("code", Folding.fold(code))
                .getResultStream()
                .findFirst();
    }

    /** The modules the instance has on. */
    Set<Module> instanceModules() {
        Set<Module> on = EnumSet.noneOf(Module.class);
        on.addAll(em.createQuery("select s.module from ModuleSwitch s where s.on = true", Module.class)
                .getResultList());
        return on;
    }

    /** The types of layers a new customer begins with. */
    Set<LayerType> newCustomersLayers() {
        return Set.copyOf(em.createQuery("select r.type from LayerRule r where r.newCustomers = true", LayerType.class)
                .getResultList());
    }

    /** The company's own words about modules. */
    List<CompanyModule> modules(Company company) {
        return em.createQuery("select m from CompanyModule m where m.company = :company", CompanyModule.class)
                .setParameter("company", company)
                .getResultList();
    }

    void add(CompanyModule own) {
        em.persist(own);
    }

    void remove(CompanyModule own) {
        em.remove(own);
    }

    public void add(Company company) {
        em.persist(company);
        em.flush();
    }

    /** Counts as a change of the company itself, so that whoever saw it before is told. */
    void touch(Company company) {
        em.lock(company, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Writes what has changed, so that the version told to the caller is the new one. */
    public void flush() {
        em.flush();
    }
}
