package org.sightline.web.notification;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sightline.ejb.notification.NotificationWishes;
import org.sightline.ejb.notification.NotificationWishesService;
import org.sightline.entities.notification.BellScope;
import org.sightline.entities.notification.MailRhythm;
import org.sightline.entities.notification.NotificationKind;
import org.sightline.web.shared.Me;
import org.sightline.web.shared.Messages;

/** What the pages of both areas have in common on which people say how they want to be told. */
public abstract class NotificationEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NotificationWishesService wishes;

    @Inject
    private Messages messages;

    @Inject
    private Me me;

    private BellScope scope;
    private int hour;
    private DayOfWeek day;
    private List<Line> lines = List.of();

    /** One kind and how soon it is mailed. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final NotificationKind kind;
        private MailRhythm rhythm;

        Line(NotificationKind kind, MailRhythm rhythm) {
            this.kind = kind;
            this.rhythm = rhythm;
        }

        public NotificationKind getKind() {
            return kind;
        }

        public MailRhythm getRhythm() {
            return rhythm;
        }

        public void setRhythm(MailRhythm rhythm) {
            this.rhythm = rhythm;
        }
    }

    /** A day by its name in the person's language. */
    public record Day(DayOfWeek day, String name) {}

    abstract String page();

    public void load() {
        NotificationWishes present = wishes.get();
        scope = present.scope();
        hour = present.hour();
        day = present.day();
        lines = present.rhythms().entrySet().stream()
                .map(wish -> new Line(wish.getKey(), wish.getValue()))
                .toList();
    }

    public String save() {
        Map<NotificationKind, MailRhythm> rhythms = new EnumMap<>(NotificationKind.class);
        lines.forEach(line -> rhythms.put(line.getKind(), line.getRhythm()));
        wishes.change(new NotificationWishes(scope, hour, day, rhythms));
        messages.info("notification.edit.saved");
        return page() + "?faces-redirect=true";
    }

    public List<MailRhythm> getRhythms() {
        return List.of(MailRhythm.values());
    }

    public List<BellScope> getScopes() {
        return List.of(BellScope.values());
    }

    public List<Integer> getHours() {
        return IntStream.range(0, 24).boxed().toList();
    }

    public List<Day> getDays() {
        return Stream.of(DayOfWeek.values())
                .map(one -> new Day(one, one.getDisplayName(TextStyle.FULL_STANDALONE, me.getLocale())))
                .toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    public BellScope getScope() {
        return scope;
    }

    public void setScope(BellScope scope) {
        this.scope = scope;
    }

    public int getHour() {
        return hour;
    }

    public void setHour(int hour) {
        this.hour = hour;
    }

    public DayOfWeek getDay() {
        return day;
    }

    public void setDay(DayOfWeek day) {
        this.day = day;
    }
}
