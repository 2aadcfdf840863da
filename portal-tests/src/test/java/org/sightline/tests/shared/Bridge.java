package org.sightline.tests.shared;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** The tests' own way into the running portal. */
public final class Bridge {

    private static int copies;

    private final PortalServer server;

    Bridge(PortalServer server) {
        this.server = server;
    }

    /** A whole copy of the demonstration for one test. @return what stands behind every number, code and login of it */
    public String demonstration() {
        String suffix = next();
        post("/bridge/demonstration?suffix=" + suffix);
        return suffix;
    }

    private static synchronized String next() {
        copies++;
        return "t" + copies;
    }

    /** Moves the portal's clock from the machine's; tests put it back. */
    public void moveClock(Duration offset) {
        post("/bridge/clock?offset=" + offset);
    }

    /** Does now what the timer of this name does at its time. */
    public void runTimer(String name) {
        post("/bridge/timer?name=" + name);
    }

    /** What the container made of a use case of the bridge. */
    public String check(String name) {
        return post("/bridge/check?name=" + name);
    }

    private String post(String path) {
        HttpResponse<byte[]> answer = new Client(server).send("POST", path, (String) null, Map.of());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return Client.text(answer);
    }
}
