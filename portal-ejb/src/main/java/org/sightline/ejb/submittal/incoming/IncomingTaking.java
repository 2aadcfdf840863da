package org.sightline.ejb.submittal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.storage.Uploads;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;

/** Puts finished uploads into a draft, and counts their pages once. */
@Dependent
class IncomingTaking {

    @Inject
    private CurrentCaller caller;

    @Inject
    private IncomingStore store;

    @Inject
    private IncomingChecks checks;

    @Inject
    private Uploads uploads;

    SubmittalItem add(IncomingSubmittal draft, UUID upload) {
        RefusedException.unless(
                draft.getItems().size() < IncomingDrafts.AT_MOST, "submittal.tooManyFiles", IncomingDrafts.AT_MOST);
        Uploads.Claimed claimed = uploads.claim(upload, caller.get());
        SubmittalItem item = draft.add(claimed.file(), claimed.fileName());
        store.flush();
        item.counted(checks.count(item, caller.get()));
        return item;
    }
}
