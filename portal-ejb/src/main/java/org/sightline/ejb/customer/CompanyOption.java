package org.sightline.ejb.customer;

import java.util.UUID;
import org.sightline.entities.customer.CompanyKind;

/** A company that can be chosen. {@code group}: name of its group, null without one. */
public record CompanyOption(UUID id, String code, String name, CompanyKind kind, String group) {}
