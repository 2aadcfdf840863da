package org.sightline.ejb.project;

import java.util.UUID;

/** Somebody of the house does not work on a project any more. */
public record MemberLeft(UUID project, UUID account) {}
