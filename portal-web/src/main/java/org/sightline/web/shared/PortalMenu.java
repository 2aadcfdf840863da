package org.sightline.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.ejb.access.OpenModules;

/** The menu of the portal: what is built and switched on. */
@Named
@RequestScoped
public class PortalMenu {

    @Inject
    private HttpServletRequest request;

    @Inject
    private OpenModules modules;

    public List<MenuEntry> getEntries() {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return Stream.of(
                        MenuEntry.of("frame.home", "/portal/home", "home", path),
                        MenuEntry.of("frame.projects", "/portal/project/list", "folder", path),
                        MenuEntry.of("frame.documents", "/portal/document/list", "file", path))
                .filter(entry ->
                        ModuleGate.of(entry.address()).map(modules::isOpen).orElse(true))
                .toList();
    }
}
