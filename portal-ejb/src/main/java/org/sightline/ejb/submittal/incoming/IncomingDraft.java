package org.sightline.ejb.submittal.incoming;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What somebody is about to hand in.
 *
 * @param number  the one it shall get, chosen by the author or else the next that offers itself
 * @param savedAt when it last changed
 */
public record IncomingDraft(
        UUID id, String number, String purpose, String remarks, Instant savedAt, List<IncomingLine> lines) {}
