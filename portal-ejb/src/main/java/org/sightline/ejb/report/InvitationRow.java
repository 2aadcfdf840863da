package org.sightline.ejb.report;

import java.util.UUID;

/** A contact whose invitation ends soon and who has not used it. */
public record InvitationRow(UUID contact, String name, String email) {}
