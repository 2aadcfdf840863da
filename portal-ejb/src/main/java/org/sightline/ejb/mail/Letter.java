package org.sightline.ejb.mail;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.sightline.entities.shared.SubjectRef;

/**
 * What is to be told to whom.
 *
 * @param template name of the texts, for example {@code invitation}
 * @param values   what goes into them after the recipient's name {0} and the portal's host {1}: words, numbers, moments, days
 * @param link     address of the button without its secret
 * @param secret   what is put behind the link, or in the place of {@link #SECRET} among the values; null when there is none
 * @param about    what it speaks of
 */
public record Letter(To to, String template, List<Object> values, String link, String secret, SubjectRef about) {

    /** Stands among the values where the secret is to be read in words. */
    public static final Object SECRET = new Object();

    boolean saysSecret() {
        return values.contains(SECRET);
    }

    /** The same letter, with this in the place of the secret's words. */
    Letter marked(String mark) {
        List<Object> marked =
                values.stream().map(value -> value == SECRET ? mark : value).toList();
        return new Letter(to, template, marked, link, secret, about);
    }

    /** Among the values: several lines, each on its own. */
    public record Lines(List<String> lines) {}

    /** Somebody a mail goes to, and how that person reads. */
    public record To(String address, String name, Locale locale, ZoneId zone) {}
}
