package org.sightline.ejb.shared;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

/** Runs before every other start-up bean (they depend on it by name); a failed migration fails the deployment. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN) // why: the migrations commit on their own
public class DatabaseMigrator {

    @PostConstruct
    void migrate() {
        Migrations.apply(Resources.dataSource(), getClass().getClassLoader());
    }
}
