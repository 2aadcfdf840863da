package org.sightline.ejb.search;

import jakarta.validation.constraints.Size;
import org.sightline.entities.shared.Limits;

/** What becomes of a saved search; null stays as it is. */
public record SavedSearchChange(@Size(max = Limits.CODE) String name, Boolean shared) {}
