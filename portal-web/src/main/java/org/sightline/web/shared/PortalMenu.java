package org.sightline.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The menu of the portal: what is built. */
@Named
@RequestScoped
public class PortalMenu {

    @Inject
    private HttpServletRequest request;

    public List<MenuEntry> getEntries() {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return List.of(
                MenuEntry.of("frame.home", "/portal/home", "home", path),
                MenuEntry.of("frame.projects", "/portal/project/list", "folder", path),
                MenuEntry.of("frame.documents", "/portal/document/list", "file", path));
    }
}
