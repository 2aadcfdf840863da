package org.sightline.web.design;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.UUID;
import org.sightline.ejb.design.DesignChoices;
import org.sightline.ejb.project.Site;

/** The customer a new design is for, chosen among those offered; only its id travels. */
@Dependent // why: the converter's own annotation makes no bean
@FacesConverter(value = "designCustomer", managed = true)
public class DesignCustomerConverter implements Converter<Site> {

    @Inject
    private DesignChoices choices;

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Site site) {
        return site == null ? "" : site.id().toString();
    }

    @Override
    public Site getAsObject(FacesContext faces, UIComponent component, String text) {
        return text == null || text.isBlank() ? null : choices.customer(UUID.fromString(text));
    }
}
