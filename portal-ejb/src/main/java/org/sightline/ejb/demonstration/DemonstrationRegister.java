package org.sightline.ejb.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.ejb.demonstration.DemonstrationPeople.People;
import org.sightline.entities.customer.Company;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.document.ReturnStatusPreset;
import org.sightline.entities.document.SlotLocation;
import org.sightline.entities.document.Stage;
import org.sightline.entities.document.StageList;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.WorkingCalendar;

/** A register in which every state a document can be in occurs; its customer sees none of it. */
@Dependent
class DemonstrationRegister {

    private static final List<String> NAMES =
            List.of("Approved", "Approved with comments", "Rejected, resubmit", "For information");

    @Inject
    private DemonstrationStore store;

    @Inject
    private DemonstrationDocuments documents;

    @Inject
    private Clock clock;

    private final Map<String, ReturnStatus> statuses = new HashMap<>();
    private Project project;
    private People people;
    private LocalDate today;
    private Stage review;
    private Stage construction;

    /** Fills the register up to 25 lines; the first two are there already. */
    void make(Project newProject, People newPeople) {
        project = newProject;
        people = newPeople;
        today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        lists(project.getCustomer());
        withoutFiles();
        withUs();
        withTheCustomer();
        answered();
        closed();
    }

    private void lists(Company customer) {
        List<ReturnStatusPreset.Entry> entries = ReturnStatusPreset.ENGINEERING_A.entries();
        for (int i = 0; i < entries.size(); i++) {
            ReturnStatusPreset.Entry entry = entries.get(i);
            statuses.put(
                    entry.code(),
                    store.add(new ReturnStatus(
                            customer,
                            new ReturnStatus.Wording(entry.code(), NAMES.get(i), entry.colour()),
                            entry.meaning(),
                            i)));
        }
        StageList list = new StageList(customer, "Drawings");
        review = list.append("IFR", "For review", "A");
        construction = list.append("IFC", "For construction", "0");
        store.add(list);
    }

    private void withoutFiles() {
        empty("003", "Lubrication plan").plan(in(10));
        empty("004", "Test procedure").plan(in(-3));
        empty("005", "Gearbox drawing").handTo(SlotLocation.WITH_SUPPLIER);
        empty("006", "Hazard assessment").handTo(SlotLocation.WITH_THIRD_PARTY);
        empty("007", "Painting specification").drop();
    }

    private void withUs() {
        DocumentSlot calculation = filed("008", "Frame calculation").getSlot();
        calculation.entrust(people.staff().get("doc"));
        calculation.plan(in(4));
        filed("009", "Cable list").getSlot().plan(in(-1));
        DocumentSlot byHand = filed("010", "Pneumatic diagram").getSlot();
        byHand.plan(in(5));
        byHand.agreeDue(in(8));
        filed("011", "Spare parts list").getSlot().queue();
        filed("012", "Maintenance manual").getSlot().queue();
    }

    private void withTheCustomer() {
        sent("013", "Layout drawing", in(6));
        sent("014", "Foundation plan", in(-2));
        sent("015", "Packing list", null);
    }

    private void answered() {
        answer(sent("016", "Terminal diagram", in(3)), "2");
        DocumentRevision rejected = sent("017", "Control description", in(3));
        answer(rejected, "3");
        rejected.getSlot().agreeDue(in(-4));
        DocumentRevision again = sent("018", "Noise measurement", in(3));
        answer(again, "2");
        again.getSlot().queue();
        DocumentRevision staged = filed("019", "Assembly drawing");
        staged.getSlot().enter(review);
        answer(send(staged, in(3)), "1");
    }

    private void closed() {
        DocumentRevision last = filed("020", "Pipe and instrument diagram");
        last.getSlot().enter(construction);
        answer(send(last, in(2)), "1");
        answer(sent("021", "Declaration of conformity", in(2)), "4");
        filed("022", "Transport drawing").getSlot().completeWithoutAnswer();
        DocumentRevision dropped = sent("023", "Old layout", in(1));
        answer(dropped, "3");
        dropped.getSlot().drop();
        empty("024", "Index of drawings").merge(filed("025", "Data book").getSlot());
    }

    private DocumentSlot empty(String number, String title) {
        return store.add(new DocumentSlot(project, project.getNumber() + "-" + number, title, clock.instant()));
    }

    private DocumentRevision filed(String number, String title) {
        return documents.document(project, people, number, title);
    }

    private DocumentRevision sent(String number, String title, LocalDate expected) {
        return send(filed(number, title), expected);
    }

    private static DocumentRevision send(DocumentRevision revision, LocalDate expected) {
        revision.getSlot().queue();
        revision.getSlot().sent(expected);
        revision.issue();
        return revision;
    }

    private void answer(DocumentRevision revision, String code) {
        ReturnStatus status = statuses.get(code);
        revision.answer(status);
        revision.getSlot().answered(status, in(5));
    }

    /** @param days working days from today, or back */
    private LocalDate in(int days) {
        WorkingCalendar calendar = new WorkingCalendar(Set.of());
        return days < 0 ? today.plusDays(days) : calendar.after(today, days);
    }
}
