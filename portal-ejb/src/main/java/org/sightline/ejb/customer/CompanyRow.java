package org.sightline.ejb.customer;

import java.util.UUID;
import org.sightline.entities.customer.CompanyKind;

/**
 * A line of a list of companies.
 *
 * @param group    null without one
 * @param primary  its primary address, null without one
 * @param contacts people related to it who are not archived
 */
public record CompanyRow(
        UUID id,
        String code,
        String name,
        CompanyKind kind,
        UUID groupId,
        String group,
        AddressRow primary,
        long contacts,
        boolean portal,
        boolean archived) {}
