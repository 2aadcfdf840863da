package org.sightline.ejb.submittal.incoming;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A finished upload that shall be handed in. */
public record NewFile(@NotNull UUID upload, boolean transmittal) {}
