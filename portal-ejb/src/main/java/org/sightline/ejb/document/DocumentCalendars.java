package org.sightline.ejb.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.customer.Company;
import org.sightline.entities.document.Holiday;
import org.sightline.entities.document.TurnAround;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.StaleException;
import org.sightline.entities.shared.SubjectRef;

/** Turn-around days and holidays of a customer; without a company, what counts for all, and our own holidays. */
@Stateless
public class DocumentCalendars {

    @Inject
    private CurrentCaller caller;

    @Inject
    private DocumentListStore store;

    @Inject
    private AuditTrail trail;

    @RolesAllowed({Right.CUSTOMER_EDIT, Right.SETTINGS_MANAGE})
    public CalendarLine get(UUID company) {
        company(company);
        TurnAround days =
                store.turnAround(company).or(() -> store.turnAround(null)).orElseGet(() -> new TurnAround(null));
        return new CalendarLine(
                days.getCustomerDays(),
                days.getOwnDays(),
                days.getActionDays(),
                store.holidays(company).stream()
                        .map(one -> new CalendarLine.HolidayLine(one.getId(), one.getDay(), one.getName()))
                        .toList());
    }

    /** Keeps these days and these holidays and no other. Dates that were computed before stay as they are. */
    @RolesAllowed({Right.CUSTOMER_EDIT, Right.SETTINGS_MANAGE})
    public void save(UUID company, CalendarLine wanted) {
        Company owner = company(company);
        TurnAround days = store.turnAround(company).orElseGet(() -> new TurnAround(owner));
        days.allow(wanted.customerDays(), wanted.ownDays(), wanted.actionDays());
        store.add(days);
        Map<UUID, Holiday> known =
                store.holidays(company).stream().collect(Collectors.toMap(Holiday::getId, Function.identity()));
        List<UUID> kept = new ArrayList<>();
        for (int i = 0; i < wanted.holidays().size(); i++) {
            kept.add(keep(wanted.holidays().get(i), owner, known, "holidays:" + i + ":"));
        }
        known.values().stream().filter(one -> !kept.contains(one.getId())).forEach(store::remove);
        store.flush();
        trail.append(
                "document.lists.changed",
                owner == null ? null : SubjectRef.of("company", owner.getId()),
                Map.of("list", "calendar", "rules", wanted.customerDays() + ", " + wanted.ownDays()));
    }

    private UUID keep(CalendarLine.HolidayLine line, Company owner, Map<UUID, Holiday> known, String at) {
        if (line.day() == null) {
            throw RefusedException.at(at + "day", "shared.required");
        }
        DocumentListWords.filled(line.name(), Limits.NAME, at + "name");
        if (line.id() == null) {
            Holiday added = new Holiday(owner, line.day(), line.name());
            store.add(added);
            return added.getId();
        }
        Holiday holiday = known.get(line.id());
        if (holiday == null) {
            throw new StaleException();
        }
        holiday.describe(line.day(), line.name());
        return holiday.getId();
    }

    private Company company(UUID id) {
        boolean may = caller.get().can(id == null ? Right.SETTINGS_MANAGE : Right.CUSTOMER_EDIT);
        if (!may) {
            throw new NotFoundException();
        }
        return id == null ? null : store.customer(id, caller.get());
    }
}
