package org.sightline.ejb.submittal.incoming;

import jakarta.validation.constraints.Size;
import org.sightline.entities.shared.Limits;

/** What a sender says along with the files; null where it says nothing. */
public record IncomingWords(@Size(max = Limits.CODE) String purpose, @Size(max = Limits.TEXT) String remarks) {}
