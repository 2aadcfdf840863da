package org.sightline.web.shared;

import jakarta.el.CompositeELResolver;
import jakarta.el.ELResolver;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationWrapper;

/** Has expressions ask first who knows most of them: resolvers of faces-config.xml come only after those of beans. */
final class NearApplication extends ApplicationWrapper {

    private volatile ELResolver resolver;

    NearApplication(Application wrapped) {
        super(wrapped);
    }

    /** Made only when asked for, as until then more can be added to those behind. */
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
}
