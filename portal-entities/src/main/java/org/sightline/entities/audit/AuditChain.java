package org.sightline.entities.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The hash chain over the entries in their order: h(n) = SHA-256(h(n-1) + canonical entry n). Whoever changes, removes or
 * slips in an entry breaks it at that place. Needs no database, so the check of a stopped instance uses it as well.
 */
public final class AuditChain {

    /** What the first entry follows. */
    public static final String START = "0".repeat(64);

    private String last = START;
    private long number;

    /**
     * An entry as the chain sees it, wherever it was read from; texts as in the database, null where nothing is.
     *
     * @param number       its place, 1, 2, 3 …
     * @param previousHash what it says it follows
     * @param hash         what it says it is
     */
    public record Sealed(List<String> fields, long number, String previousHash, String hash) {

        /** @param texts actor, seen as, action, subject kind, subject id, details and address, in this order */
        public static Sealed of(String id, Instant actedAt, List<String> texts, long number, List<String> hashes) {
            List<String> fields = new ArrayList<>(List.of(id, actedAt.toString()));
            fields.addAll(texts);
            return new Sealed(fields, number, hashes.get(0), hashes.get(1));
        }
    }

    /** The next hash after the given one. */
    public static String hash(String previous, AuditEntry entry) {
        return hash(previous, entry.fields());
    }

    private static String hash(String previous, List<String> fields) {
        try {
            byte[] bytes = (previous + canonical(fields)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every field with its length before it, so that no two different entries read the same. */
    private static String canonical(List<String> fields) {
        return fields.stream()
                .map(field -> field == null ? "-" : field.length() + ":" + field)
                .collect(Collectors.joining(","));
    }

    /**
     * Takes the next sealed entry.
     *
     * @return what is wrong with it, empty when it fits
     */
    public Optional<String> follow(AuditEntry entry) {
        return follow(new Sealed(entry.fields(), entry.getChainNumber(), entry.getPreviousHash(), entry.getHash()));
    }

    /** As {@link #follow(AuditEntry)}. */
    public Optional<String> follow(Sealed entry) {
        number++;
        String expected = hash(last, entry.fields());
        String problem = null;
        if (entry.number() != number) {
            problem = "entry " + number + " is missing";
        } else if (!last.equals(entry.previousHash()) || !expected.equals(entry.hash())) {
            problem = "entry " + number + " (" + entry.fields().get(0) + ") was changed";
        }
        last = entry.hash();
        number = entry.number();
        return Optional.ofNullable(problem);
    }
}
