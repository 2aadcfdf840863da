package org.sightline.ejb.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.RefusedException;

/**
 * What a chosen password must be: long enough and not guessable. No rule about kinds of characters (NIST SP 800-63B,
 * section 5.1.1.2); every character of Unicode counts, and none is cut off.
 */
@ApplicationScoped
public class PasswordPolicy {

    public static final int SHORTEST = 8;
    public static final int LONGEST = 256;
    private static final int CONTEXT_WORD = 4;

    private final Set<String> common = read();

    /**
     * @param context words an attacker knows: the person's login and name, the company
     * @throws RefusedException beside the field {@code password}
     */
    public void check(String password, String... context) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw RefusedException.at("password", "password.tooShort", SHORTEST);
        }
        if (length > LONGEST) {
            throw RefusedException.at("password", "password.tooLong", LONGEST);
        }
        String folded = Folding.fold(password);
        if (common.contains(folded) || common.contains(folded.replaceAll("[0-9!.?]+$", ""))) {
            throw RefusedException.at("password", "password.common");
        }
        for (String words : context) {
            for (String word : Folding.fold(words).split("[^\\p{L}\\p{N}]+")) {
                if (word.length() >= CONTEXT_WORD && remains(folded, word) < CONTEXT_WORD) {
                    throw RefusedException.at("password", "password.context");
                }
            }
        }
    }

    /** What is left to guess when the word is known. */
    private static int remains(String password, String word) {
        return password.contains(word) ? password.length() - word.length() : Integer.MAX_VALUE;
    }

    /** One spelling of a password, so that two keyboards make the same one. */
    public static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PasswordPolicy.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
