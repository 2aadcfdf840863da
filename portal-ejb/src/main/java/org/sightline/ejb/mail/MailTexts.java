package org.sightline.ejb.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.ejb.mail.Letter.To;

/**
 * Writes letters in the recipient's language. Text and HTML are made of the same sentences, {@code NAME_LANGUAGE.properties}
 * beside this class: subject, greeting, before, button, after, closing, and in some a list between before and button. Sentences carry no markup; each is
 * escaped whole, whatever names it holds. In them an apostrophe is doubled.
 */
@ApplicationScoped
public class MailTexts {

    /** Languages every template is written in; others get the first. */
    static final List<String> LANGUAGES = List.of("en", "de");

    /** The part of the layout that only some letters have. */
    private static final String LIST = "<p[^>]*>@list@</p>\\R";

    private static final Pattern MARK = Pattern.compile("@([a-z]+)@");

    private final String layout = new String(read("letter.html"), StandardCharsets.UTF_8);

    /** A letter as it will be read. */
    record Written(String language, String subject, String text, String html) {}

    /** @param host the portal's, as people know it; @param link the whole address of the button */
    Written write(Letter letter, String host, String link) {
        String language = languageOf(letter.to());
        Properties sentences = sentences(letter.template(), language);
        Locale locale = Locale.forLanguageTag(language);
        Object[] values = values(letter, host, locale);
        Properties said = new Properties();
        sentences
                .stringPropertyNames()
                .forEach(name ->
                        said.setProperty(name, new MessageFormat(sentences.getProperty(name), locale).format(values)));
        said.putIfAbsent("list", "");
        said.setProperty("link", link);
        said.setProperty("language", language);
        return new Written(language, said.getProperty("subject"), text(said), html(said));
    }

    private static String languageOf(To to) {
        String language = to.locale().getLanguage();
        return LANGUAGES.contains(language) ? language : LANGUAGES.get(0);
    }

    private static Object[] values(Letter letter, String host, Locale locale) {
        List<Object> values = new ArrayList<>(List.of(letter.to().name(), host));
        for (Object value : letter.values()) {
            values.add(readable(value, locale, letter.to()));
        }
        return values.toArray();
    }

    private static Object readable(Object value, Locale locale, To to) {
        if (value instanceof Instant moment) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                    .localizedBy(locale)
                    .format(moment.atZone(to.zone()));
        }
        if (value instanceof Letter.Lines list) {
            return String.join("\n", list.lines());
        }
        return value instanceof LocalDate day
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .localizedBy(locale)
                        .format(day)
                : value;
    }

    private static String text(Properties said) {
        return String.join(
                "\n\n",
                said.getProperty("greeting"),
                said.getProperty("list").isEmpty()
                        ? said.getProperty("before")
                        : said.getProperty("before") + "\n\n" + said.getProperty("list"),
                said.getProperty("button") + ":\n" + said.getProperty("link"),
                said.getProperty("after"),
                said.getProperty("closing") + "\n");
    }

    private String html(Properties said) {
        return MARK.matcher(said.getProperty("list").isEmpty() ? layout.replaceAll(LIST, "") : layout)
                .replaceAll(found -> Matcher.quoteReplacement(escaped(said.getProperty(found.group(1)))));
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static Properties sentences(String template, String language) {
        Properties sentences = new Properties();
        byte[] file = read(template + "_" + language + ".properties");
        try {
            sentences.load(new InputStreamReader(new java.io.ByteArrayInputStream(file), StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String name) {
        try (InputStream in = MailTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no mail text " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
