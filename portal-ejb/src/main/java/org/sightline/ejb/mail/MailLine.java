package org.sightline.ejb.mail;

import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The line to the mail server: encrypted, and to a server whose certificate is trusted and bears its name, or no mail goes.
 * Within this machine nobody listens. What the session of the application server says itself counts before this.
 */
final class MailLine {

    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");

    private MailLine() {}

    static void secure(Properties session) {
        if (THIS_MACHINE.matcher(host(session)).matches()) {
            return;
        }
        for (String protocol : new String[] {"smtp", "smtps"}) {
            String mail = "mail." + protocol + ".";
            session.putIfAbsent(mail + "starttls.enable", "true");
            session.putIfAbsent(mail + "starttls.required", "true");
            session.putIfAbsent(mail + "ssl.checkserveridentity", "true");
            session.putIfAbsent(mail + "ssl.protocols", "TLSv1.2 TLSv1.3");
        }
    }

    private static String host(Properties session) {
        return session.getProperty("mail.smtp.host", session.getProperty("mail.host", "localhost"));
    }
}
