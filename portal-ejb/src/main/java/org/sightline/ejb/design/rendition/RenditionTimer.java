package org.sightline.ejb.design.rendition;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sightline.entities.identity.Right;

/** Keeps what was made of drawings within its limit. */
@Singleton
@RunAs(Right.SYSTEM)
public class RenditionTimer {

    private static final Logger LOG = Logger.getLogger(RenditionTimer.class.getName());

    @Inject
    private RenditionCache cache;

    @Schedule(hour = "*", minute = "17", persistent = true, info = "rendition-cache")
    public void shrink() {
        try {
            int gone = cache.shrink();
            LOG.log(Level.FINE, "{0} renditions went", gone);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "renditions could not be counted; the next hour tries again", e);
        }
    }
}
