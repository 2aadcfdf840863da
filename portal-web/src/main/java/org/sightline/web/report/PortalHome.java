package org.sightline.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.sightline.ejb.report.ContactStart;
import org.sightline.ejb.report.HomeService;
import org.sightline.web.shared.Me;
import org.sightline.web.shared.PortalMenu;

/** Page /portal/home. */
@Named
@RequestScoped
public class PortalHome {

    @Inject
    private HomeService homes;

    @Inject
    private PortalMenu menu;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private ContactStart home;

    public void load() {
        home = homes.ofContact(menu.getCustomer());
    }

    /** The key of the greeting for the time of day where the person is. */
    public String getGreeting() {
        LocalTime time = LocalTime.ofInstant(clock.instant(), me.getZone());
        return "home.hello." + DayPart.of(time).name().toLowerCase(Locale.ROOT);
    }

    /** When the person was here before, in words. */
    public String getLastHere() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(me.getFormat())
                .withZone(me.getZone())
                .format(home.lastHere());
    }

    /** How many new documents the page shows. */
    public int getNewsShown() {
        return home.news().size();
    }

    /** Whether more than one site stands in the list, so that each project names its own. */
    public boolean isOfManySites() {
        return home.projects().stream()
                        .map(line -> line.project().customer())
                        .distinct()
                        .count()
                > 1;
    }

    public ContactStart getHome() {
        return home;
    }
}
