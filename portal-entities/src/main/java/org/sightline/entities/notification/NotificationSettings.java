package org.sightline.entities.notification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Map;
import org.sightline.entities.identity.Account;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/** How one person wants to be told. Who never said so has none, and then what is usual holds. */
@Entity
@Table(name = "notification_settings")
public class NotificationSettings extends Root {

    @NotNull
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "bell_scope", nullable = false, length = 15)
    private BellScope scope = BellScope.ALL_PROJECTS;

    /** The hour of the day, where the person lives, at which mails that wait go out together. */
    @Min(0)
    @Max(23)
    @Column(name = "mail_hour", nullable = false)
    private int hour = 7;

    /** The day for weekly ones. */
    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "mail_day", nullable = false, length = 10)
    private DayOfWeek day = DayOfWeek.MONDAY;

    /** What was chosen; of what is not in it the usual holds. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "notification_rhythm", joinColumns = @JoinColumn(name = "settings_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "kind", length = 30)
    @Enumerated(EnumType.STRING)
    @Column(name = "rhythm", nullable = false, length = 10)
    private Map<NotificationKind, MailRhythm> rhythms = new EnumMap<>(NotificationKind.class);

    protected NotificationSettings() {} // for JPA

    /** What is usual. */
    public NotificationSettings(Account account) {
        this.account = account;
    }

    public void watch(BellScope newScope) {
        scope = newScope;
    }

    /** When mails go out that wait for each other. */
    public void gather(int newHour, DayOfWeek newDay) {
        RefusedException.unless(newHour >= 0 && newHour < 24, "notification.badHour");
        hour = newHour;
        day = newDay;
    }

    public void choose(NotificationKind kind, MailRhythm rhythm) {
        RefusedException.unless(kind.usual() != null && kind.side() == account.getKind(), "notification.notYours");
        rhythms.put(kind, rhythm);
    }

    /** What the person wants; null when that is decided by somebody else. */
    public MailRhythm rhythm(NotificationKind kind) {
        return kind.usual() == null ? null : rhythms.getOrDefault(kind, kind.usual());
    }

    /** Whether the person has said what it wants, and not left it at what is usual. */
    public boolean chose(NotificationKind kind) {
        return rhythms.containsKey(kind);
    }

    /** The next moment of the rhythm after now, by the clock on the person's wall. */
    public Instant next(MailRhythm rhythm, Instant now) {
        ZoneId zone = ZoneId.of(account.getZone());
        boolean weekly = rhythm == MailRhythm.WEEKLY;
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate first = weekly ? today.with(TemporalAdjusters.nextOrSame(day)) : today;
        Instant then = there(first, zone);
        return then.isAfter(now) ? then : there(weekly ? first.plusWeeks(1) : first.plusDays(1), zone);
    }

    private Instant there(LocalDate date, ZoneId zone) {
        LocalDateTime wall = date.atTime(hour, 0);
        return wall.toInstant(zone.getRules().getOffset(wall));
    }

    public Account getAccount() {
        return account;
    }

    public BellScope getScope() {
        return scope;
    }

    public int getHour() {
        return hour;
    }

    public DayOfWeek getDay() {
        return day;
    }
}
