package org.sightline.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Lets every form send the script nonce of its page back, as the page keeps that nonce when it is shown again. The component
 * library's own script would do so as well, but only on pages that load it.
 */
public class FormNonce implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof HtmlForm;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UIComponent form = (UIComponent) event.getSource();
        String id = form.getId() + "Nonce";
        if (form.getChildren().stream().noneMatch(child -> id.equals(child.getId()))) {
            Field field = new Field();
            field.setId(id);
            field.setTransient(true);
            form.getChildren().add(field);
        }
    }

    /** The hidden field. */
    public static final class Field extends UIComponentBase {

        @Override
        public String getFamily() {
            return "org.sightline.FormNonce";
        }

        @Override
        public void encodeEnd(FacesContext faces) throws IOException {
            ResponseWriter html = faces.getResponseWriter();
            html.startElement("input", this);
            html.writeAttribute("type", "hidden", null);
            html.writeAttribute("name", "primefaces.nonce", null);
            html.writeAttribute("value", PrimeFacesContext.getCspState(faces).getNonce(), null);
            html.endElement("input");
        }
    }
}
