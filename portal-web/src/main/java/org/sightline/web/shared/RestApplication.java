package org.sightline.web.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything other systems and our own scripts call. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
