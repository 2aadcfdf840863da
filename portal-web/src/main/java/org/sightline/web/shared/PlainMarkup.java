package org.sightline.web.shared;

import java.io.IOException;

/** A piece of a page as it grows: tags, attributes and words, each escaped where it must be. */
final class PlainMarkup {

    private static final int PIECE = 8192;
    private static final int MANY_ATTRIBUTES = 24;

    private final StringBuilder written = new StringBuilder(PIECE + 1024);
    private final String[] names = new String[MANY_ATTRIBUTES];
    private final Object[] values = new Object[MANY_ATTRIBUTES];
    private String tag;
    private int tagAt;
    private int attributes;

    /** A tag that was not ended yet, with what it has. */
    interface Tag {
        void attribute(String name, Object value) throws IOException;
    }

    void startTag(String name) {
        tag = name;
        tagAt = written.length();
        attributes = 0;
        written.append('<').append(name);
    }

    /** The name of the tag that attributes still belong to, or null. */
    String openTag() {
        return tag;
    }

    boolean isFull() {
        return written.length() > PIECE;
    }

    boolean takesAttribute() {
        return attributes < MANY_ATTRIBUTES;
    }

    /** @param value null and false for none, true for one that is there without a value */
    void attribute(String name, Object value) {
        names[attributes] = name;
        values[attributes++] = value;
        if (value == null || value == Boolean.FALSE) {
            return;
        }
        written.append(' ').append(name).append("=\"");
        escape(value == Boolean.TRUE ? name : value.toString(), true);
        written.append('"');
    }

    /** Takes the open tag out again, as if it had not begun; its attributes can still be {@link #tell told}. */
    String takeTagBack() {
        String name = tag;
        tag = null;
        written.setLength(tagAt);
        return name;
    }

    /** The attributes of the tag taken back, in order. */
    void tell(Tag elsewhere) throws IOException {
        for (int i = 0; i < attributes; i++) {
            elsewhere.attribute(names[i], values[i]);
        }
    }

    void closeTag() {
        if (tag != null) {
            tag = null;
            written.append('>');
        }
    }

    void end(String name) {
        boolean single = isSingle(name);
        if (tag != null) {
            tag = null;
            written.append(single ? " />" : ">");
        }
        if (!single) {
            written.append("</").append(name).append('>');
        }
    }

    private static boolean isSingle(String name) {
        return switch (name) {
            case "area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr" -> true;
            default -> false;
        };
    }

    void text(String text) {
        closeTag();
        escape(text, false);
    }

    /** What is markup already. */
    void raw(CharSequence markup) {
        closeTag();
        written.append(markup);
    }

    void raw(char[] markup, int from, int length) {
        closeTag();
        written.append(markup, from, length);
    }

    private void escape(String text, boolean attribute) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String coded = code(text.charAt(i), attribute);
            if (coded != null) {
                written.append(text, done, i).append(coded);
                done = i + 1;
            }
        }
        written.append(text, done, text.length());
    }

    private static String code(char c, boolean attribute) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> attribute ? "&quot;" : null;
            default -> null;
        };
    }

    /** Hands out what has been written, and begins anew. */
    String take() {
        closeTag();
        String piece = written.toString();
        written.setLength(0);
        return piece;
    }
}
