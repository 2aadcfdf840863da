package org.sightline.ejb.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.mail.Enclosure;
import org.sightline.ejb.storage.ByteSource;
import org.sightline.ejb.storage.FileStore;
import org.sightline.ejb.storage.FileUnavailableException;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.submittal.StampState;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;

/** The files of a submittal that go with its mail: those its reader sees at that moment, as many as a mail carries. */
@Dependent
class SubmittalEnclosures {

    /** Most mail servers take no more than some 25 MB, and mail makes files a third larger. */
    private static final long MOST = 15_000_000;

    @Inject
    private NotificationMailStore store;

    @Inject
    private FileStore files;

    /** Stamped copies that are on their way; one of a file the scanner has not judged goes with no mail anyhow. */
    static boolean areBeingMade(Submittal submittal) {
        return submittal.getItems().stream()
                .anyMatch(item -> !item.isVoided()
                        && item.getOriginal().getScan() == ScanState.CLEAN
                        && item.getStamping() != null
                        && item.getStamping().getState() == StampState.DUE);
    }

    List<Enclosure> of(Submittal submittal, Caller reader) {
        List<Visible<SubmittalItem>> items = store.items(submittal, reader).stream()
                .sorted(Comparator.comparing(item -> item.get().getOrdinal()))
                .toList();
        List<Enclosure> enclosures = new ArrayList<>();
        long room = MOST;
        for (Visible<SubmittalItem> item : items) {
            long size = item.get().getFile().getSize();
            if (size <= room) {
                room -= size;
                bytes(item, enclosures);
            }
        }
        return enclosures;
    }

    /** A file that cannot be read just now stays behind; the portal says why. */
    private void bytes(Visible<SubmittalItem> item, List<Enclosure> enclosures) {
        try {
            ByteSource source = files.bytes(item);
            enclosures.add(
                    new Enclosure(item.get().getFileName(), item.get().getFile().getContentType(), () -> read(source)));
        } catch (FileUnavailableException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream read(ByteSource source) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream((int) source.size());
        source.write(0, source.size(), whole);
        return new ByteArrayInputStream(whole.toByteArray());
    }
}
