package org.sightline.ejb.submittal.incoming;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.storage.Kept;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.submittal.StampState;

/**
 * Papers of answers somebody has to make until then.
 *
 * @param sheet    what stands on the return transmittal
 * @param answered the files that are to bear their answer
 * @param last     a file that cannot be stamped is not to hold up the rest any longer
 */
public record ReturnWork(UUID submittal, JsonObject sheet, List<Answered> answered, Instant until, boolean last) {

    /** A PDF of ours that was answered. {@code content}: what goes upon it. */
    public record Answered(UUID item, StoredFile original, JsonObject content) {}

    /** What came of one: a copy, or why there is none. */
    public record Copy(UUID item, Kept made, StampState refusal) {}
}
