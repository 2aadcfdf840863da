package org.sightline.ejb.submittal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.sightline.entities.submittal.Submittal;

/** Keeps a submittal to whoever is about to change it. */
@Dependent
public class SubmittalLockStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** As it stands now, with lines and recipients; nobody else changes it until this transaction ends. */
    public <S extends Submittal> S hold(S found) {
        em.flush();
        em.lock(found, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(found);
        // why: what is read for the first time after refreshing is refreshed itself, and would lose what was changed by
        // then
        found.getItems().size();
        found.getRecipients().size();
        return found;
    }
}
