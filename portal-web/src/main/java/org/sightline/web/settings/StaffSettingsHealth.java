package org.sightline.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sightline.ejb.settings.HealthService;
import org.sightline.ejb.shared.HealthCheck.HealthFact;

/** Page /staff/settings/health. */
@Named
@RequestScoped
public class StaffSettingsHealth {

    @Inject
    private HealthService health;

    private boolean up;
    private List<HealthFact> facts;

    public void load() {
        facts = health.facts();
        up = health.isUp();
    }

    public boolean isUp() {
        return up;
    }

    public List<HealthFact> getFacts() {
        return facts;
    }
}
