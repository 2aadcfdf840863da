package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.UUID;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.settings.LayerRule;
import org.sightline.entities.settings.LayerType;

/** The lines of L that speak of layers alone; each is asked of the layer and of every layer above it. */
@ApplicationScoped
class LayerRules {

    @Inject
    private DesignRules rules;

    @Inject
    private DesignReachStore designs;

    /** What is asked of one layer, for people of this customer. */
    private interface Asked {
        Predicate of(From<?, DesignLayer> layer, Path<UUID> customer, AbstractQuery<?> query, CriteriaBuilder cb);
    }

    Way<DesignLayer> layer(Caller caller) {
        UUID contact = caller.contactId();
        Way<DesignLayer> way = Way.of(
                line(
                        "access.why.layerUnclassified",
                        (layer, customer, query, cb) -> cb.notEqual(layer.get("type"), LayerType.UNCLASSIFIED)),
                line("access.why.layerTypeOff", (layer, customer, query, cb) -> ofInstance(layer, query, cb)),
                line("access.why.layerTypeNotOfCompany", LayerRules::ofCompany),
                line(
                        "access.why.layerTypeNotOfContact",
                        (layer, customer, query, cb) -> ofContact(contact, layer, query, cb)),
                line(
                        "access.why.layerStatusHidden",
                        (layer, customer, query, cb) -> cb.or(
                                cb.isNull(layer.get("statusId")),
                                cb.exists(DesignRules.shown(layer.get("statusId"), customer, null, query, cb)))));
        DesignReach shown = designs.of(contact);
        return rules.isTold(caller)
                ? way.shortened(line("", (layer, customer, query, cb) -> shown.showsLayer(layer, customer, cb))
                        .holds())
                : way;
    }

    private static Line<DesignLayer> line(String key, Asked asked) {
        return new Line<>(key, (layer, query, cb) -> {
            Path<UUID> customer = DesignRules.customer(DesignRules.design(revision(layer)));
            Subquery<UUID> failing = query.subquery(UUID.class);
            Root<DesignLayer> same = failing.from(DesignLayer.class);
            Join<DesignLayer, DesignLayer> above = same.join("ancestors");
            failing.select(same.get("id")).where(cb.equal(same, layer), cb.not(asked.of(above, customer, failing, cb)));
            // why: the layer itself is asked as well, so that one whose ancestors were never noted is not open
            return cb.and(asked.of(layer, customer, query, cb), cb.not(cb.exists(failing)));
        });
    }

    private static Predicate ofInstance(From<?, DesignLayer> layer, AbstractQuery<?> query, CriteriaBuilder cb) {
        Subquery<UUID> admitted = query.subquery(UUID.class);
        Root<LayerRule> rule = admitted.from(LayerRule.class);
        admitted.select(rule.get("id"))
                .where(cb.equal(rule.get("type"), layer.get("type")), cb.isTrue(rule.get("shown")));
        return cb.exists(admitted);
    }

    private static Predicate ofCompany(
            From<?, DesignLayer> layer, Path<UUID> customer, AbstractQuery<?> query, CriteriaBuilder cb) {
        Subquery<UUID> has = query.subquery(UUID.class);
        Root<Company> company = has.from(Company.class);
        Join<Company, LayerType> type = company.join("layerTypes");
        has.select(company.get("id")).where(cb.equal(company.get("id"), customer), cb.equal(type, layer.get("type")));
        return cb.exists(has);
    }

    /** Own types are off, or the type is among them. */
    private static Predicate ofContact(
            UUID contact, From<?, DesignLayer> layer, AbstractQuery<?> query, CriteriaBuilder cb) {
        Subquery<UUID> plain = query.subquery(UUID.class);
        Root<Contact> same = plain.from(Contact.class);
        plain.select(same.get("id")).where(cb.equal(same.get("id"), contact), cb.isFalse(same.get("ownLayerTypes")));
        Subquery<UUID> has = query.subquery(UUID.class);
        Root<Contact> own = has.from(Contact.class);
        Join<Contact, LayerType> type = own.join("layerTypes");
        has.select(own.get("id")).where(cb.equal(own.get("id"), contact), cb.equal(type, layer.get("type")));
        return cb.or(cb.exists(plain), cb.exists(has));
    }

    @SuppressWarnings("unchecked")
    private static From<?, DesignRevision> revision(From<?, DesignLayer> layer) {
        return (From<?, DesignRevision>) Way.join(Way.join(layer, "file"), "revision");
    }
}
