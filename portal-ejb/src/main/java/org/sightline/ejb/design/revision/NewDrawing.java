package org.sightline.ejb.design.revision;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.sightline.entities.settings.LayerType;

/** A finished upload as a drawing. {@code type}: of what lies on no layer; null leaves that to the review. */
public record NewDrawing(@NotNull UUID upload, LayerType type) {}
