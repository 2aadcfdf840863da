package org.sightline.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What the operator sets outside the database: system property {@code portal.data}, or environment variable
 * {@code PORTAL_DATA}; the property wins. Secrets come by environment only by convention.
 */
@ApplicationScoped
public class Configuration {

    /** The folder of database, files and server data. */
    public Path data() {
        return Path.of(text("portal.data").orElse("data")).toAbsolutePath().normalize();
    }

    /** The address people use, without a slash at its end; links in mails are made of it and of nothing else. */
    public URI url() {
        return URI.create(text("portal.url").orElse("http://localhost:8080").replaceAll("/+$", ""));
    }

    public boolean isDemonstration() {
        return text("portal.demo").map(Boolean::parseBoolean).orElse(false);
    }

    public Optional<String> text(String name) {
        String value = System.getProperty(name);
        if (value == null || value.isBlank()) {
            value = System.getenv(
                    name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
        }
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    /** @throws IllegalStateException when the value is no whole number */
    public long number(String name, long otherwise) {
        return text(name)
                .map(value -> {
                    try {
                        return Long.parseLong(value.strip());
                    } catch (NumberFormatException e) {
                        throw new IllegalStateException(name + " must be a whole number, not " + value, e);
                    }
                })
                .orElse(otherwise);
    }
}
