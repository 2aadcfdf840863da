package org.sightline.worker.scene;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Secrets, each in a place of its own. A secret is a word or a number that occurs nowhere else. */
public final class Canary {

    private static final Pattern SECRET = Pattern.compile("CANARY(\\d\\d)X|77\\.13(\\d\\d)5");

    private static final Pattern PLACE = Pattern.compile("\\{\\{(#?)([^}]+)}}");

    private final Map<Integer, String> places = new LinkedHashMap<>();

    /** A new secret word. @param place where it is put */
    public String word(String place) {
        places.put(places.size() + 10, place);
        return "CANARY" + (places.size() + 9) + "X";
    }

    /** A new secret coordinate. */
    public String number(String place) {
        places.put(places.size() + 10, place);
        return "77.13" + (places.size() + 9) + "5";
    }

    /** A text in which each {@code {{place}}} is the secret word of that place, each {@code {{#place}}} its secret number. */
    public String filled(String template) {
        Map<String, String> put = new LinkedHashMap<>();
        return PLACE.matcher(template)
                .replaceAll(found -> put.computeIfAbsent(
                        found.group(),
                        place -> found.group(1).isEmpty() ? word(found.group(2)) : number(found.group(2))));
    }

    public int size() {
        return places.size();
    }

    /** Places whose secrets stand in these texts. */
    public Set<String> found(Iterable<String> texts) {
        Set<String> found = new TreeSet<>();
        for (String text : texts) {
            Matcher secret = SECRET.matcher(text);
            while (secret.find()) {
                String number = secret.group(1) != null ? secret.group(1) : secret.group(2);
                found.add(places.get(Integer.parseInt(number)));
            }
        }
        return found;
    }

    /** Bytes as every text a reader might take them for. */
    public static Iterable<String> texts(byte[] bytes) {
        return Set.of(
                new String(bytes, StandardCharsets.ISO_8859_1),
                new String(bytes, StandardCharsets.UTF_16LE),
                new String(bytes, StandardCharsets.UTF_16BE));
    }
}
