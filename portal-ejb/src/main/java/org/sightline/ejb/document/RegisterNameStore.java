package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.document.Stage;
import org.sightline.entities.identity.Account;

/** Reads what lines of a register point to: return statuses, stages and people. */
@Dependent
class RegisterNameStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Map<UUID, ReturnStatusRow> returnStatuses(Collection<UUID> ids) {
        return named(ReturnStatus.class, ids, ReturnStatus::getId, ReturnStatusRow::of);
    }

    Map<UUID, StageRow> stages(Collection<UUID> ids) {
        return named(Stage.class, ids, Stage::getId, StageRow::of);
    }

    Map<UUID, PersonRow> people(Collection<UUID> ids) {
        return named(Account.class, ids, Account::getId, one -> new PersonRow(one.getId(), one.getName()));
    }

    private <E, R> Map<UUID, R> named(Class<E> type, Collection<UUID> ids, Function<E, UUID> id, Function<E, R> row) {
        Set<UUID> wanted = ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return new HashMap<>(); // why: asked for null as well, which others refuse
        }
        return em.createQuery("select e from " + type.getSimpleName() + " e where e.id in :ids", type)
                .setParameter("ids", wanted)
                .getResultStream()
                .collect(Collectors.toMap(id, row));
    }

    /** The revision that is with the customer; none or one. */
    List<DocumentRevision> sent(DocumentSlot slot) {
        return em.createQuery(
                        "select r from DocumentRevision r where r.slot = :slot and r.state = :state",
                        DocumentRevision.class)
                .setParameter("slot", slot)
                .setParameter("state", RevisionState.ISSUED)
                .getResultList();
    }

    /**
     * What a document of this customer's projects may be answered: its own list, or the instance's where it has none.
     *
     * @param company null for what there is without a list of one's own
     */
    List<ReturnStatus> offered(UUID company) {
        if (company == null) {
            return ofInstance(); // why: PostgreSQL does not know what kind of thing a parameter without a value is
        }
        List<ReturnStatus> own = em.createQuery(
                        "select s from ReturnStatus s where s.company.id = :company and s.archived = false"
                                + " order by s.ordinal",
                        ReturnStatus.class)
                .setParameter("company", company)
                .getResultList();
        return own.isEmpty() ? ofInstance() : own;
    }

    private List<ReturnStatus> ofInstance() {
        return em.createQuery(
                        "select s from ReturnStatus s where s.company is null and s.archived = false"
                                + " order by s.ordinal",
                        ReturnStatus.class)
                .getResultList();
    }

    /** The stages documents of these customers may go through: those of the lists of each, and the instance's. */
    List<Stage> stagesOf(Collection<UUID> companies) {
        return em.createQuery(
                        "select s from Stage s join s.list l left join l.company c where s.archived = false"
                                + " and (c is null or c.id in :companies) order by l.name, l.id, s.ordinal",
                        Stage.class)
                .setParameter("companies", companies.isEmpty() ? List.of(new UUID(0, 0)) : companies)
                .getResultList();
    }

    Stage stage(UUID id) {
        return em.find(Stage.class, id);
    }

    /** The members of these projects, by name. */
    List<PersonRow> members(Collection<UUID> projects) {
        return em.createQuery(
                        "select distinct a from ProjectMember m join m.account a where m.project.id in :projects"
                                + " order by a.name",
                        Account.class)
                .setParameter("projects", projects.isEmpty() ? List.of(new UUID(0, 0)) : projects)
                .getResultStream()
                .map(one -> new PersonRow(one.getId(), one.getName()))
                .toList();
    }

    /** @return null unless the account is a member of the project */
    Account member(UUID project, UUID account) {
        return em.createQuery(
                        "select m.account from ProjectMember m where m.project.id = :project"
                                + " and m.account.id = :account",
                        Account.class)
                .setParameter("project", project)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
