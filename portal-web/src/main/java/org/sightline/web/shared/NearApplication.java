package org.sightline.web.shared;

import jakarta.el.CompositeELResolver;
import jakarta.el.ELResolver;
import jakarta.el.ExpressionFactory;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PostAddToViewEvent;
import jakarta.faces.event.SystemEvent;
import java.util.Set;

/** Shortens the ways a page goes most often, and leaves all others to the platform. */
final class NearApplication extends ApplicationWrapper {

    /** Families of what holds markup alone: texts of pages, fragments and repeats. */
    private static final Set<String> MARKUP = Set.of("facelets.LiteralText", "facelets", "org.sightline.Each");

    private volatile ELResolver resolver;
    private volatile ExpressionFactory expressions;

    NearApplication(Application wrapped) {
        super(wrapped);
    }

    /**
     * Who knows most names is asked first: resolvers of faces-config.xml come only after those of beans. Made only when asked for,
     * as until then more can be added to those behind.
     */
    @Override
    public ELResolver getELResolver() {
        if (resolver == null) {
            CompositeELResolver all = new CompositeELResolver();
            all.add(new NearResolver());
            all.add(new RecordResolver());
            all.add(getWrapped().getELResolver());
            resolver = all;
        }
        return resolver;
    }

    @Override
    public ExpressionFactory getExpressionFactory() {
        if (expressions == null) {
            expressions = new NearExpressions(getWrapped().getExpressionFactory());
        }
        return expressions;
    }

    /** Nobody waits for markup to be added to a page, and most of a page is markup. */
    @Override
    public void publishEvent(FacesContext faces, Class<? extends SystemEvent> type, Object source) {
        boolean unheard = type == PostAddToViewEvent.class
                && source instanceof UIComponent
                && MARKUP.contains(String.valueOf(((UIComponent) source).getFamily()));
        if (!unheard) {
            getWrapped().publishEvent(faces, type, source);
        }
    }
}
