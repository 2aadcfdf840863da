package org.sightline.ejb.submittal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.Right;
import org.sightline.entities.submittal.RecipientKind;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalRecipient;
import org.sightline.entities.submittal.SubmittalVisit;
import org.sightline.entities.submittal.VisitKind;

/** Tells staff who has opened and taken away what was sent, and above all who has not. */
@Stateless
public class SubmittalReaders {

    @Inject
    private CurrentCaller caller;

    @Inject
    private SubmittalStore store;

    @Inject
    private SubmittalVisitStore visits;

    /** Everybody it was addressed to, and whoever else came; who has done nothing yet comes first. */
    @RolesAllowed(Right.SUBMITTAL_VIEW)
    public List<VisitorRow> list(UUID id) {
        Submittal submittal = store.find(id, caller.get());
        Map<Account, RecipientKind> people = new LinkedHashMap<>();
        submittal.getRecipients().stream()
                .sorted(Comparator.comparing(SubmittalRecipient::getKind).thenComparing(SubmittalRecipient::getName))
                .forEach(one -> people.put(one.getAccount(), one.getKind()));
        List<SubmittalVisit> all = visits.of(submittal);
        all.forEach(visit -> people.putIfAbsent(visit.getAccount(), null));
        return people.entrySet().stream()
                .map(person -> row(person.getKey(), person.getValue(), all))
                .sorted(Comparator.comparing(VisitorRow::openedAt, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static VisitorRow row(Account person, RecipientKind kind, List<SubmittalVisit> all) {
        List<SubmittalVisit> own =
                all.stream().filter(visit -> visit.getAccount().equals(person)).toList();
        return new VisitorRow(
                person.getName(),
                kind,
                first(own, visit -> true).orElse(null),
                first(own, visit -> visit.getKind() == VisitKind.DOWNLOADED).orElse(null),
                (int) own.stream().map(SubmittalVisit::getAt).distinct().count(),
                own.isEmpty() ? null : own.get(own.size() - 1).getAddress());
    }

    private static Optional<Instant> first(List<SubmittalVisit> inOrder, Predicate<SubmittalVisit> such) {
        return inOrder.stream().filter(such).map(SubmittalVisit::getAt).findFirst();
    }
}
