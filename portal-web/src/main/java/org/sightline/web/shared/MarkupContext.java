package org.sightline.web.shared;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;

/** Lets whole pages be written by a {@link MarkupWriter}; parts of pages are wrapped by the platform and stay as they are. */
final class MarkupContext extends FacesContextWrapper {

    private final ExternalContext around;
    private ResponseWriter writer;

    MarkupContext(FacesContext wrapped) {
        super(wrapped);
        around = new EncodedPages(wrapped.getExternalContext());
        setCurrentInstance(this);
    }

    @Override
    public ExternalContext getExternalContext() {
        return around;
    }

    /** Only the first writer is that of the page; whoever sets another one wants a part aside, and reads it without asking for the rest. */
    @Override
    public void setResponseWriter(ResponseWriter given) {
        boolean first = getWrapped().getResponseWriter() == null;
        getWrapped().setResponseWriter(given);
        writer = given instanceof MarkupWriter ? given : null;
        if (first && given != null && !getPartialViewContext().isAjaxRequest()) {
            writer = new MarkupWriter(getWrapped().getResponseWriter());
            getWrapped().setResponseWriter(writer);
        }
    }

    /** A page asks for its writer with every word. */
    @Override
    public ResponseWriter getResponseWriter() {
        return writer != null ? writer : getWrapped().getResponseWriter();
    }

    @Override
    public void release() {
        writer = null;
        super.release();
    }
}
