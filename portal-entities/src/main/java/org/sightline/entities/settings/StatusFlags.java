package org.sightline.entities.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sightline.entities.shared.RefusedException;

/** What may be done with a design in a status. */
@Embeddable
public class StatusFlags {

    @Column(name = "customer_visible", nullable = false)
    private boolean customerVisible;

    /** Counts as the specification that is valid. */
    @Column(nullable = false)
    private boolean active;

    @Column(name = "customer_may_annotate", nullable = false)
    private boolean customerMayAnnotate;

    @Column(name = "customer_may_decide", nullable = false)
    private boolean customerMayDecide;

    /** Staff may still change the content. */
    @Column(nullable = false)
    private boolean editable;

    /** Nothing follows. */
    @Column(nullable = false)
    private boolean terminal;

    protected StatusFlags() {} // for JPA

    private StatusFlags(Granted granted) {
        customerVisible = granted.customerVisible;
        active = granted.active;
        customerMayAnnotate = granted.customerMayAnnotate;
        customerMayDecide = granted.customerMayDecide;
        editable = granted.editable;
        terminal = granted.terminal;
    }

    /** The flags as values. */
    public record Granted(
            boolean customerVisible,
            boolean active,
            boolean customerMayAnnotate,
            boolean customerMayDecide,
            boolean editable,
            boolean terminal) {}

    /** @throws RefusedException when contacts could act on what they do not see */
    static StatusFlags of(Granted granted) {
        if (!granted.customerVisible && (granted.customerMayAnnotate || granted.customerMayDecide)) {
            throw RefusedException.at("flags", "settings.status.notVisible");
        }
        return new StatusFlags(granted);
    }

    public Granted granted() {
        return new Granted(customerVisible, active, customerMayAnnotate, customerMayDecide, editable, terminal);
    }

    public boolean isTerminal() {
        return terminal;
    }
}
