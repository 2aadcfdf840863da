package org.sightline.ejb.design.worker;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes the network from a process before it starts, where the system lets us: Linux with name spaces for plain users. A
 * drawing that took hold of the worker could then tell nobody of what it sees.
 */
final class NetworkCut {

    private static final Logger LOG = Logger.getLogger(NetworkCut.class.getName());
    private static final List<String> CUT = List.of("unshare", "--map-root-user", "--net", "--");
    private static final List<String> PREFIX = works() ? CUT : List.of();

    private NetworkCut() {}

    /** What to put before a command; nothing where the system does not let us. */
    static List<String> prefix() {
        return PREFIX;
    }

    private static boolean works() {
        try {
            Process trial = new ProcessBuilder(CUT.get(0), CUT.get(1), CUT.get(2), CUT.get(3), "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean cut = trial.waitFor(5, TimeUnit.SECONDS) && trial.exitValue() == 0;
            LOG.info(
                    cut
                            ? "drawings are looked into without a network"
                            : "the system keeps the network with the worker");
            return cut;
        } catch (IOException e) {
            LOG.log(Level.INFO, "the network stays with the worker: {0}", e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
