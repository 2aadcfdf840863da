package org.sightline.ejb.mail;

import java.io.IOException;
import java.io.InputStream;

/** A file that goes with a mail; opened when the mail goes. */
public record Enclosure(String name, String type, Content content) {

    /** The bytes from their beginning. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
