package org.sightline.ejb.design.drawing;

import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.design.DrawingForm;

/**
 * What of a revision somebody wants to have, and how.
 *
 * @param drawing null for the first that can be had in the form
 * @param layers  null for all the caller sees; else of these the ones it sees
 */
public record DrawingWish(UUID design, String label, UUID drawing, DrawingForm form, Set<UUID> layers) {}
