package org.sightline.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which pages there are, so that no menu leads to one that is not built. */
@Named
@ApplicationScoped
public class BuiltPages {

    @Inject
    private ServletContext application;

    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    /** @param address the path of a page, for example {@code /staff/project/list} */
    public boolean has(String address) {
        return known.computeIfAbsent(address, this::isThere);
    }

    private boolean isThere(String address) {
        try {
            return application.getResource(address + ".xhtml") != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }
}
