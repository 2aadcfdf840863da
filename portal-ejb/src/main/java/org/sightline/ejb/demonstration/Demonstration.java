package org.sightline.ejb.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.logging.Logger;
import org.sightline.ejb.shared.Configuration;

/**
 * Makes the demonstration data in an empty database. Everybody knows its passwords, so it refuses to run where anybody but
 * this machine could reach it.
 */
@Singleton
@Startup
@DependsOn({"DatabaseMigrator", "ShippedRoles", "ShippedSettings"})
public class Demonstration {

    private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());

    @Inject
    private Configuration configuration;

    @Inject
    private DemonstrationStore store;

    @Inject
    private DemonstrationWorld world;

    @PostConstruct
    void make() {
        if (!configuration.isDemonstration()) {
            return;
        }
        if (!isLoopback(configuration.url().getHost())) {
            throw new IllegalStateException("demonstration data is for loopback only, not for " + configuration.url());
        }
        if (store.hasAccounts()) {
            LOG.info("The database has accounts already; no demonstration data is made");
            return;
        }
        world.make("");
        LOG.info("Demonstration data is made");
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
