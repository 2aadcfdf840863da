package org.sightline.ejb.submittal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.document.DocumentArrivals;
import org.sightline.ejb.document.DocumentMatch;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;

/** Looks at files before they are sent or worked in; compares with nothing the caller does not see. */
@Dependent
class IncomingChecks {

    /** Words that say somebody has written on it. */
    private static final Pattern MARKED =
            Pattern.compile("comment|mark(ed)?[ _.-]?up|marked|redline|kommentiert|anmerkung|rotstift");

    @Inject
    private DocumentArrivals documents;

    @Inject
    private IncomingStore store;

    @Inject
    private SentRevisionStore revisions;

    @Inject
    private PageCounting pages;

    /** @param match the document the name fits, if any */
    List<Finding> of(IncomingSubmittal submittal, SubmittalItem item, Optional<DocumentMatch> match, Caller caller) {
        List<Finding> found = new ArrayList<>();
        if (!item.isTransmittal()) {
            match.ifPresentOrElse(
                    fits -> ofDocument(item, fits, caller, found),
                    () -> found.add(Finding.of(Finding.Kind.NO_DOCUMENT)));
        }
        sameFile(submittal, item, caller).ifPresent(found::add);
        if (isUnreadable(item, caller)) {
            found.add(Finding.of(Finding.Kind.UNREADABLE));
        }
        boolean covered = submittal.getItems().stream().anyMatch(SubmittalItem::isTransmittal);
        if (!covered
                && MARKED.matcher(item.getFileName().toLowerCase(java.util.Locale.ROOT))
                        .find()) {
            found.add(Finding.of(Finding.Kind.NO_TRANSMITTAL));
        }
        return found;
    }

    private void ofDocument(SubmittalItem item, DocumentMatch fits, Caller caller, List<Finding> found) {
        String label = fits.label() == null ? fits.latest() : fits.label();
        found.add(new Finding(Finding.Kind.MATCHES, fits.number(), label, null));
        if (fits.older()) {
            found.add(new Finding(Finding.Kind.OLDER_REVISION, fits.number(), fits.label(), fits.latest()));
        }
        Integer sent = item.getPageCount() == null ? null : pagesOf(fits, caller);
        if (sent != null && !sent.equals(item.getPageCount())) {
            found.add(new Finding(
                    Finding.Kind.PAGES_CHANGED,
                    fits.number(),
                    String.valueOf(item.getPageCount()),
                    String.valueOf(sent)));
        }
    }

    private Integer pagesOf(DocumentMatch fits, Caller caller) {
        return fits.revision() == null
                ? null
                : revisions
                        .find(fits.revision(), caller)
                        .flatMap(pages::of)
                        .map(PdfPages::count)
                        .orElse(null);
    }

    private Optional<Finding> sameFile(IncomingSubmittal submittal, SubmittalItem item, Caller caller) {
        String hash = item.getFile().getSha256();
        boolean twice = submittal.getItems().stream()
                .anyMatch(other -> other.getOrdinal() < item.getOrdinal()
                        && other.getFile().getSha256().equals(hash));
        if (twice) {
            return Optional.of(Finding.of(Finding.Kind.SAME_FILE, item.getFileName()));
        }
        return revisions.sentBefore(submittal, hash, caller).stream()
                .findFirst()
                .or(() -> documents.sameBytes(submittal.getProject(), hash, caller).stream()
                        .findFirst())
                .map(known -> Finding.of(Finding.Kind.SAME_FILE, known));
    }

    /** A PDF that is cut off; what could be counted was read to its end. */
    private boolean isUnreadable(SubmittalItem item, Caller caller) {
        return item.getPageCount() == null
                && store.item(item.getId(), caller)
                        .flatMap(pages::of)
                        .map(read -> !read.readable())
                        .orElse(false);
    }

    /** Pages to keep with a file, null where they cannot be told. */
    Integer count(SubmittalItem item, Caller caller) {
        return store.item(item.getId(), caller)
                .flatMap(pages::of)
                .map(PdfPages::count)
                .orElse(null);
    }
}
