package org.sightline.entities.submittal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.ReturnStatus;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.WrongStateException;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;

/** The table of M4, arrow by arrow. */
class OutgoingSubmittalTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate LATER = LocalDate.of(2026, 3, 20);

    private final Company leeds = new Company(CompanyKind.CUSTOMER, "NL", "Leeds");
    private final Project project = new Project(leeds, "P1", "Filling line", NOON);
    private final Account doc = new Account(AccountKind.STAFF, "doc@example.org", "Doc", NOON);
    private final Account lee = new Account(AccountKind.CONTACT, "lee@example.org", "Lee", NOON);
    private final Act act = new Act(doc, NOON);
    private final OutgoingSubmittal submittal = new OutgoingSubmittal(project, leeds, doc, NOON);

    private DocumentRevision revision(Project of, String number) {
        return revision(of, number, "text/plain");
    }

    private DocumentRevision revision(Project of, String number, String type) {
        StoredFile file =
                new StoredFile(new StoredFile.Fingerprint("ab".repeat(32), 1, 7), type, ScanState.CLEAN, NOON);
        return new DocumentRevision(
                new DocumentSlot(of, number, "Data sheet", NOON),
                "0",
                1,
                new DocumentRevision.NamedFile(file, number + ".txt"),
                doc,
                NOON);
    }

    private SubmittalItem add(String number, boolean asked) {
        return submittal.add(revision(project, number), asked);
    }

    private void address() {
        submittal.address(new SubmittalRecipient(
                submittal,
                RecipientKind.TO,
                lee,
                new SubmittalRecipient.Addressee("Lee", "lee@example.org", "Engineer")));
    }

    private SubmittalItem[] sent(boolean... asked) {
        SubmittalItem[] items = new SubmittalItem[asked.length];
        for (int i = 0; i < asked.length; i++) {
            items[i] = add("P1-00" + i, asked[i]);
        }
        address();
        submittal.send("T-001", LATER, NOON);
        return items;
    }

    private void answer(SubmittalItem item) {
        ReturnStatus status = new ReturnStatus(
                leeds, new ReturnStatus.Wording("1", "Approved", "#112233"), new ReturnStatus.Meaning(true, false), 0);
        submittal.answer(item, new Answer(status, null, AnswerWay.PORTAL, null, act));
    }

    private static void assertRefused(String key, ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.getKey())
                .isEqualTo(key));
    }

    private void assertStands(SubmittalState state) {
        assertThat(submittal.getState()).isEqualTo(state);
    }

    @Test
    @DisplayName("a draft has no number and takes each document of its own project once")
    void aDraft() {
        assertThat(submittal.getNumber()).isNull();
        SubmittalItem item = add("P1-001", true);
        DocumentRevision same = item.getRevision();
        assertRefused("submittal.alreadyIn", () -> submittal.add(same, true));
        DocumentRevision foreign = revision(new Project(leeds, "P5", "Other", NOON), "P5-001");
        assertRefused("submittal.otherProject", () -> submittal.add(foreign, true));
        submittal.remove(item);
        assertThat(submittal.getItemCount()).isZero();
    }

    @Test
    @DisplayName("DRAFT to SENT with a document and somebody addressed directly; else it is refused")
    void sending() {
        address();
        assertRefused("submittal.empty", () -> submittal.send("T-001", null, NOON));
        add("P1-001", true);
        submittal.address(new SubmittalRecipient(
                submittal, RecipientKind.CC, lee, new SubmittalRecipient.Addressee("Lee", "lee@example.org", null)));
        assertRefused("submittal.noRecipient", () -> submittal.send("T-001", null, NOON));
    }

    @Test
    @DisplayName("SENT keeps the words of that moment, its number, and is frozen")
    void frozen() {
        SubmittalItem item = sent(true)[0];
        assertStands(SubmittalState.SENT);
        item.getSlot().describe("P1-900", "Renamed", null, NOON);
        assertThat(item.getDocumentNumber()).isEqualTo("P1-000");
        assertThat(item.getDocumentTitle()).isEqualTo("Data sheet");
        assertThat(submittal.getNumber()).isEqualTo("T-001");
        assertRefused("submittal.frozen", () -> add("P1-009", true));
        assertRefused("submittal.frozen", () -> submittal.describe("IFR", null));
        assertRefused("submittal.frozen", () -> submittal.send("T-002", null, NOON));
    }

    @Test
    @DisplayName("where no line asks for an answer it is CLOSED with sending")
    void closedWithSending() {
        sent(false, false);
        assertStands(SubmittalState.CLOSED);
    }

    @Test
    @DisplayName("SENT goes to ACCESSED by the first look and to DOWNLOADED by the first file, and never back")
    void visits() {
        sent(true);
        assertThat(submittal.after(VisitKind.VIEWED)).contains(SubmittalState.ACCESSED);
        assertThat(submittal.after(VisitKind.DOWNLOADED)).contains(SubmittalState.DOWNLOADED);
        submittal.move(SubmittalState.ACCESSED, NOON);
        assertThat(submittal.after(VisitKind.VIEWED)).isEmpty();
        assertThat(submittal.after(VisitKind.DOWNLOADED)).contains(SubmittalState.DOWNLOADED);
        submittal.move(SubmittalState.DOWNLOADED, NOON);
        assertThat(submittal.after(VisitKind.DOWNLOADED)).isEmpty();
    }

    @Test
    @DisplayName("to PARTLY_RETURNED and RETURNED as the lines that ask are answered, then CLOSED")
    void answers() {
        SubmittalItem[] items = sent(true, true, false);
        assertRefused("submittal.notReturned", () -> submittal.close(NOON));
        answer(items[0]);
        assertStands(SubmittalState.PARTLY_RETURNED);
        assertRefused("submittal.item.alreadyAnswered", () -> answer(items[0]));
        answer(items[1]);
        assertStands(SubmittalState.RETURNED);
        assertRefused("submittal.notOpen", () -> answer(items[2]));
        submittal.close(NOON);
        assertStands(SubmittalState.CLOSED);
    }

    @Test
    @DisplayName(
            "a part is taken back while it is not answered and with a reason; the last line takes the whole with it")
    void voidPart() {
        SubmittalItem[] items = sent(true, true, true);
        assertRefused("submittal.reasonMissing", () -> submittal.voidItem(items[0], act, " "));
        submittal.voidItem(items[0], act, "Wrong file");
        assertStands(SubmittalState.SENT);
        assertRefused("submittal.item.cannotVoid", () -> submittal.voidItem(items[0], act, "Again"));
        assertRefused("submittal.item.voided", () -> answer(items[0]));
        answer(items[1]);
        assertRefused("submittal.item.cannotVoid", () -> submittal.voidItem(items[1], act, "Too late"));
        submittal.voidItem(items[2], act, "Wrong file");
        assertStands(SubmittalState.RETURNED);
    }

    @Test
    @DisplayName("the whole is taken back before anything is answered; what is VOID takes no answers")
    void voidWhole() {
        SubmittalItem[] items = sent(true, true);
        submittal.voidWhole(act, "Wrong project");
        assertStands(SubmittalState.VOID);
        assertThat(submittal.getReason()).isEqualTo("Wrong project");
        assertThat(submittal.getItems()).allMatch(SubmittalItem::isVoided);
        assertRefused("submittal.notOpen", () -> answer(items[0]));
        assertRefused("submittal.cannotVoid", () -> submittal.voidWhole(act, "Again"));
    }

    @Test
    @DisplayName("once something is answered the whole is not taken back any more")
    void voidWholeTooLate() {
        SubmittalItem[] items = sent(true, true);
        answer(items[0]);
        assertRefused("submittal.cannotVoid", () -> submittal.voidWhole(act, "Too late"));
    }

    @Test
    @DisplayName("it is overdue when the expected day is past and answers are still awaited")
    void overdue() {
        SubmittalItem[] items = sent(true);
        assertThat(submittal.isOverdue(LATER)).isFalse();
        assertThat(submittal.isOverdue(LATER.plusDays(1))).isTrue();
        answer(items[0]);
        assertThat(submittal.isOverdue(LATER.plusDays(1))).isFalse();
    }

    @Test
    @DisplayName("only PDFs of what is to be stamped wait for a copy; it is given out once it is made, and made once")
    void stamped() {
        submittal.wrap(new OutgoingSubmittal.Manner(EmailChoice.NONE, null, true, false));
        SubmittalItem text = add("P1-001", true);
        SubmittalItem pdf = submittal.add(revision(project, "P1-002", "application/pdf"), true);
        address();
        assertThat(pdf.getStamping()).isNull();
        submittal.send("T-001", LATER, NOON);
        assertThat(text.getStamping()).isNull();
        Stamping stamping = pdf.getStamping();
        assertThat(stamping.getDueAt()).isEqualTo(NOON);
        StoredFile copy = new StoredFile(
                new StoredFile.Fingerprint("cd".repeat(32), 1, 9), "application/pdf", ScanState.CLEAN, NOON);
        stamping.made(copy);
        assertThat(pdf.getFile()).isSameAs(copy);
        assertThat(pdf.getOriginal()).isNotSameAs(copy);
        assertThat(stamping.getDueAt()).isNull();
        assertThatThrownBy(() -> stamping.refuse(StampState.SIGNED)).isInstanceOf(WrongStateException.class);
    }

    @Test
    @DisplayName("a copy that fails each time is hopeless after three tries; that nobody had time was no try")
    void hopeless() {
        Stamping stamping = new Stamping(NOON);
        for (int i = 0; i < Stamping.TRIES; i++) {
            assertThat(stamping.isHopeless()).isFalse();
            stamping.take(NOON);
            stamping.putBack(NOON);
            stamping.take(NOON);
            stamping.tryLater(NOON);
        }
        assertThat(stamping.isHopeless()).isTrue();
    }

    @Test
    @DisplayName("papers are due when the last answer is worked in and one of them was given in the portal")
    void papersOfAnswers() {
        SubmittalItem item = sent(true)[0];
        answer(item);
        assertThat(submittal.getPapersDueAt()).isNull();
        submittal.close(NOON);
        assertThat(submittal.getPapersDueAt()).isEqualTo(NOON);
        submittal.takePapers(NOON.plusSeconds(60));
        assertThat(submittal.getPapersTries()).isEqualTo(1);
        submittal.papersFiled();
        assertThat(submittal.getPapersDueAt()).isNull();
    }
}
