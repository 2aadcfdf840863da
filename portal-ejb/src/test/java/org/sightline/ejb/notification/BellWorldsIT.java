package org.sightline.ejb.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.access.AccessStore;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Worlds;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.mail.Letterbox;
import org.sightline.ejb.mail.MailGateway.Envelope;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.Right;
import org.sightline.entities.identity.Role;
import org.sightline.entities.mail.MailState;
import org.sightline.entities.notification.Notification;
import org.sightline.entities.notification.NotificationKind;
import org.sightline.entities.submittal.RecipientKind;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalRecipient;
import org.sightline.entities.submittal.SubmittalState;
import org.sightline.entities.world.Canaries;
import org.sightline.entities.world.Exchange.Parcel;
import org.sightline.entities.world.Oracle;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.RandomPlan;
import org.sightline.entities.world.Sight;
import org.sightline.entities.world.Turn;

/**
 * Bells and mails in random worlds. Everybody was told of everything while everything was open; then the world becomes what it
 * is, and from that moment each bell and each mail that goes tells what its reader sees, and all of that.
 */
class BellWorldsIT {

    private static final boolean FULL = Boolean.getBoolean("sightline.full");
    private static final int WORLDS = Integer.getInteger("sightline.worlds", FULL ? 200 : 6);
    private static final Pattern NAMED = Pattern.compile("/submittal/view\\?id=([0-9a-f-]{36})");
    private static final int ROUNDS = 9;
    private static final String ADDRESS = "@example.org";
    private static final String BLIND = "Blind Copy";

    private static DataRing ring;
    private static NotificationService bell;
    private static Letterbox letterbox;

    private Plan plan;
    private EntityManager em;
    private List<Reader> readers;
    private int rows;
    private int mailed;
    private int kept;
    private int turn;

    @BeforeAll
    static void open() {
        ring = new DataRing(Letterbox.wiredWith("submittal.share"));
        bell = ring.get(NotificationService.class);
        letterbox = ring.get(Letterbox.class);
    }

    @AfterAll
    static void close() {
        ring.close();
    }

    /** Somebody with a bell. @param words all it may read */
    private record Reader(String word, UUID account, boolean staff, Sight sight, Set<String> words) {

        /** Whether it is told of the thing: of documents the house alone is. */
        boolean sees(UUID subject) {
            return sight.submittals().contains(subject)
                    || staff && sight.slots().contains(subject);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "A09 N whatever becomes of rights, a bell and a mail name to each reader what it sees when it is shown or sent, and nothing else")
    void everyBellAndMailTellsWhatItsReaderSees(PortalDatabase database) {
        for (int seed = 1; seed <= WORLDS; seed++) {
            // why: of five worlds Derby gets one in a build, for it reads statements more slowly
            if (FULL || (database == PortalDatabase.DERBY) == (seed % 5 == 0)) {
                plan = RandomPlan.of(seed, Worlds.today()).withoutDesigns();
                Worlds.within(database, Turn.before(plan), this::turn);
            }
        }
        assertThat(mailed).as("mails that went").isPositive();
        assertThat(kept).as("mails that did not").isPositive();
        System.out.printf(
                "bells: %s, %d rows shown, %d mails sent, %d kept back, 0 foreign words%n",
                database, rows, mailed, kept);
    }

    private void turn(EntityManager of) {
        em = of;
        readers = readers();
        readers.forEach(this::give);
        plan.exchange().submittals().stream().filter(Parcel::outgoing).forEach(this::address);
        em.flush();
        Map<Reader, Set<UUID>> single = new LinkedHashMap<>();
        Map<Reader, Set<UUID>> gathered = new LinkedHashMap<>();
        readers.forEach(reader -> tellAll(reader, single, gathered));
        gather();
        new Turn(plan, em).take();
        readers.forEach(this::look);
        List<Envelope> mails = post();
        mails.forEach(this::read);
        readers.forEach(reader -> judge(reader, single.get(reader), gathered.get(reader), mails));
        em.createQuery("delete from Notification n").executeUpdate();
        readers.forEach(this::tell);
        post().forEach(this::read);
    }

    private List<Reader> readers() {
        Oracle oracle = new Oracle(plan);
        List<Reader> all = new ArrayList<>();
        for (Plan.Staff staff : plan.staff()) {
            Sight sight = oracle.of(staff);
            all.add(new Reader(staff.word(), staff.id(), true, sight, Canaries.of(plan, staff, sight)));
        }
        for (Plan.Person contact : plan.contacts()) {
            Sight sight = oracle.of(contact);
            Set<String> words = Canaries.of(plan, contact, sight);
            words.addAll(senders(sight));
            all.add(new Reader(contact.word(), contact.account(), false, sight, words));
        }
        return all;
    }

    /** Who sent what the reader sees of the house; no contact sends in its name, but the worlds hold rows of any origin. */
    private Set<String> senders(Sight sight) {
        Set<UUID> senders = plan.exchange().submittals().stream()
                .filter(one -> one.outgoing() && sight.submittals().contains(one.id()))
                .map(Parcel::author)
                .collect(Collectors.toSet());
        return plan.contacts().stream()
                .filter(contact -> senders.contains(contact.account()))
                .map(Plan.Person::word)
                .collect(Collectors.toSet());
    }

    private void give(Reader reader) {
        List<String> rights = reader.staff()
                ? List.of(Right.STAFF, Right.SUBMITTAL_VIEW, Right.SUBMITTAL_PROCESS, Right.DOCUMENT_VIEW)
                : List.of(Right.CONTACT, Right.PORTAL_VIEW);
        AccountKind kind = reader.staff() ? AccountKind.STAFF : AccountKind.CONTACT;
        Role role = new Role(kind, reader.word(), "Role", rights);
        em.persist(role);
        account(reader).give(List.of(role));
    }

    private Account account(Reader reader) {
        return em.find(Account.class, reader.account());
    }

    /** To one contact, in blind copy to all others. */
    private void address(Parcel submittal) {
        Submittal sent = em.find(Submittal.class, submittal.id());
        RecipientKind kind = RecipientKind.TO;
        String name = "Somebody";
        for (Reader reader : readers) {
            if (!reader.staff()) {
                em.persist(new SubmittalRecipient(
                        sent,
                        kind,
                        account(reader),
                        new SubmittalRecipient.Addressee(name, reader.word() + ADDRESS, null)));
                kind = RecipientKind.BCC;
                name = BLIND;
            }
        }
    }

    /** Each reader is told of each thing; by turns in a mail of its own, or together with others. */
    private void tellAll(Reader reader, Map<Reader, Set<UUID>> single, Map<Reader, Set<UUID>> gathered) {
        Instant now = Instant.now();
        single.put(reader, new HashSet<>());
        gathered.put(reader, new HashSet<>());
        int next = (int) plan.seed() + readers.indexOf(reader);
        for (Parcel one : plan.exchange().submittals()) {
            Submittal submittal = em.find(Submittal.class, one.id());
            Notification told = new Notification(account(reader), kind(reader, one), false, submittal, now);
            em.persist(told);
            if (told.getKind() != NotificationKind.SUBMITTAL_ANSWERED && ++next % 2 == 0) {
                ring.get(NotificationLetters.class).send(told);
                single.get(reader).add(one.id());
            } else {
                told.mailAt(now);
                gathered.get(reader).add(one.id());
            }
        }
        for (Plan.Slot one : plan.slots()) {
            DocumentSlot slot = em.find(DocumentSlot.class, one.id());
            Notification told = new Notification(account(reader), NotificationKind.DOCUMENT_REVIEW, slot, now);
            em.persist(told);
            told.mailAt(now);
            gathered.get(reader).add(one.id());
        }
    }

    private static NotificationKind kind(Reader reader, Parcel about) {
        if (reader.staff()) {
            return about.outgoing() ? NotificationKind.SUBMITTAL_ANSWERED : NotificationKind.SUBMITTAL_RECEIVED;
        }
        return about.outgoing() ? NotificationKind.SUBMITTAL_SENT : NotificationKind.SUBMITTAL_PROCESSED;
    }

    private void gather() {
        em.flush();
        em.clear();
        ring.as(Caller.system());
        ring.get(GatheredMails.class).writeDue();
        em.flush();
        em.clear();
    }

    /** Everything that goes out, and what is written anew of what did not. */
    private List<Envelope> post() {
        List<Envelope> all = new ArrayList<>();
        for (int round = 0; round < ROUNDS && isWaiting(); round++) {
            gather();
            all.addAll(letterbox.empty());
        }
        assertThat(isWaiting()).as("mails that neither go nor are given up").isFalse();
        return all;
    }

    private boolean isWaiting() {
        em.flush();
        long mails = em.createQuery("select count(m) from OutboxMail m where m.state = :queued", Long.class)
                .setParameter("queued", MailState.QUEUED)
                .getSingleResult();
        long news = em.createQuery("select count(n) from Notification n where n.mailDueAt <= :now", Long.class)
                .setParameter("now", Instant.now())
                .getSingleResult();
        return mails + news > 0;
    }

    /** The bell shows the rows of what is seen, and counts no others. */
    private void look(Reader reader) {
        Caller caller = ring.get(AccessStore.class).owner(account(reader));
        ring.as(caller);
        List<NotificationRow> shown =
                bell.list(null, SliceRequest.first(SliceRequest.MAX_LIMIT)).items();
        assertThat(shown.stream().map(BellWorldsIT::subject).toList())
                .as(() -> "bell" + where(reader))
                .containsExactlyInAnyOrderElementsOf(things().stream()
                        .map(Plan.Thing::id)
                        .filter(reader::sees)
                        .toList());
        assertThat(bell.count().unread()).as(() -> "count" + where(reader)).isEqualTo(shown.size());
        noForeignWord(reader, shown.stream().map(row -> said(row, reader)).collect(Collectors.joining("\n")));
        rows += shown.size();
    }

    /** Who sent something is told to the house alone. */
    private static String said(NotificationRow row, Reader reader) {
        NotificationRow.About about = row.about();
        return about == null
                ? row.document().toString()
                : String.join(
                        " ",
                        about.number(),
                        about.projectNumber(),
                        about.projectName(),
                        reader.staff() ? about.author() : "");
    }

    private static UUID subject(NotificationRow row) {
        return row.about() == null ? row.document().id() : row.about().id();
    }

    private void read(Envelope mail) {
        Reader reader = reader(mail);
        named(mail).forEach(submittal -> assertThat(reader.sees(submittal))
                .as(() -> "mail of " + submittal + where(reader))
                .isTrue());
        noForeignWord(reader, mail.subject() + mail.text() + mail.html());
        assertThat(mail.text() + mail.html()).doesNotContain(BLIND);
    }

    private Reader reader(Envelope mail) {
        return readers.stream()
                .filter(one -> mail.to().equals(one.word() + ADDRESS))
                .findFirst()
                .orElseThrow();
    }

    private static Set<UUID> named(Envelope mail) {
        return NAMED.matcher(mail.text())
                .results()
                .map(found -> UUID.fromString(found.group(1)))
                .collect(Collectors.toSet());
    }

    /** All that is still seen was mailed, each in its way and once. */
    private void judge(Reader reader, Set<UUID> single, Set<UUID> gathered, List<Envelope> mails) {
        List<Envelope> own =
                mails.stream().filter(mail -> reader(mail).equals(reader)).toList();
        assertThat(own.stream().flatMap(mail -> named(mail).stream()).toList())
                .as(() -> "mails of one submittal each" + where(reader))
                .containsExactlyInAnyOrderElementsOf(
                        single.stream().filter(reader::sees).toList());
        String together = own.stream()
                .filter(mail -> named(mail).isEmpty())
                .map(Envelope::text)
                .collect(Collectors.joining());
        Set<String> told = Canaries.in(together.getBytes());
        for (Plan.Thing thing : things()) {
            if (gathered.contains(thing.id())) {
                assertThat(told.contains(thing.word()))
                        .as(() -> thing.word() + " in gathered mails" + where(reader))
                        .isEqualTo(reader.sees(thing.id()));
            }
        }
        mailed += own.size();
        kept += (int) single.stream().filter(one -> !reader.sees(one)).count();
    }

    private List<Plan.Thing> things() {
        return Stream.of(plan.exchange().submittals(), plan.slots())
                .flatMap(List::stream)
                .map(Plan.Thing.class::cast)
                .toList();
    }

    /** Whoever is to be told now is told of what it sees now. */
    private void tell(Reader reader) {
        Telling telling = ring.get(Telling.class);
        Set<UUID> expected = new HashSet<>();
        for (Parcel one : plan.exchange().submittals()) {
            // why: of what was not sent nobody is ever told
            if (one.state() != SubmittalState.DRAFT && isDue()) {
                telling.tell(account(reader), kind(reader, one), em.find(Submittal.class, one.id()), true);
                expected.add(one.id());
            }
        }
        for (Plan.Slot one : plan.slots()) {
            if (isDue()) {
                telling.tell(account(reader), NotificationKind.DOCUMENT_REVIEW, em.find(DocumentSlot.class, one.id()));
                expected.add(one.id());
            }
        }
        expected.removeIf(subject -> !reader.sees(subject));
        em.flush();
        assertThat(em
                        .createQuery("select n from Notification n where n.account.id = :reader", Notification.class)
                        .setParameter("reader", reader.account())
                        .getResultList()
                        .stream()
                        .map(row -> row.getSubmittal() == null
                                ? row.getDocument().getId()
                                : row.getSubmittal().getId()))
                .as(() -> "told" + where(reader))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** By turns in a build: each reader asks the same rules, and each world has others. */
    private boolean isDue() {
        return FULL || turn++ % 3 == 0;
    }

    private void noForeignWord(Reader reader, String text) {
        Set<String> foreign = new TreeSet<>(Canaries.in(text.getBytes()));
        foreign.removeAll(reader.words());
        assertThat(foreign).as(() -> text + where(reader)).isEmpty();
    }

    /** Told only when it is wrong. */
    private String where(Reader reader) {
        return " of " + reader.word() + " in world " + plan.seed() + "\n" + plan.describe();
    }
}
