package org.sightline.ejb.submittal.outgoing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.document.Download;
import org.sightline.ejb.settings.CurrentSettings;
import org.sightline.ejb.storage.Kept;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.SubmittalSheet;
import org.sightline.entities.submittal.SubmittalState;

/** Keeps the transmittal sheet of each submittal; the steps of {@link TransmittalSheets}, each in a transaction of its own. */
@Stateless
public class SheetKeeping {

    static final String TYPE = "application/pdf";

    @Inject
    private OutgoingStore submittals;

    @Inject
    private SheetStore store;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CurrentSettings settings;

    @Inject
    private SheetFiles files;

    @Inject
    private Clock clock;

    /**
     * The sheet, if it was made.
     *
     * @throws NotFoundException when the submittal is absent, hidden or a draft
     */
    @RolesAllowed({Right.SUBMITTAL_VIEW, Right.PORTAL_VIEW})
    public Optional<Download> find(UUID id) throws IOException {
        return kept(sent(id));
    }

    private Optional<Download> kept(OutgoingSubmittal submittal) throws IOException {
        Optional<Visible<SubmittalSheet>> sheet = store.find(submittal, caller.get());
        return sheet.isEmpty() ? Optional.empty() : Optional.of(files.download(sheet.get()));
    }

    /**
     * What shall stand on it: every line, so that it is the same for everybody.
     *
     * @throws NotFoundException when the submittal is absent, hidden or a draft, or a line of it is hidden
     */
    @RolesAllowed({Right.SUBMITTAL_VIEW, Right.PORTAL_VIEW})
    public JsonObject content(UUID id) {
        return said(told(id));
    }

    private JsonObject said(OutgoingSubmittal submittal) {
        String language = submittal.getPartner().getDelivery().getPaperLanguage();
        return new SheetContent(
                        submittal,
                        settings.look().name(),
                        store.statuses(submittal.getPartner()),
                        Locale.forLanguageTag(language == null ? settings.defaultLanguage() : language))
                .json();
    }

    /**
     * Keeps what was made, unless somebody else has done so meanwhile.
     *
     * @param content what it was made of
     * @return empty when it is not what is to be said any more, because files have been stamped since
     */
    @RolesAllowed({Right.SUBMITTAL_VIEW, Right.PORTAL_VIEW})
    public Optional<Download> keep(UUID id, JsonObject content, Kept made) throws IOException {
        OutgoingSubmittal submittal = sent(id);
        store.lock(submittal);
        if (!content.equals(said(submittal))) {
            return Optional.empty();
        }
        if (store.find(submittal, caller.get()).isEmpty()) {
            store.add(new SubmittalSheet(submittal, files.row(made), clock.instant()));
        }
        return Optional.of(kept(submittal).orElseThrow(NotFoundException::new));
    }

    /** What a sheet is called that is given out without being kept. Refuses as {@link #content} does. */
    @RolesAllowed({Right.SUBMITTAL_VIEW, Right.PORTAL_VIEW})
    public String name(UUID id) {
        return told(id).getNumber() + ".pdf";
    }

    private OutgoingSubmittal told(UUID id) {
        OutgoingSubmittal submittal = sent(id);
        if (!store.mayRead(submittal, caller.get())) {
            throw new NotFoundException();
        }
        return submittal;
    }

    private OutgoingSubmittal sent(UUID id) {
        OutgoingSubmittal submittal = submittals.find(id, caller.get());
        if (submittal.getState() == SubmittalState.DRAFT) {
            throw new NotFoundException();
        }
        return submittal;
    }
}
