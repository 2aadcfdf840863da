package org.sightline.web.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All texts of one language. The first word of a key names the file it stands in: {@code project.list.title} is in
 * {@code texts/project_en.properties}, so each capability keeps its own.
 */
public class Texts extends ResourceBundle {

    private static final Map<Locale, ResourceBundle> KNOWN = new ConcurrentHashMap<>();

    private final String language;
    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    public Texts() {
        this("en");
    }

    protected Texts(String language) {
        this.language = language;
    }

    /** Those of a language, or the English ones where there are none in it. */
    static ResourceBundle of(Locale locale) {
        // why: to ask the platform walks the stack and compares keys each time, a hundred times a page
        return KNOWN.computeIfAbsent(locale, wanted -> ResourceBundle.getBundle(Texts.class.getName(), wanted));
    }

    /** One text as pages show it; the key between question marks when there is none. */
    static String of(Locale locale, String key) {
        Object text = ((Texts) of(locale)).handleGetObject(key);
        return text == null ? "???" + key + "???" : (String) text;
    }

    @Override
    protected Object handleGetObject(String key) {
        int dot = key.indexOf('.');
        return dot < 0
                ? null
                : files.computeIfAbsent(key.substring(0, dot), this::read).getProperty(key);
    }

    /** The keys of one file, by its word. */
    Set<String> keys(String word) {
        return files.computeIfAbsent(word, this::read).stringPropertyNames();
    }

    private Properties read(String word) {
        Properties texts = new Properties();
        if (word.matches("[A-Za-z]+")) {
            String name = "/org/sightline/web/texts/" + word + "_" + language + ".properties";
            try (InputStream in = Texts.class.getResourceAsStream(name)) {
                if (in != null) {
                    texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration(); // why: files are read when asked for; nobody lists them all
    }
}
