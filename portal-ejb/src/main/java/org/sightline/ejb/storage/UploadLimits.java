package org.sightline.ejb.storage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.ColleagueStore;
import org.sightline.ejb.shared.Configuration;
import org.sightline.ejb.storage.IntakeException.Reason;
import org.sightline.entities.shared.RefusedException;

/**
 * How much may come in: of one file, of one contact, of one company's contacts together, and of what the disk has left.
 * Staff have no quota. Bytes count from the moment they are announced.
 */
@Dependent
class UploadLimits {

    private static final long GIGABYTE = 1_000_000_000L;

    /** Begun uploads one account may leave lying; they cost a row and a file name each. */
    private static final int OPEN = 200;

    @Inject
    private UploadStore store;

    @Inject
    private ColleagueStore colleagues;

    @Inject
    private DataFolders folders;

    @Inject
    private Configuration configuration;

    long largest() {
        return configuration.number("portal.upload.limit", 10 * GIGABYTE);
    }

    /** @param more bytes that are announced just now */
    void check(Caller caller, long more) {
        IntakeException.unless(more <= largest(), Reason.TOO_LARGE, largest());
        IntakeException.unless(hasRoomFor(more), Reason.NO_SPACE);
        RefusedException.unless(store.receiving(caller.accountId()) < OPEN + (more == 0 ? 1 : 0), "upload.tooManyOpen");
        if (caller.isContact()) {
            long own = configuration.number("portal.upload.quota", 50 * GIGABYTE);
            within(own, List.of(caller.accountId()), more, "upload.quota");
            long shared = configuration.number("portal.upload.quota.company", 500 * GIGABYTE);
            colleagues
                    .accountsByCompany(caller.contactId())
                    .forEach(accounts -> within(shared, accounts, more, "upload.companyQuota"));
        }
    }

    private void within(long quota, Collection<java.util.UUID> accounts, long more, String key) {
        RefusedException.unless(store.bytesOf(accounts) + more <= quota, key, quota);
    }

    private boolean hasRoomFor(long bytes) {
        try {
            return folders.hasRoomFor(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
