package org.sightline.launcher;

import java.nio.file.Path;

/** What differs between the servers. */
interface ServerKind {

    /** Unpacks, configures and deploys, so that only the start is left. */
    void prepare() throws Exception;

    Process start() throws Exception;

    /** The file that tells what happened. */
    Path log();

    /** Whether the server runs but has refused the portal. */
    boolean hasRefused();
}
