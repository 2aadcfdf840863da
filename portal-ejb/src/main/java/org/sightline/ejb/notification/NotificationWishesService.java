package org.sightline.ejb.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.Right;
import org.sightline.entities.notification.MailRhythm;
import org.sightline.entities.notification.NotificationKind;
import org.sightline.entities.notification.NotificationSettings;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.SubjectRef;

/** Choosing how to be told. */
@Stateless
public class NotificationWishesService {

    @Inject
    private CurrentCaller caller;

    @Inject
    private NotificationStore store;

    @Inject
    private BellRings bells;

    @Inject
    private AuditTrail trail;

    /** @throws NotFoundException while seeing as somebody else */
    @RolesAllowed({Right.STAFF, Right.CONTACT})
    public NotificationWishes get() {
        NotificationSettings settings = store.settingsOf(own());
        Map<NotificationKind, MailRhythm> rhythms = new EnumMap<>(NotificationKind.class);
        NotificationKind.choosable(settings.getAccount().getKind())
                .forEach(kind -> rhythms.put(kind, settings.rhythm(kind)));
        return new NotificationWishes(
                settings.getAccount().isStaff() ? settings.getScope() : null,
                settings.getHour(),
                settings.getDay(),
                rhythms);
    }

    /** Holds for what happens from now on. @throws NotFoundException while seeing as somebody else */
    @RolesAllowed({Right.STAFF, Right.CONTACT})
    public void change(@Valid NotificationWishes wishes) {
        Account account = own();
        NotificationSettings settings = store.settings(account).orElseGet(() -> {
            NotificationSettings fresh = new NotificationSettings(account);
            store.add(fresh);
            return fresh;
        });
        if (account.isStaff() && wishes.scope() != null) {
            settings.watch(wishes.scope());
        }
        settings.gather(wishes.hour(), wishes.day());
        wishes.rhythms().forEach(settings::choose);
        bells.ring(account);
        trail.append(
                "notification.settingsChanged",
                SubjectRef.of("account", account.getId()),
                wishes.rhythms().entrySet().stream()
                        .collect(Collectors.toMap(wish -> wish.getKey().name(), wish -> wish.getValue()
                                .name())));
    }

    private Account own() {
        Caller who = caller.get();
        if (who.accountId() == null || who.seeingAs()) {
            throw new NotFoundException();
        }
        return store.account(who.accountId());
    }
}
