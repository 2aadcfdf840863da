package org.sightline.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds first what pages name most: their texts, the variables of their repeats, which lie in the request, and beans. The resolvers
 * behind would find the same, but only after beans, bundles and the flash were asked for each such name.
 */
public class NearResolver extends ELResolver {

    /** Beans by name; empty for other names. What stands here leads to the one of the request, session or view at hand. */
    private final Map<String, Optional<Object>> beans = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Object found =
                base == null ? named(context, property) : base instanceof Texts ? text((Texts) base, property) : null;
        if (found != null) {
            context.setPropertyResolved(base, property);
        }
        return found;
    }

    private Object named(ELContext context, Object name) {
        FacesContext faces = (FacesContext) context.getContext(FacesContext.class);
        UIViewRoot view = faces == null ? null : faces.getViewRoot();
        if (view == null) {
            return null;
        }
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        if ("text".equals(name)) {
            return Texts.of(view.getLocale());
        }
        Object lying = request.get(name);
        return lying != null
                ? lying
                : beans.computeIfAbsent((String) name, NearResolver::bean).orElse(null);
    }

    /** A bean that lives as long as something; those made anew for each who asks, and what others produce, are left to the resolver behind. */
    private static Optional<Object> bean(String name) {
        BeanManager manager = CDI.current().getBeanManager();
        Bean<?> bean = manager.resolve(manager.getBeans(name));
        if (bean == null
                || !manager.isNormalScope(bean.getScope())
                || !bean.getTypes().contains(bean.getBeanClass())) {
            return Optional.empty();
        }
        return Optional.of(manager.getReference(bean, bean.getBeanClass(), manager.createCreationalContext(bean)));
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
