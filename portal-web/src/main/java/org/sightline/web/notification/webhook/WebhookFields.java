package org.sightline.web.notification.webhook;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.ejb.notification.webhook.WebhookForm;
import org.sightline.ejb.notification.webhook.WebhookRow;
import org.sightline.entities.notification.WebhookEvent;

/** What is typed about a webhook. */
public class WebhookFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String address;
    private final Map<WebhookEvent, Boolean> events = new EnumMap<>(WebhookEvent.class);

    void show(WebhookRow row) {
        name = row.name();
        address = row.address();
        getChoices().forEach(event -> events.put(event, row.hears(event)));
    }

    WebhookForm form() {
        Set<WebhookEvent> ticked = EnumSet.noneOf(WebhookEvent.class);
        events.forEach((event, on) -> {
            if (Boolean.TRUE.equals(on)) {
                ticked.add(event);
            }
        });
        return new WebhookForm(name, address, ticked);
    }

    /** What one can listen to; a test comes to everybody. */
    public List<WebhookEvent> getChoices() {
        return Arrays.stream(WebhookEvent.values())
                .filter(event -> event != WebhookEvent.TEST)
                .toList();
    }

    public Map<WebhookEvent, Boolean> getEvents() {
        return events;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
