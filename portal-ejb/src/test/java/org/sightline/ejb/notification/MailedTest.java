package org.sightline.ejb.notification;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.mail.Letterbox;
import org.sightline.ejb.mail.MailGateway.Envelope;
import org.sightline.ejb.mail.SessionMailGateway;
import org.sightline.ejb.shared.ClockOffset;
import org.sightline.entities.mail.OutboxMail;

/** The house and its partners, and what goes out in mails between them; on a real database. */
abstract class MailedTest {

    final DataRing ring = new DataRing(Stream.concat(
                    Stream.of(Wiring.ALL).filter(type -> type != SessionMailGateway.class), Stream.of(Letterbox.class))
            .toArray(Class<?>[]::new));
    private final Letterbox letters = ring.get(Letterbox.class);

    Exchange house;

    private int minutes;

    @AfterEach
    void leave() {
        ring.get(ClockOffset.class).set(Duration.ZERO);
        ring.close();
    }

    void in(PortalDatabase database, Consumer<EntityManager> test) {
        database.rollback(em -> {
            house = new Exchange(ring, em);
            test.accept(em);
        });
    }

    List<Envelope> mails() {
        house.em.flush();
        // why: a mail is claimed past what the test has in its hands
        house.em
                .createQuery("select m from OutboxMail m", OutboxMail.class)
                .getResultList()
                .forEach(house.em::detach);
        ring.as(Caller.system());
        return letters.empty();
    }

    static List<String> told(List<Envelope> mails) {
        return mails.stream()
                .map(mail -> mail.to().replace("@example.org", "") + ": " + mail.subject())
                .sorted()
                .toList();
    }

    /** Each time a minute later, for nothing that waits goes back in time. */
    void on(LocalDate day) {
        minutes++;
        Instant then = day.atTime(12, minutes).toInstant(ZoneOffset.UTC);
        ring.get(ClockOffset.class).set(Duration.between(Instant.now(), then));
        ring.as(Caller.system());
        ring.get(Reminders.class).remind();
        house.em.flush();
    }
}
