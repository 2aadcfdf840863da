package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Clock;
import java.util.UUID;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.settings.Module;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.ShareLink;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalState;

/**
 * What a share link shows: the one outgoing submittal it was made for, as its company would see it without narrowing by
 * contact. Asked anew each time, so that a link ends with its reason.
 */
@ApplicationScoped
class GuestRules {

    @Inject
    private Reach reach;

    @Inject
    private Clock clock;

    Way<Submittal> through(UUID link) {
        return Way.of(
                active(link),
                sent(),
                new Line<>(
                        "access.why.hidden",
                        (s, query, cb) -> cb.isFalse(project(s).get("hidden"))),
                new Line<>(
                        "access.why.completed",
                        (s, query, cb) -> cb.isFalse(project(s).get("completed"))),
                new Line<>(
                        "access.why.notGranted",
                        (s, query, cb) -> cb.isFalse(project(s).get("confidential"))),
                new Line<>(
                        "access.why.companyArchived",
                        (s, query, cb) -> cb.isFalse(partner(s).get("archived"))),
                new Line<>(
                        "access.why.portalOff",
                        (s, query, cb) -> cb.isTrue(partner(s).get("portalOn"))),
                stillPartner(),
                module(Module.SUBMITTALS),
                module(Module.DOCUMENTS),
                open());
    }

    /** The project is open to sub-suppliers, where the partner is one. */
    private static Line<Submittal> open() {
        return new Line<>(
                "access.why.noSubSuppliers",
                (s, query, cb) -> cb.or(
                        cb.equal(partner(s).get("kind"), CompanyKind.CUSTOMER),
                        cb.isTrue(project(s).get("subSupplierAccess"))));
    }

    private static Line<Submittal> sent() {
        return new Line<>("access.why.draft", (s, query, cb) -> cb.notEqual(s.get("state"), SubmittalState.DRAFT));
    }

    private Line<Submittal> module(Module module) {
        return new Line<>("access.why.moduleOff", Way.of(reach.module(module)).<Submittal>of(Company.class, "partner"));
    }

    /** The project is still its partner's: its customer's, or has a document that is assigned to the sub-supplier. */
    private static Line<Submittal> stillPartner() {
        Line<Submittal> assigned = SubmittalRules.assignedToPartner();
        return new Line<>(
                assigned.key(),
                (s, query, cb) -> cb.or(
                        cb.equal(
                                project(s).get("customer").get("id"), partner(s).get("id")),
                        assigned.holds().on(s, query, cb)));
    }

    /** Every line of a customer's; of a sub-supplier's those whose documents are still assigned to it. */
    Restriction<SubmittalItem> named() {
        return (item, query, cb) -> {
            From<?, ?> partner = partner(Way.join(item, "submittal"));
            Subquery<UUID> assigned = query.subquery(UUID.class);
            Root<DocumentSlot> slot = assigned.from(DocumentSlot.class);
            assigned.select(slot.get("id"))
                    .where(
                            cb.equal(slot.get("id"), item.get("slot").get("id")),
                            cb.equal(slot.get("supplier").get("id"), partner.get("id")));
            return cb.or(cb.equal(partner.get("kind"), CompanyKind.CUSTOMER), cb.exists(assigned));
        };
    }

    /** What is left of X for a guest, to whom no other submittal shows anything: the line is named, and it and the document stand. */
    Line<SubmittalItem> document() {
        return new Line<>("access.why.documentHidden", (item, query, cb) -> {
            Subquery<UUID> found = query.subquery(UUID.class);
            Root<DocumentRevision> revision = found.from(DocumentRevision.class);
            found.select(revision.get("id"))
                    .where(
                            cb.equal(revision.get("id"), item.get("revision").get("id")),
                            cb.notEqual(revision.get("state"), RevisionState.VOID));
            return cb.and(
                    cb.notEqual(Way.join(item, "submittal").get("state"), SubmittalState.VOID),
                    named().on(item, query, cb),
                    cb.exists(found));
        });
    }

    private Line<Submittal> active(UUID id) {
        return new Line<>("access.why.linkOver", (submittal, query, cb) -> {
            Subquery<UUID> links = query.subquery(UUID.class);
            Root<ShareLink> link = links.from(ShareLink.class);
            Root<OutgoingSubmittal> shared = links.from(OutgoingSubmittal.class);
            links.select(link.get("id"))
                    .where(
                            cb.equal(link.get("id"), id),
                            cb.equal(link.get("submittal"), submittal),
                            cb.equal(shared.get("id"), submittal.get("id")),
                            cb.isNull(link.get("revokedAt")),
                            cb.greaterThan(link.get("expiresAt"), clock.instant()),
                            cb.lessThan(link.<Integer>get("downloads"), link.<Integer>get("maxDownloads")));
            return cb.exists(links);
        });
    }

    private static From<?, ?> project(From<?, ?> submittal) {
        return Way.join(submittal, "project");
    }

    private static From<?, ?> partner(From<?, ?> submittal) {
        return Way.join(submittal, "partner");
    }
}
