package org.sightline.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.sightline.ejb.access.OpenModules;
import org.sightline.entities.settings.Module;

/** Pages of a module that is switched off do not exist in the portal. Declared in web.xml, behind the gate. */
public class ModuleGate extends HttpFilter {

    private static final Map<String, Module> FOLDERS = Map.of(
            "/portal/design/", Module.DESIGNS,
            "/portal/task/", Module.TASKS,
            "/portal/document/", Module.DOCUMENTS,
            "/portal/submittal/", Module.SUBMITTALS);

    @Inject
    private transient OpenModules modules;

    /** The module a page belongs to; empty for pages that are always there. */
    static Optional<Module> of(String path) {
        return FOLDERS.entrySet().stream()
                .filter(folder -> path.startsWith(folder.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (of(path).map(modules::isOpen).orElse(true)) {
            chain.doFilter(request, response);
        } else {
            RefusedAccess.note(request, "access.why.moduleOff");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
