package org.sightline.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sightline.ejb.report.HomeService;
import org.sightline.ejb.report.StaffStart;

/** Page /staff/home. */
@Named
@RequestScoped
public class StaffHome {

    @Inject
    private HomeService homes;

    private StaffStart home;

    public void load() {
        home = homes.ofStaff();
    }

    public StaffStart getHome() {
        return home;
    }
}
