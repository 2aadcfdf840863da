package org.sightline.ejb.design.book;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sightline.entities.identity.Right;

/** Has books made within seconds, and forgets those nobody came for. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@RunAs(Right.SYSTEM)
public class BookTimer {

    @Inject
    private BookMaking making;

    @Inject
    private BookWatch watch;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "specification-book")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: a book takes minutes
    public void make() {
        making.makeDue();
    }

    @Schedule(hour = "3", minute = "47", persistent = true, info = "specification-book-sweep")
    public void sweep() {
        watch.forget();
    }
}
