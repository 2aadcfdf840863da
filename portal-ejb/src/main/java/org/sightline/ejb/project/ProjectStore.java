package org.sightline.ejb.project;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.project.Project;
import org.sightline.entities.project.ProjectMember;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.RefusedException;

/** Reads and writes projects. */
@Dependent
public class ProjectStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    @Inject
    private KnownCompanies known;

    @Inject
    private ProjectBacklog backlog;

    public Slice<ProjectRow> page(ProjectFilter filter, ProjectSort sort, SliceRequest request, Caller caller) {
        // why: a sub-supplier must not learn its customer's name, not even by the order of a list
        RefusedException.unless(sort != ProjectSort.CUSTOMER || !sells(caller), "shared.badSort");
        Map<UUID, Site> sites = caller.isContact() ? sitesById(caller) : null;
        Slice<ProjectRow> page = visible.slice(
                new Listing<>(
                        Project.class,
                        narrowed(filter, caller, sites),
                        sort.attribute(),
                        (project, query, cb) -> List.of(
                                project.get("number"),
                                project.get("name"),
                                project.get("hidden"),
                                project.get("completed"),
                                project.get("confidential"),
                                project.get("createdAt"),
                                project.get("customer").get("id"),
                                project.get("customer").get("code"),
                                project.get("customer").get("name")),
                        (id, columns) -> row(id, columns, sites)),
                request,
                caller);
        return backlog.isOpenTo(caller) ? counted(page, caller) : page;
    }

    /** One question for the whole page. */
    private Slice<ProjectRow> counted(Slice<ProjectRow> page, Caller caller) {
        Set<UUID> ids = page.items().stream().map(ProjectRow::id).collect(Collectors.toSet());
        Map<UUID, Long> counts = backlog.counts(ids, caller);
        return page.map(row -> row.with(counts.getOrDefault(row.id(), 0L)));
    }

    /** Counts the visible projects the filter leaves, up to the limit. */
    public long count(ProjectFilter filter, Caller caller, int atMost) {
        Map<UUID, Site> sites = caller.isContact() ? sitesById(caller) : null;
        return visible.count(Project.class, caller, narrowed(filter, caller, sites), atMost);
    }

    /** The whole list, read part by part. */
    public List<ProjectRow> all(ProjectFilter filter, ProjectSort sort, boolean descending, Caller caller) {
        return Slice.whole(next -> page(filter, sort, SliceRequest.onward(next, descending), caller));
    }

    private static boolean sells(Caller caller) {
        return caller.isContact() && caller.sides().contains(CompanyKind.SUPPLIER);
    }

    private static ProjectRow row(UUID id, Tuple columns, Map<UUID, Site> sites) {
        UUID customer = columns.get(8, UUID.class);
        return new ProjectRow(
                id,
                columns.get(2, String.class),
                columns.get(3, String.class),
                sites == null
                        ? new Site(customer, columns.get(9, String.class), columns.get(10, String.class))
                        : sites.get(customer),
                columns.get(4, Boolean.class),
                columns.get(5, Boolean.class),
                columns.get(6, Boolean.class),
                columns.get(7, Instant.class),
                null);
    }

    private Restriction<Project> narrowed(ProjectFilter filter, Caller caller, Map<UUID, Site> sites) {
        Restriction<Project> narrowed = Restriction.none();
        if (Matching.isAsked(filter.q())) {
            narrowed = narrowed.and((project, query, cb) -> cb.or(
                    Matching.contains(project.get("numberFolded"), filter.q(), cb),
                    Matching.contains(project.get("nameFolded"), filter.q(), cb)));
        }
        if (filter.customer() != null) {
            boolean known = sites == null || sites.containsKey(filter.customer());
            narrowed = narrowed.and(
                    known
                            ? (project, query, cb) ->
                                    cb.equal(project.get("customer").get("id"), filter.customer())
                            : Restriction.never());
        }
        narrowed = narrowed.and(flag("hidden", filter.hidden())).and(flag("completed", filter.completed()));
        if (filter.waiting()) {
            narrowed = narrowed.and(backlog.isOpenTo(caller) ? backlog.waiting() : Restriction.never());
        }
        return filter.mine() ? narrowed.and(ofMember(caller.accountId())) : narrowed;
    }

    private static Restriction<Project> flag(String attribute, Boolean wanted) {
        return wanted == null ? Restriction.none() : (project, query, cb) -> cb.equal(project.get(attribute), wanted);
    }

    private static Restriction<Project> ofMember(UUID account) {
        return (project, query, cb) -> {
            Subquery<UUID> members = query.subquery(UUID.class);
            Root<ProjectMember> member = members.from(ProjectMember.class);
            members.select(member.get("id"))
                    .where(
                            cb.equal(member.get("project"), project),
                            cb.equal(member.get("account").get("id"), account));
            return cb.exists(members);
        };
    }

    boolean sees(Project project, Caller caller) {
        Restriction<Project> itself = (found, query, cb) -> cb.equal(found.get("id"), project.getId());
        return visible.count(Project.class, caller, itself, 1) > 0;
    }

    public Project find(UUID id, Caller caller) {
        return visible.find(Project.class, id, caller).get();
    }

    /** The customer of a project as the caller may know it, null when out of reach. */
    public Site site(Project project, Caller caller) {
        Company customer = project.getCustomer();
        Restriction<Company> itself = (company, query, cb) -> cb.equal(company, customer);
        return visible.list(Company.class, caller, itself, 1).stream()
                .findFirst()
                .map(found -> siteOf(found.get()))
                .orElse(null);
    }

    /** The customers the caller sees, by name. */
    public List<Site> sites(Caller caller) {
        return known.of(caller).stream()
                .filter(company -> company.kind() == CompanyKind.CUSTOMER)
                .map(KnownCompanies.Known::site)
                .toList();
    }

    /** The companies the caller sees, by name. */
    public List<Site> companies(Caller caller) {
        return known.of(caller).stream().map(KnownCompanies.Known::site).toList();
    }

    private Map<UUID, Site> sitesById(Caller caller) {
        return sites(caller).stream().collect(Collectors.toMap(Site::id, Function.identity()));
    }

    /** Customers a new project can be made for. */
    public List<Site> customers(String q, Caller caller, int atMost) {
        Restriction<Company> possible = (company, query, cb) -> cb.and(
                cb.equal(company.get("kind"), CompanyKind.CUSTOMER),
                cb.isFalse(company.get("archived")),
                cb.or(
                        Matching.contains(company.get("nameFolded"), q, cb),
                        Matching.contains(company.get("codeFolded"), q, cb)));
        return visible.slice(
                        new Listing<>(
                                Company.class,
                                possible,
                                "nameFolded",
                                (company, query, cb) -> List.of(company.get("code"), company.get("name")),
                                (id, columns) ->
                                        new Site(id, columns.get(2, String.class), columns.get(3, String.class))),
                        SliceRequest.few(atMost, false),
                        caller)
                .items();
    }

    public Company customer(UUID id, Caller caller) {
        Restriction<Company> possible = (company, query, cb) ->
                cb.and(cb.equal(company.get("kind"), CompanyKind.CUSTOMER), cb.isFalse(company.get("archived")));
        return visible.find(Company.class, id, caller, possible).get();
    }

    public boolean isNumberTaken(String number, UUID except) {
        return !em.createQuery("select p.id from Project p where p.numberFolded = :number and p.id <> :id", UUID.class)
                .setParameter("number", Folding.fold(number))
                .setParameter("id", except)
                .getResultList()
                .isEmpty();
    }

    public void add(Project project) {
        em.persist(project);
        em.flush();
    }

    /** Writes what has changed, so that the version told to the caller is the new one. */
    public void flush() {
        em.flush();
    }

    static Site siteOf(Company company) {
        return new Site(company.getId(), company.getCode(), company.getName());
    }
}
