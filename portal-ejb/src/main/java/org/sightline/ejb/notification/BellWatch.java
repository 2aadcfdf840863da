package org.sightline.ejb.notification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sightline.entities.identity.Right;

/** Looks on this node twice a second whether bells rang on any. The platform's schedules know no half seconds. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@RunAs(Right.SYSTEM)
public class BellWatch {

    private static final long HALF_A_SECOND = 500;

    @Resource
    private TimerService timers;

    @Inject
    private BellListening listening;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(HALF_A_SECOND, HALF_A_SECOND, new TimerConfig("bell", false));
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: it reads one small table and must hold nothing
    void look() {
        listening.look();
    }
}
