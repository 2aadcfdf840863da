package org.sightline.entities.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hash chain over the entries in their order: h(n) = SHA-256(h(n-1) + canonical entry n). Whoever changes, removes or
 * slips in an entry breaks it at that place. Needs no database, so the check of a stopped instance uses it as well.
 */
public final class AuditChain {

    /** What the first entry follows. */
    public static final String START = "0".repeat(64);

    private String last = START;
    private long number;

    /** The next hash after the given one. */
    public static String hash(String previous, AuditEntry entry) {
        try {
            byte[] bytes = (previous + canonical(entry)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every field with its length before it, so that no two different entries read the same. */
    private static String canonical(AuditEntry entry) {
        return Stream.of(
                        entry.getId().toString(),
                        entry.getActedAt().toString(),
                        entry.getActor(),
                        entry.getSeenAs(),
                        entry.getAction(),
                        entry.getSubjectKind(),
                        entry.getSubjectId(),
                        entry.getDetails(),
                        entry.getAddress())
                .map(field -> field == null ? "-" : field.length() + ":" + field)
                .collect(Collectors.joining(","));
    }

    /**
     * Takes the next sealed entry.
     *
     * @return what is wrong with it, empty when it fits
     */
    public Optional<String> follow(AuditEntry entry) {
        number++;
        String expected = hash(last, entry);
        String problem = null;
        if (entry.getChainNumber() != number) {
            problem = "entry " + number + " is missing";
        } else if (!last.equals(entry.getPreviousHash()) || !expected.equals(entry.getHash())) {
            problem = "entry " + number + " (" + entry.getId() + ") was changed";
        }
        last = entry.getHash();
        number = entry.getChainNumber();
        return Optional.ofNullable(problem);
    }
}
