package org.sightline.ejb.settings;

/** Who mails say they come from; null parts are left to the server's mail session. */
public record MailSender(String name, String address, String replyTo) {}
