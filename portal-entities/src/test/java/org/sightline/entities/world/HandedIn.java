package org.sightline.entities.world;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.sightline.entities.identity.Account;
import org.sightline.entities.project.Project;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.submittal.Act;
import org.sightline.entities.submittal.IncomingSubmittal;

/** A submittal of one file that a contact hands in and staff put aside, for tests of what others are told of it. */
public final class HandedIn {

    private final EntityManager em;
    private final Instant now;

    public HandedIn(EntityManager em, Instant now) {
        this.em = em;
        this.now = now;
    }

    /** @return the id of what was handed in */
    public UUID handIn(String project, String login, StoredFile file, String number) {
        Project in = one(Project.class, "select p from Project p where p.number = :of", project);
        IncomingSubmittal submittal = new IncomingSubmittal(in, in.getCustomer(), account(login), now);
        em.persist(file);
        submittal.add(file, number + ".txt");
        em.persist(submittal);
        submittal.send(number, now);
        em.flush();
        return submittal.getId();
    }

    /** @return the id of what is processed now */
    public UUID putAside(String project, String login, String number) {
        IncomingSubmittal submittal = em.createQuery(
                        "select s from IncomingSubmittal s where s.number = :number and s.project.number = :project",
                        IncomingSubmittal.class)
                .setParameter("number", number)
                .setParameter("project", project)
                .getSingleResult();
        Act act = new Act(account(login), now);
        submittal.getItems().forEach(item -> submittal.putAside(item, "not needed", act));
        em.flush();
        return submittal.getId();
    }

    private Account account(String login) {
        return one(Account.class, "select a from Account a where a.login = :of", login);
    }

    private <T> T one(Class<T> type, String query, String of) {
        return em.createQuery(query, type).setParameter("of", of).getSingleResult();
    }
}
