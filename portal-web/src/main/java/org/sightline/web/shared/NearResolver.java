package org.sightline.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Map;

/**
 * Finds first what pages name most: their texts and the variables of their repeats, which lie in the request. The resolvers behind
 * would find the same, but only after beans, bundles and the flash were asked for each such name.
 */
public class NearResolver extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Object found =
                base == null ? named(context, property) : base instanceof Texts ? text((Texts) base, property) : null;
        if (found != null) {
            context.setPropertyResolved(base, property);
        }
        return found;
    }

    private static Object named(ELContext context, Object name) {
        FacesContext faces = (FacesContext) context.getContext(FacesContext.class);
        UIViewRoot view = faces == null ? null : faces.getViewRoot();
        if (view == null) {
            return null;
        }
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        return "text".equals(name) ? Texts.of(view.getLocale()) : request.get(name);
    }

    private static Object text(Texts texts, Object key) {
        return texts.handleGetObject(String.valueOf(key)); // why: the resolver behind says which text is missing
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // nothing: what lies in the request is set by whoever put it there
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
