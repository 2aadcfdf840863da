package org.sightline.entities.notification;

import java.util.Arrays;
import java.util.Optional;

/** What a webhook can be told of. The code is what the receiving system reads and never changes. */
public enum WebhookEvent {
    SENT("submittal.sent"),
    RECEIVED("submittal.received"),
    PROCESSED("submittal.processed"),
    ANSWERED("submittal.answered"),
    VOIDED("submittal.voided"),
    RETURNED("submittal.returned"),
    WITHDRAWN("submittal.withdrawn"),
    MOVED("submittal.moved"),
    DOWNLOADED("submittal.downloaded"),
    /** Sent by hand to see whether the other side listens. */
    TEST("webhook.test");

    private final String code;

    WebhookEvent(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<WebhookEvent> of(String code) {
        return Arrays.stream(values()).filter(event -> event.code.equals(code)).findFirst();
    }
}
