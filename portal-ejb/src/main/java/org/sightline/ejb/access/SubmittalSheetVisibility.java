package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalSheet;

/** A transmittal sheet shows with its submittal to whom every line is named, for it names them all and is the same for everybody. */
@ApplicationScoped
public class SubmittalSheetVisibility implements Visibility<SubmittalSheet> {

    @Inject
    private SubmittalVisibility submittals;

    @Inject
    private SubmittalItemVisibility lines;

    @Override
    public Class<SubmittalSheet> root() {
        return SubmittalSheet.class;
    }

    @Override
    public List<Way<SubmittalSheet>> ways(Caller caller) {
        List<Way<SubmittalSheet>> ways = submittals.ways(caller).stream()
                .map(way -> way.<SubmittalSheet>of(Submittal.class, "submittal"))
                .toList();
        return caller.isContact() || caller.kind() == Caller.Kind.GUEST
                ? ways.stream().map(way -> way.and(everyLine(caller))).toList()
                : ways;
    }

    private Line<SubmittalSheet> everyLine(Caller caller) {
        Restriction<SubmittalItem> named = lines.named(caller);
        return new Line<>("access.why.documentHidden", (sheet, query, cb) -> {
            Subquery<UUID> hidden = query.subquery(UUID.class);
            Root<SubmittalItem> item = hidden.from(SubmittalItem.class);
            hidden.select(item.get("id"))
                    .where(cb.equal(item.get("submittal"), sheet.get("submittal")), cb.not(named.on(item, hidden, cb)));
            return cb.not(cb.exists(hidden));
        });
    }
}
