package org.sightline.ejb.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.notification.Notification;
import org.sightline.entities.project.Project;
import org.sightline.entities.submittal.Submittal;

/** One line for each thing a gathered mail tells, in the languages mails are written in. */
@ApplicationScoped
public class NotificationWords {

    private static final ResourceBundle.Control NO_OTHER =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    String line(Notification notification, Locale locale) {
        ResourceBundle lines =
                ResourceBundle.getBundle("org.sightline.ejb.notification.lines", locale, loader(), NO_OTHER);
        return new MessageFormat(lines.getString(notification.getKind().name()), locale)
                .format(
                        notification.getDocument() == null
                                ? words(notification.getSubmittal())
                                : words(notification.getDocument()));
    }

    private static Object[] words(Submittal about) {
        return words(about.getNumber(), about.getAuthor().getName(), about.getProject());
    }

    private static Object[] words(DocumentSlot about) {
        return words(about.getNumber(), about.getTitle(), about.getProject());
    }

    private static Object[] words(String number, String more, Project project) {
        return new Object[] {number, more, project.getNumber(), project.getName()};
    }

    private static ClassLoader loader() {
        return NotificationWords.class.getClassLoader();
    }
}
