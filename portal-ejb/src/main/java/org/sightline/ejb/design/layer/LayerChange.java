package org.sightline.ejb.design.layer;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.sightline.entities.settings.LayerType;

/**
 * What shall become different about a layer; null keeps what is.
 *
 * @param status by its id, or the shipped one by its meaning; empty lets the layer follow its revision
 */
public record LayerChange(@NotNull UUID id, LayerType type, String status) {}
