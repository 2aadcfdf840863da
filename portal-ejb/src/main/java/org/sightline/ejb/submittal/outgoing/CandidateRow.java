package org.sightline.ejb.submittal.outgoing;

import java.util.UUID;

/** Somebody a submittal can be addressed to, as it sees what is sent there. @param jobTitle null where none is known */
public record CandidateRow(UUID account, String name, String email, String jobTitle) {}
