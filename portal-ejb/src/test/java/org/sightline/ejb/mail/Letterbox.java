package org.sightline.ejb.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.ejb.data.Wiring;

/** Takes every mail that goes out, for tests of those who write them. */
@ApplicationScoped
public class Letterbox implements MailGateway {

    @Inject
    private MailDelivery delivery;

    private final List<Envelope> taken = new ArrayList<>();

    /** The usual classes and this in the place of the server's mail session, with those of a further package. */
    public static Class<?>[] wiredWith(String packageBelow) {
        return Stream.concat(
                        Stream.of(Wiring.with(packageBelow)).filter(type -> type != SessionMailGateway.class),
                        Stream.of(Letterbox.class))
                .toArray(Class<?>[]::new);
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void send(Envelope mail) {
        taken.add(mail);
    }

    /** What has gone out since it was asked last, sending what waits. */
    public List<Envelope> empty() {
        delivery.deliver();
        List<Envelope> letters = List.copyOf(taken);
        taken.clear();
        return letters;
    }
}
