package org.sightline.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * What {@code ui:fragment} makes, in the place of the one Faces brings (declared in faces-config.xml): whether it shows is
 * asked once for each time it is written. Components ask it anew at every step of their own writing.
 */
public class Fragment extends UIComponentBase {

    @Override
    public String getFamily() {
        return "facelets";
    }

    @Override
    public void encodeAll(FacesContext faces) throws IOException {
        if (!isRendered()) {
            return;
        }
        pushComponentToEL(faces, this);
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(faces);
            }
        } finally {
            popComponentFromEL(faces);
        }
    }
}
