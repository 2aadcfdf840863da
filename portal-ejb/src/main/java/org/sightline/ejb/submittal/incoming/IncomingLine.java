package org.sightline.ejb.submittal.incoming;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One file of what came in or is about to.
 *
 * @param pages    null where they cannot be counted
 * @param findings what a look at it showed; of a file that was handled none
 * @param outcome  what became of it, null while nobody has looked after it
 */
public record IncomingLine(
        UUID id,
        String fileName,
        String contentType,
        long size,
        String sha256,
        Integer pages,
        boolean transmittal,
        List<Finding> findings,
        Outcome outcome) {

    /** What somebody made of the file. */
    public record Outcome(String number, String revision, String status, String noAction, String by, Instant at) {}

    public boolean isHandled() {
        return outcome != null;
    }

    public boolean isPdf() {
        return "application/pdf".equals(contentType);
    }

    public boolean isPicture() {
        return contentType.equals("image/png") || contentType.equals("image/jpeg");
    }

    /** The document it seems to be of, or null. */
    public Finding match() {
        return findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.MATCHES)
                .findFirst()
                .orElse(null);
    }

    public List<Finding> warnings() {
        return findings.stream().filter(Finding::warns).toList();
    }
}
