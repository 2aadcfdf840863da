package org.sightline.ejb.shared;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.entities.shared.RefusedException;

/**
 * A place in a sorted list: between the row with this sort value and id and its neighbour. Keeps the cost of a page
 * independent of how far down it lies.
 *
 * @param backward the page before the place rather than the one after it
 * @param value    the sort value of the row: text, a whole number, a day or an instant
 */
public record Cursor(boolean backward, Comparable<?> value, UUID id) {

    private static final Map<Class<?>, Character> TYPES =
            Map.of(Instant.class, 'i', Integer.class, 'n', Long.class, 'l', LocalDate.class, 'd');

    /** @return empty for no cursor; @throws RefusedException when it is none of ours */
    public static Optional<Cursor> parse(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String value = plain.substring(38);
            return Optional.of(new Cursor(
                    plain.charAt(0) == '<', valueOf(plain.charAt(1), value), UUID.fromString(plain.substring(2, 38))));
        } catch (RuntimeException e) {
            throw new RefusedException("shared.badCursor");
        }
    }

    private static Comparable<?> valueOf(char type, String value) {
        return switch (type) {
            case 't' -> value;
            case 'i' -> Instant.parse(value);
            case 'n' -> Integer.valueOf(value);
            case 'l' -> Long.valueOf(value);
            case 'd' -> LocalDate.parse(value);
            default -> throw new IllegalArgumentException("type " + type);
        };
    }

    @Override
    public String toString() {
        char type = TYPES.getOrDefault(value.getClass(), 't');
        String plain = (backward ? "<" : ">") + type + id + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
