package org.sightline.entities.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/** One thing a webhook is told: written with the act, sent afterwards until it is taken, or given up after eight tries in about a day. */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery extends Root {

    public static final int BODY = 2000;
    static final int FAILURE = 500;
    static final int TRIES = 8;

    /** The first wait; each is four times the one before, and none longer than twelve hours. */
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    private static final Duration LONGEST_WAIT = Duration.ofHours(12);

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "webhook_id", nullable = false, updatable = false)
    private Webhook webhook;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40, updatable = false)
    private WebhookEvent event;

    /** JSON, as it is signed and sent at every try. */
    @NotBlank
    @Size(max = BODY)
    @Column(nullable = false, length = BODY, updatable = false)
    private String body;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private WebhookState state = WebhookState.WAITING;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "next_attempt_at", nullable = false)
    private Instant nextAttemptAt;

    @Column(name = "leased_until", nullable = false)
    private Instant leasedUntil;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** HTTP status of the last answer, null when there was none. */
    @Column(name = "answer_status")
    private Integer answerStatus;

    @Column(length = FAILURE)
    private String failure;

    protected WebhookDelivery() {} // for JPA

    public WebhookDelivery(Webhook webhook, WebhookEvent event, String body, Instant now) {
        this.webhook = webhook;
        this.event = event;
        this.body = body;
        this.createdAt = now;
        this.nextAttemptAt = now;
        this.leasedUntil = now;
    }

    public void taken(int status, Instant now) {
        state = WebhookState.DELIVERED;
        answerStatus = status;
        answeredAt = now;
        failure = null;
    }

    /** @param status of the answer, null when there was none */
    public void failed(Integer status, String why, Instant now) {
        answerStatus = status;
        answeredAt = now;
        failure = why == null || why.length() <= FAILURE ? why : why.substring(0, FAILURE);
        if (attempts >= TRIES) {
            state = WebhookState.DEAD;
            return;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << (2 * Math.max(0, attempts - 1)));
        nextAttemptAt = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        leasedUntil = now;
    }

    /** From the beginning, at once. */
    public void again(Instant now) {
        RefusedException.unless(state == WebhookState.DEAD, "webhook.notDead");
        state = WebhookState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
        leasedUntil = now;
    }

    public Webhook getWebhook() {
        return webhook;
    }

    public WebhookEvent getEvent() {
        return event;
    }

    public String getBody() {
        return body;
    }

    public WebhookState getState() {
        return state;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getNextAttemptAt() {
        return nextAttemptAt;
    }

    public Integer getAnswerStatus() {
        return answerStatus;
    }

    public String getFailure() {
        return failure;
    }
}
