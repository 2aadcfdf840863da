package org.sightline.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;

/** Gives every request of a page a {@link MarkupContext}. */
public class MarkupContextFactory extends FacesContextFactory {

    public MarkupContextFactory(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        return new MarkupContext(getWrapped().getFacesContext(context, request, response, lifecycle));
    }
}
