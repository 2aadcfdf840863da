package org.sightline.ejb.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.audit.Changes;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.customer.CompanyStatus;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.settings.Status;
import org.sightline.entities.shared.RefusedException;

/** Reads and writes what companies' people see of designs. */
@Dependent
public class CompanySightStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    CompanySight of(Company company) {
        Map<String, Boolean> shown = new LinkedHashMap<>();
        List<CompanyStatus> own = own(company);
        for (Status status : statuses()) {
            boolean instance = status.flags().customerVisible();
            shown.put(
                    name(status), word(own, status).map(CompanyStatus::isShown).orElse(instance));
        }
        return new CompanySight(new TreeSet<>(company.getLayerTypes()), shown);
    }

    /** Every status, with the host's word and the company's own one. */
    List<SightOffer.Standing> standings(Company company) {
        List<CompanyStatus> own = own(company);
        return statuses().stream()
                .map(status -> new SightOffer.Standing(
                        name(status),
                        status.labels(),
                        status.flags().customerVisible(),
                        word(own, status).map(CompanyStatus::isShown).orElse(null)))
                .toList();
    }

    /** The types of layers the host shows to contacts at all. */
    Set<LayerType> admitted() {
        return Set.copyOf(em.createQuery("select r.type from LayerRule r where r.shown = true", LayerType.class)
                .getResultList());
    }

    /** @throws RefusedException for a sub-supplier, whose people see no designs */
    void change(Company company, CompanySight wanted) {
        RefusedException.unless(company.getKind() == CompanyKind.CUSTOMER, "company.notACustomer");
        CompanySight before = of(company);
        if (wanted.layerTypes() != null) {
            company.showLayers(wanted.layerTypes());
        }
        if (wanted.statuses() != null) {
            wanted.statuses().forEach((name, shown) -> say(company, named(name), shown));
        }
        em.flush();
        CompanySight after = of(company);
        Changes changes = new Changes()
                .note("layerTypes", before.layerTypes(), after.layerTypes())
                .note("visibleStatuses", before.statuses(), after.statuses());
        if (!changes.isEmpty()) {
            trail.append("company.sight.changed", CompanyKeeping.ref(company), changes.details());
        }
    }

    private void say(Company company, Status status, Boolean shown) {
        Optional<CompanyStatus> word = word(own(company), status);
        if (shown == null) {
            word.ifPresent(em::remove);
        } else if (word.isPresent()) {
            word.get().show(shown);
        } else {
            em.persist(new CompanyStatus(company, status, shown));
        }
        em.flush();
    }

    private static Optional<CompanyStatus> word(List<CompanyStatus> own, Status status) {
        return own.stream().filter(word -> word.getStatus().equals(status)).findFirst();
    }

    private List<CompanyStatus> own(Company company) {
        return em.createQuery("select o from CompanyStatus o where o.company = :company", CompanyStatus.class)
                .setParameter("company", company)
                .getResultList();
    }

    private List<Status> statuses() {
        return em.createQuery("select s from Status s order by s.position, s.labelEn", Status.class)
                .getResultList();
    }

    private Status named(String name) {
        return statuses().stream()
                .filter(status ->
                        name(status).equals(name) || status.getId().toString().equals(name))
                .findFirst()
                .orElseThrow(() -> RefusedException.at("visibleStatuses", "company.noSuchStatus", name));
    }

    private static String name(Status status) {
        return status.isShipped() ? status.getMeaning().name() : status.getId().toString();
    }
}
