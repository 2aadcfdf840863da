package org.sightline.ejb.notification;

import java.util.List;
import java.util.UUID;

/**
 * What is to be marked.
 *
 * @param ids  null for every one
 * @param read whether they are read; else they are only seen, for the bell was opened
 */
public record NotificationChange(List<UUID> ids, boolean read) {}
