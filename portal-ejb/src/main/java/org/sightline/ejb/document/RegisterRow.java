package org.sightline.ejb.document;

import java.util.UUID;
import org.sightline.ejb.project.Site;

/** A line of the register, for staff. {@code latest}: the latest revision, or null. */
public record RegisterRow(
        UUID id,
        long version,
        String number,
        String title,
        String docCode,
        boolean inRegister,
        ProjectRef project,
        Site customer,
        RevisionRow latest,
        Standing standing) {}
