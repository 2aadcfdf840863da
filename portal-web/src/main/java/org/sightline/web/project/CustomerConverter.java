package org.sightline.web.project;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.UUID;
import org.sightline.ejb.project.ProjectService;
import org.sightline.ejb.project.Site;

/** The customer a new project is for, chosen among those offered; only its id travels. */
@Dependent // why: the converter's own annotation makes no bean
@FacesConverter(value = "projectCustomer", managed = true)
public class CustomerConverter implements Converter<Site> {

    @Inject
    private ProjectService projects;

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Site site) {
        return site == null ? "" : site.id().toString();
    }

    @Override
    public Site getAsObject(FacesContext faces, UIComponent component, String text) {
        return text == null || text.isBlank() ? null : projects.customer(UUID.fromString(text));
    }
}
