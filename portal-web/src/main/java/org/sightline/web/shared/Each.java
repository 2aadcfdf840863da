package org.sightline.web.shared;

import jakarta.faces.component.ContextCallback;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.visit.VisitCallback;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/**
 * {@code pt:each}: writes what it holds once for every one of the things, a list or an array, each under the name {@code var}. For markup alone: it keeps
 * no state for its rows and gives them no names of their own, so fields, buttons and forms belong into {@code ui:repeat}.
 */
public class Each extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.sightline.Each";
    }

    @Override
    public void encodeAll(FacesContext faces) throws IOException {
        if (isRendered()) {
            encodeChildren(faces);
        }
    }

    /** Groups of the platform ask for this instead of {@link #encodeAll}. */
    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        Object things = getAttributes().get("value");
        if (things == null) {
            return;
        }
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        String name = (String) getAttributes().get("var");
        Object before = request.get(name);
        try {
            for (Object thing : things instanceof Object[] row ? Arrays.asList(row) : (Iterable<?>) things) {
                request.put(name, thing);
                for (UIComponent child : getChildren()) {
                    child.encodeAll(faces);
                }
            }
        } finally {
            if (before == null) {
                request.remove(name);
            } else {
                request.put(name, before);
            }
        }
    }

    /** What it holds means something only while it is written, so no other step of a page goes below. */
    @Override
    public boolean visitTree(VisitContext context, VisitCallback callback) {
        return isVisitable(context) && context.invokeVisitCallback(this, callback) == VisitResult.COMPLETE;
    }

    @Override
    public boolean invokeOnComponent(FacesContext faces, String clientId, ContextCallback callback) {
        return false;
    }

    @Override
    public void processDecodes(FacesContext faces) {
        // nothing: see visitTree
    }

    @Override
    public void processValidators(FacesContext faces) {
        // nothing: see visitTree
    }

    @Override
    public void processUpdates(FacesContext faces) {
        // nothing: see visitTree
    }
}
