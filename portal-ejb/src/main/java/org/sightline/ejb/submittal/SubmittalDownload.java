package org.sightline.ejb.submittal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.document.Download;
import org.sightline.ejb.storage.FileStore;
import org.sightline.ejb.storage.FileUnavailableException;
import org.sightline.ejb.storage.VirtualZip;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;

/**
 * Gives out the files of submittals. What is given out is written down before its first byte leaves, in a transaction that is
 * over before the bytes are read. A voided line is in no archive from the next request on.
 */
@Stateless
public class SubmittalDownload {

    @Inject
    private SubmittalStore store;

    @Inject
    private SubmittalVisits visits;

    @Inject
    private FileStore files;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    /**
     * What there is to say of the archive of all files that stand, without giving it out.
     *
     * @throws NotFoundException        when the submittal is absent or hidden, or nothing of it can be taken away
     * @throws FileUnavailableException when one of the files is infected or damaged
     */
    @RolesAllowed({Right.SUBMITTAL_VIEW, Right.PORTAL_VIEW})
    public Download describeZip(UUID id) throws IOException {
        Submittal submittal = store.find(id, caller.get());
        return zip(submittal, open(submittal));
    }

    /**
     * Gives all files out as one archive. Refuses as {@link #describeZip} does.
     *
     * @param leaves whether any byte of it will leave; if not, nothing is given out and nothing written down
     */
    @RolesAllowed({Right.SUBMITTAL_VIEW, Right.PORTAL_VIEW})
    public Download files(UUID id, Predicate<Download> leaves) throws IOException {
        Submittal submittal = store.find(id, caller.get());
        List<Visible<SubmittalItem>> items = open(submittal);
        Download zip = zip(submittal, items);
        if (leaves.test(zip)) {
            note(submittal, items.stream().map(Visible::get).toList(), zip.fileName());
        }
        return zip;
    }

    /** What there is to say of one file. Refuses as {@link #describeZip} does. */
    @RolesAllowed({Right.SUBMITTAL_VIEW, Right.PORTAL_VIEW})
    public Download describe(UUID id, UUID item) throws IOException {
        return download(item(store.find(id, caller.get()), item));
    }

    /** Gives one file out. Refuses as {@link #describeZip} does; {@code leaves} as for the archive. */
    @RolesAllowed({Right.SUBMITTAL_VIEW, Right.PORTAL_VIEW})
    public Download file(UUID id, UUID item, Predicate<Download> leaves) throws IOException {
        Submittal submittal = store.find(id, caller.get());
        Visible<SubmittalItem> found = item(submittal, item);
        Download download = download(found);
        if (leaves.test(download)) {
            note(submittal, List.of(found.get()), download.fileName());
        }
        return download;
    }

    private Visible<SubmittalItem> item(Submittal submittal, UUID item) {
        Visible<SubmittalItem> found = store.open(submittal, caller.get()).get(item);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    private List<Visible<SubmittalItem>> open(Submittal submittal) {
        Map<UUID, Visible<SubmittalItem>> open = store.open(submittal, caller.get());
        List<Visible<SubmittalItem>> items = store.items(submittal).stream()
                .filter(item -> !item.isVoided() && open.containsKey(item.getId()))
                .map(item -> open.get(item.getId()))
                .toList();
        if (items.isEmpty()) {
            throw new NotFoundException();
        }
        return items;
    }

    private Download zip(Submittal submittal, List<Visible<SubmittalItem>> items) throws IOException {
        List<VirtualZip.Entry> entries = new ArrayList<>();
        // why: the bytes may have come long before, from somebody nobody may know of
        Instant at = submittal.getSentAt() == null ? submittal.getCreatedAt() : submittal.getSentAt();
        for (Visible<SubmittalItem> item : items) {
            SubmittalItem thing = item.get();
            StoredFile file = thing.getFile();
            entries.add(new VirtualZip.Entry(thing.getFileName(), file.getCrc32(), at, files.bytes(item)));
        }
        VirtualZip zip = new VirtualZip(entries);
        String name = submittal.getNumber() == null ? "submittal" : submittal.getNumber();
        return new Download(name + ".zip", "application/zip", zip.tag(), zip);
    }

    private Download download(Visible<SubmittalItem> item) throws IOException {
        StoredFile file = item.get().getFile();
        return new Download(item.get().getFileName(), file.getContentType(), file.getSha256(), files.bytes(item));
    }

    private void note(Submittal submittal, List<SubmittalItem> items, String fileName) {
        trail.append(
                "submittal.downloaded",
                SubmittalService.ref(submittal),
                Map.of(
                        "number",
                        submittal.getNumber() == null ? "" : submittal.getNumber(),
                        "fileName",
                        fileName,
                        "files",
                        items.size()));
        visits.took(submittal, items, caller.get());
    }
}
