package org.sightline.web.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets browsers keep modules of scripts but ask each time whether they are still right: modules name each other without a version,
 * so old and new ones could meet after an upgrade.
 */
public class ScriptModules extends ResourceHandlerWrapper {

    private static final String MODULE = ".mjs";

    public ScriptModules(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        Resource resource = getWrapped().createResource(name, library);
        return resource != null && name.endsWith(MODULE) ? new Module(resource) : resource;
    }

    private static final class Module extends ResourceWrapper {

        Module(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            Map<String, String> headers = new HashMap<>(getWrapped().getResponseHeaders());
            headers.keySet().removeIf("Expires"::equalsIgnoreCase);
            headers.put("Cache-Control", "no-cache");
            return headers;
        }
    }
}
