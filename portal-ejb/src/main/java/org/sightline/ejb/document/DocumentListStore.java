package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.document.DocCode;
import org.sightline.entities.document.Holiday;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.document.StageList;
import org.sightline.entities.document.TurnAround;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Root;

/** The lists that say how documents of a customer are dealt with; without a company, those of the instance. */
@Dependent
class DocumentListStore {

    private static final Restriction<Company> CUSTOMER =
            (company, query, cb) -> cb.equal(company.get("kind"), CompanyKind.CUSTOMER);

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    Company customer(UUID id, Caller caller) {
        return visible.find(Company.class, id, caller, CUSTOMER).get();
    }

    List<ReturnStatus> returnStatuses(UUID company) {
        return of(ReturnStatus.class, company, "e.ordinal");
    }

    /** Which of the statuses have been given as an answer. */
    Set<UUID> used(UUID company) {
        String ofCompany = company == null ? "is null" : "= :company";
        var query = em.createQuery(
                "select distinct r.returnStatus.id from DocumentRevision r where r.returnStatus.company " + ofCompany,
                UUID.class);
        if (company != null) {
            query.setParameter("company", em.getReference(Company.class, company));
        }
        return Set.copyOf(query.getResultList());
    }

    List<StageList> stageLists(UUID company) {
        return of(StageList.class, company, "e.name, e.id");
    }

    List<DocCode> docCodes(UUID company) {
        return company == null ? List.of() : of(DocCode.class, company, "e.codeFolded");
    }

    Optional<DocCode> docCode(UUID company, String code) {
        return em.createQuery(
                        "select c from DocCode c where c.company.id = :company and c.codeFolded = :code", DocCode.class)
                .setParameter("company", company)
                .setParameter("code", Folding.fold(code))
                .getResultStream()
                .findFirst();
    }

    List<Holiday> holidays(UUID company) {
        return of(Holiday.class, company, "e.day, e.id");
    }

    /** The days from this one on that a side does not work. */
    Set<LocalDate> off(UUID company, LocalDate from) {
        return holidays(company).stream()
                .map(Holiday::getDay)
                .filter(day -> !day.isBefore(from))
                .collect(Collectors.toSet());
    }

    Optional<TurnAround> turnAround(UUID company) {
        return of(TurnAround.class, company, "e.id").stream().findFirst();
    }

    private <E> List<E> of(Class<E> type, UUID company, String order) {
        String from = "select e from " + type.getSimpleName() + " e where ";
        return company == null
                ? em.createQuery(from + "e.company is null order by " + order, type)
                        .getResultList()
                : em.createQuery(from + "e.company.id = :company order by " + order, type)
                        .setParameter("company", company)
                        .getResultList();
    }

    void add(Root thing) {
        em.persist(thing);
    }

    void remove(Root thing) {
        em.remove(thing);
    }

    void flush() {
        em.flush();
    }
}
