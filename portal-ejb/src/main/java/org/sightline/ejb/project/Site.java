package org.sightline.ejb.project;

import java.io.Serializable;
import java.util.UUID;

/** A company as the owner of projects. Pages that are drawn again keep a chosen one with their state. */
public record Site(UUID id, String code, String name) implements Serializable {}
