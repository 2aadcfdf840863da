package org.sightline.ejb.project;

import java.util.UUID;

/** A staff member, as a member of a project or as somebody who could become one. */
public record MemberRow(UUID account, String name, String login) {}
