package org.sightline.entities.notification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/** A system of the house that is told of submittals at an address of its own, signed with a secret both know. */
@Entity
public class Webhook extends Root {

    public static final int ADDRESS = 1000;

    @NotBlank
    @Size(max = Limits.NAME)
    @Column(nullable = false, length = Limits.NAME)
    private String name;

    @NotBlank
    @Size(max = ADDRESS)
    @Column(nullable = false, length = ADDRESS)
    private String address;

    /** Encrypted; read only to sign. */
    @NotBlank
    @Column(name = "sealed_secret", nullable = false, length = 400)
    private String sealedSecret;

    @Column(nullable = false)
    private boolean active = true;

    @ElementCollection
    @CollectionTable(name = "webhook_event", joinColumns = @JoinColumn(name = "webhook_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "event", nullable = false, length = 40)
    private Set<WebhookEvent> events = new HashSet<>();

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Webhook() {} // for JPA

    public Webhook(String name, URI address, Set<WebhookEvent> events, String sealedSecret, Instant now) {
        this.createdAt = now;
        this.sealedSecret = sealedSecret;
        describe(name, address, events);
    }

    public final void describe(String newName, URI newAddress, Set<WebhookEvent> newEvents) {
        boolean web = "https".equals(newAddress.getScheme()) || "http".equals(newAddress.getScheme());
        if (!web || newAddress.getHost() == null || newAddress.getUserInfo() != null) {
            throw RefusedException.at("address", "webhook.badAddress");
        }
        if (newEvents.isEmpty()) {
            throw RefusedException.at("events", "webhook.noEvent");
        }
        name = newName.strip();
        address = newAddress.toString();
        events = EnumSet.copyOf(newEvents);
    }

    /** The other side must be told the new secret before the next call. */
    public void sealWith(String newSealedSecret) {
        sealedSecret = newSealedSecret;
    }

    public void activate(boolean nowActive) {
        active = nowActive;
    }

    public boolean listensTo(WebhookEvent event) {
        return active && events.contains(event);
    }

    public String getName() {
        return name;
    }

    public URI getAddress() {
        return URI.create(address);
    }

    public String getSealedSecret() {
        return sealedSecret;
    }

    public boolean isActive() {
        return active;
    }

    public Set<WebhookEvent> getEvents() {
        return Set.copyOf(events);
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
