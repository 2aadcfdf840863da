package org.sightline.ejb.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Logger;
import org.sightline.ejb.shared.Configuration;
import org.sightline.entities.identity.LinkPurpose;
import org.sightline.entities.identity.OneTimeLink;

/** A portal without any account prints a link into the server's log that makes the first administrator, once. */
@Singleton
@Startup
@DependsOn({"DatabaseMigrator", "ShippedRoles"})
public class FirstAdministratorToken {

    private static final Logger LOG = Logger.getLogger(FirstAdministratorToken.class.getName());

    @Inject
    private IdentityStore store;

    @Inject
    private Configuration configuration;

    @Inject
    private Clock clock;

    @PostConstruct
    void offer() {
        if (configuration.isDemonstration() || store.hasAccounts()) {
            return;
        }
        String token = Secrets.token();
        store.add(new OneTimeLink(Secrets.digest(token), LinkPurpose.FIRST_ADMINISTRATOR, null, clock.instant()));
        LOG.info("No account yet. Make the first administrator at " + configuration.url()
                + "/first-administrator?token=" + token + " (once, within 72 hours)");
    }
}
