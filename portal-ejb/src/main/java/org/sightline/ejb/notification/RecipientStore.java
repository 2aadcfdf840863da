package org.sightline.ejb.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.AccountState;
import org.sightline.entities.notification.BellScope;
import org.sightline.entities.project.Project;
import org.sightline.entities.submittal.Submittal;

/** Who may have to be told; whether they see it is asked of each. */
@Dependent
class RecipientStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Active staff with the right who want to be told of this project. */
    List<Account> staff(String right, Project project) {
        List<Account> able = em.createQuery(
                        "select distinct a from Account a join a.roles r join r.rights x where a.kind = :staff"
                                + " and a.state = :active and x = :right",
                        Account.class)
                .setParameter("staff", AccountKind.STAFF)
                .setParameter("active", AccountState.ACTIVE)
                .setParameter("right", right)
                .getResultList();
        Set<UUID> members = ids("select m.account.id from ProjectMember m where m.project = :project", project);
        Set<UUID> choosy = choosy();
        return able.stream()
                .filter(account -> members.contains(account.getId()) || !choosy.contains(account.getId()))
                .toList();
    }

    /** Active members of the project with the right. */
    List<Account> members(String right, Project project) {
        return em.createQuery(
                        "select distinct a from ProjectMember m join m.account a join a.roles r join r.rights x"
                                + " where m.project = :project and a.kind = :staff and a.state = :active and x = :right",
                        Account.class)
                .setParameter("project", project)
                .setParameter("staff", AccountKind.STAFF)
                .setParameter("active", AccountState.ACTIVE)
                .setParameter("right", right)
                .getResultList();
    }

    /** The staff among these: who did it, and the members of the project. */
    List<Account> team(Project project, Account author) {
        List<Account> members = em.createQuery(
                        "select m.account from ProjectMember m where m.project = :project", Account.class)
                .setParameter("project", project)
                .getResultList();
        return Stream.concat(Stream.of(author), members.stream())
                .filter(Account::isStaff)
                .distinct()
                .toList();
    }

    /** Those who have not confirmed yet that they no longer use what was taken back. */
    List<Account> askedToConfirm(Submittal submittal) {
        return em.createQuery(
                        "select c.account from RecallConfirmation c where c.submittal = :submittal"
                                + " and c.confirmedAt is null",
                        Account.class)
                .setParameter("submittal", submittal)
                .getResultList();
    }

    private Set<UUID> ids(String query, Project project) {
        return em.createQuery(query, UUID.class)
                .setParameter("project", project)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Those who watch their own projects alone. */
    private Set<UUID> choosy() {
        return em.createQuery("select s.account.id from NotificationSettings s where s.scope = :mine", UUID.class)
                .setParameter("mine", BellScope.MY_PROJECTS)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
