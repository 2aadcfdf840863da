package org.sightline.entities.document;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** As what somebody of ours looks at a document before it goes out; in the order in which they look. */
public enum ReviewRole {
    DOCUMENT_CONTROLLER('d'),
    PREPARER('p'),
    CHECKER('c'),
    APPROVER('a');

    private final char letter;

    ReviewRole(char letter) {
        this.letter = letter;
    }

    /** How it stands in the codes of a register. */
    public char letter() {
        return letter;
    }

    /** The letters of these roles, each once and in their order. */
    public static String letters(Collection<ReviewRole> roles) {
        return Arrays.stream(values())
                .filter(roles::contains)
                .map(role -> String.valueOf(role.letter))
                .collect(Collectors.joining());
    }

    static ReviewRole of(char letter) {
        return Arrays.stream(values())
                .filter(role -> role.letter == letter)
                .findFirst()
                .orElseThrow();
    }
}
