package org.sightline.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

/** Tells the person something in its own language. */
@Named
@RequestScoped
public class Messages {

    /** A done act, shown once and also after a redirect. */
    public void info(String key, Object... parameters) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext()
                .getFlash()
                .setKeepMessages(!faces.getPartialViewContext().isAjaxRequest());
        add(null, FacesMessage.SEVERITY_INFO, key, parameters);
    }

    /** As {@link #info}, in the language the person has just chosen. */
    public void infoIn(String language, String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String text = text(Locale.forLanguageTag(language), key);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    /** Something that was refused, above the form. */
    public void error(String key, Object... parameters) {
        add(null, FacesMessage.SEVERITY_ERROR, key, parameters);
    }

    /** Something that was refused, beside the field. */
    public void errorAt(String clientId, String key, Object... parameters) {
        add(clientId, FacesMessage.SEVERITY_ERROR, key, parameters);
    }

    private void add(String clientId, Severity severity, String key, Object... parameters) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale locale = faces.getViewRoot() == null
                ? Locale.ENGLISH
                : faces.getViewRoot().getLocale();
        faces.addMessage(clientId, new FacesMessage(severity, text(locale, key, parameters), null));
    }

    /** What was refused and belongs to no field of the page. */
    public List<FacesMessage> getRefusals() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> message.getSeverity() != FacesMessage.SEVERITY_INFO)
                .toList();
    }

    /** What was done. */
    public List<FacesMessage> getDone() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> message.getSeverity() == FacesMessage.SEVERITY_INFO)
                .toList();
    }

    /** The text with its parameters; a key without a text shows itself, so that it is noticed. */
    public static String text(Locale locale, String key, Object... parameters) {
        return format(locale, key)
                .format(Arrays.stream(parameters).map(Messages::shown).toArray());
    }

    /** A moment as the person reads moments; everything else as it is. */
    private static Object shown(Object parameter) {
        return parameter instanceof Instant moment
                ? InstantConverter.format(CDI.current().select(Me.class).get()).format(moment)
                : parameter;
    }

    /** As {@link #text}, for whoever fills in the same text many times. Of one thread. */
    public static MessageFormat format(Locale locale, String key) {
        try {
            return new MessageFormat(Texts.of(locale).getString(key), locale);
        } catch (MissingResourceException e) {
            return new MessageFormat("??? " + key);
        }
    }

    /** For pages: the key of one of several texts, {@code #{text[messages.key('project.state', row.state)]}}. */
    public String key(String prefix, Object code) {
        return prefix + "." + code;
    }

    /** For pages: {@code #{messages.of('project.list.count', 3)}}. */
    public String of(String key, Object parameter) {
        return text(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key, parameter);
    }

    /** As {@link #of(String, Object)}, with two values. */
    public String of(String key, Object first, Object second) {
        return text(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key, first, second);
    }
}
