package org.sightline.web.settings;

import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.settings.LayerNameSettings.NameRule;
import org.sightline.entities.settings.LayerType;

/** One rule for names of layers in the form. */
public final class LayerNameLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final long version;
    private String pattern = "";
    private LayerType type = LayerType.ONE_UP;

    LayerNameLine() {
        id = null;
        version = 0;
    }

    LayerNameLine(NameRule rule) {
        id = rule.id();
        version = rule.version();
        pattern = rule.pattern();
        type = rule.type();
    }

    NameRule rule() {
        return new NameRule(id, version, pattern == null ? "" : pattern, type);
    }

    public UUID getId() {
        return id;
    }

    public String getPattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }

    public LayerType getType() {
        return type;
    }

    public void setType(LayerType type) {
        this.type = type;
    }
}
