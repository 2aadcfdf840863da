package org.sightline.ejb.submittal.outgoing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Locale;
import org.sightline.ejb.settings.CurrentSettings;
import org.sightline.ejb.submittal.StampContent;
import org.sightline.entities.customer.Company;
import org.sightline.entities.submittal.SubmittalItem;

/** Finds what belongs on the stamp and the cover of a line. */
@Dependent
class StampWords {

    @Inject
    private CurrentSettings settings;

    @Inject
    private SheetStore sheets;

    JsonObject of(SubmittalItem item) {
        Company partner = item.getSubmittal().getPartner();
        String language = partner.getDelivery().getPaperLanguage();
        return new StampContent(Locale.forLanguageTag(language == null ? settings.defaultLanguage() : language))
                .going(item, settings.look().name(), sheets.statuses(partner));
    }
}
