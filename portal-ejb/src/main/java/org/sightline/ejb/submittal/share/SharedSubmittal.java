package org.sightline.ejb.submittal.share;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A submittal with its share links, newest first.
 *
 * @param shareable whether the caller may make another
 * @param usualEnd  the last day a new one is good where nothing else is said
 */
public record SharedSubmittal(
        UUID id, String number, UUID project, boolean shareable, LocalDate usualEnd, List<ShareLinkRow> links) {}
