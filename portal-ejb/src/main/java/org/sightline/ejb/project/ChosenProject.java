package org.sightline.ejb.project;

import java.util.UUID;

/** A project of a contact's companies, and whether it is among the chosen ones. Confidential ones are granted, not chosen. */
public record ChosenProject(UUID id, String number, String name, boolean open, boolean chosen) {}
