package org.sightline.web.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.UUID;
import org.sightline.ejb.customer.CompanyOption;
import org.sightline.ejb.customer.CompanyService;
import org.sightline.entities.shared.NotFoundException;

/** Lets a company be picked by its id; what cannot be picked does not exist. */
@Dependent // why: the converter's own annotation makes no bean
@FacesConverter(value = "companyOption", managed = true)
public class CompanyOptionConverter implements Converter<CompanyOption> {

    @Inject
    private CompanyService companies;

    @Override
    public String getAsString(FacesContext faces, UIComponent component, CompanyOption company) {
        return company == null ? "" : company.id().toString();
    }

    @Override
    public CompanyOption getAsObject(FacesContext faces, UIComponent component, String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        try {
            return companies.option(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
