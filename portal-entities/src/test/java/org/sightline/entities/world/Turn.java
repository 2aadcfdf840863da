package org.sightline.entities.world;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyModule;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.identity.AccountState;
import org.sightline.entities.settings.Module;
import org.sightline.entities.settings.ModuleSwitch;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.submittal.Act;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalState;
import org.sightline.entities.world.Exchange.Parcel;
import org.sightline.entities.world.Exchange.Sheet;
import org.sightline.entities.world.Plan.Bytes;
import org.sightline.entities.world.Plan.Person;
import org.sightline.entities.world.Plan.Revision;
import org.sightline.entities.world.Plan.Site;
import org.sightline.entities.world.Plan.Slot;
import org.sightline.entities.world.Plan.Work;

/**
 * A turn for the worse: a world in which every switch stands on "may see", and all changes of rights that make it the one that was
 * planned. What people were told before, some of them may not be told after.
 */
public record Turn(Plan plan, EntityManager em) {

    /** The plan with every switch on "may see", for a loader alone: what lies within its things is as it was planned. */
    public static Plan before(Plan plan) {
        Map<Module, Boolean> instance = new EnumMap<>(Module.class);
        Set.of(Module.values()).forEach(module -> instance.put(module, true));
        return new Plan(
                plan.seed(),
                plan.today(),
                instance,
                plan.groups(),
                plan.companies().stream().map(Turn::open).toList(),
                plan.staff(),
                plan.projects().stream().map(Turn::open).toList(),
                plan.contacts().stream().map(Turn::open).toList(),
                plan.files().stream()
                        .map(file -> new Bytes(file.id(), file.word(), ScanState.CLEAN))
                        .toList(),
                plan.slots().stream().map(slot -> open(slot, plan)).toList(),
                plan.revisions().stream().map(Turn::open).toList(),
                Library.NONE,
                new Exchange(
                        plan.exchange().submittals().stream().map(Turn::open).toList(),
                        plan.exchange().lines().stream().map(Turn::open).toList(),
                        List.of(),
                        List.of()));
    }

    private static Site open(Site company) {
        return new Site(company.id(), company.word(), company.supplier(), company.group(), true, false, Map.of());
    }

    private static Work open(Work project) {
        return new Work(project.id(), project.word(), project.customer(), false, false, false, true, project.members());
    }

    private static Person open(Person contact) {
        return new Person(
                contact.id(),
                contact.word(),
                contact.account(),
                AccountState.ACTIVE,
                true,
                null,
                true,
                contact.ties(),
                contact.chosen(),
                contact.granted());
    }

    private static Slot open(Slot slot, Plan plan) {
        Site supplier =
                plan.companies().stream().filter(Site::supplier).findFirst().orElse(null);
        return new Slot(
                slot.id(),
                slot.word(),
                slot.project(),
                slot.inRegister(),
                slot.supplier() == null ? supplier : slot.supplier());
    }

    private static Revision open(Revision revision) {
        return new Revision(
                revision.id(),
                revision.word(),
                revision.slot(),
                revision.ordinal(),
                RevisionState.ISSUED,
                true,
                revision.file(),
                revision.uploader(),
                revision.meantFor());
    }

    private static Parcel open(Parcel submittal) {
        return new Parcel(
                submittal.id(),
                submittal.word(),
                submittal.outgoing(),
                submittal.project(),
                submittal.partner(),
                submittal.author(),
                submittal.outgoing() ? SubmittalState.SENT : SubmittalState.UNPROCESSED);
    }

    private static Sheet open(Sheet line) {
        return new Sheet(
                line.id(),
                line.word(),
                line.submittal(),
                line.ordinal(),
                line.revision(),
                line.file(),
                false,
                line.handled());
    }

    /** Takes away what the plan does not give. */
    public void take() {
        change("delete from ModuleSwitch s");
        plan.instance().forEach((module, on) -> em.persist(new ModuleSwitch(module, on)));
        plan.exchange().lines().stream().filter(Sheet::voided).forEach(this::takeBack);
        em.flush();
        for (Parcel one : plan.exchange().submittals()) {
            change("update Submittal s set s.state = ?2 where s.id = ?1", one.id(), one.state());
        }
        plan.companies().forEach(this::company);
        for (Work one : plan.projects()) {
            change(
                    "update Project p set p.hidden = ?2, p.completed = ?3, p.confidential = ?4, p.subSupplierAccess = ?5"
                            + " where p.id = ?1",
                    one.id(),
                    one.hidden(),
                    one.completed(),
                    one.confidential(),
                    one.subSuppliers());
        }
        plan.contacts().forEach(this::contact);
        for (Slot one : plan.slots()) {
            if (one.supplier() == null) {
                change("update DocumentSlot d set d.supplier = null where d.id = ?1", one.id());
            }
        }
        for (Revision one : plan.revisions()) {
            change(
                    "update DocumentRevision r set r.state = ?2, r.inPortal = ?3 where r.id = ?1",
                    one.id(),
                    one.state(),
                    one.inPortal());
        }
        for (Bytes one : plan.files()) {
            change("update StoredFile f set f.scan = ?2 where f.id = ?1", one.id(), one.scan());
        }
        em.flush();
        em.clear();
    }

    private void takeBack(Sheet line) {
        OutgoingSubmittal submittal =
                em.find(OutgoingSubmittal.class, line.submittal().id());
        submittal.getItems().stream()
                .filter(item -> item.getId().equals(line.id()))
                .forEach(item -> submittal.voidItem(item, act(submittal), "void " + line.word()));
    }

    private Act act(Submittal submittal) {
        return new Act(submittal.getAuthor(), Instant.EPOCH);
    }

    private void company(Site one) {
        change(
                "update Company c set c.portalOn = ?2, c.archived = ?3 where c.id = ?1",
                one.id(),
                one.portalOn(),
                one.archived());
        Company company = em.find(Company.class, one.id());
        one.modules().forEach((module, on) -> em.persist(new CompanyModule(company, module, on)));
    }

    private void contact(Person one) {
        change(
                "update Contact c set c.webAccess.allowed = ?2, c.webAccess.allProjects = ?3 where c.id = ?1",
                one.id(),
                one.allowed(),
                one.allProjects());
        if (one.lastDay() != null) {
            change("update Contact c set c.webAccess.endsOn = ?2 where c.id = ?1", one.id(), one.lastDay());
        }
        change("update Account a set a.state = ?2 where a.id = ?1", one.account(), one.state());
    }

    /** Past every verb, as rights are changed in many places and ways. @param id the first of the parameters */
    private void change(String jpql, UUID id, Object... values) {
        Query query = em.createQuery(jpql).setParameter(1, id);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 2, values[i]);
        }
        query.executeUpdate();
    }

    private void change(String jpql) {
        em.createQuery(jpql).executeUpdate();
    }
}
