package org.sightline.ejb.mail;

import org.sightline.entities.mail.MailState;

/** Which mails of the outbox. {@code q} is sought in the address; null means all. */
public record MailFilter(String q, MailState state) {}
