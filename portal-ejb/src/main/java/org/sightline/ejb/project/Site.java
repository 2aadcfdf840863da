package org.sightline.ejb.project;

import java.util.UUID;

/** A company as the owner of projects. */
public record Site(UUID id, String code, String name) {}
