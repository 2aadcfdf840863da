package org.sightline.web.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.sightline.entities.shared.NotFoundException;

/** Reads ids in addresses and forms; what is no id names nothing, as an id of nothing does. */
@Dependent // why: the converter's own annotation makes no bean
@FacesConverter(forClass = UUID.class, value = "uuid", managed = true)
public class UuidConverter implements Converter<UUID> {

    @Override
    public String getAsString(FacesContext faces, UIComponent component, UUID id) {
        return id == null ? "" : id.toString();
    }

    @Override
    public UUID getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
