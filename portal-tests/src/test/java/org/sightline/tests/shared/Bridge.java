package org.sightline.tests.shared;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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
        String suffix = copy();
        forgiveThisAddress();
        return suffix;
    }

    /** One after the other: their drawings are the same bytes, and of two who say so at once one has to begin anew. */
    private String copy() {
        synchronized (Bridge.class) {
            copies++;
            String suffix = "t" + copies;
            post("/bridge/demonstration?suffix=" + suffix);
            return suffix;
        }
    }

    /** All tests call from one address, whose failed sign-ins add up faster than those of an office. */
    public void forgiveThisAddress() {
        change("delete from Throttle t where t.key = 'address:127.0.0.1'");
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

    /**
     * What stands in the database, one line for each row.
     *
     * @param query JPQL that selects one value and names the parameter {@code :of}
     */
    public List<String> read(String query, String of) {
        String answer = post("/bridge/read?query=" + encoded(query) + "&of=" + encoded(of));
        return answer.lines().toList();
    }

    /** @return the id of the contact with this e-mail */
    public String contact(String email) {
        return read("select c.id from Contact c where c.email = :of", email).get(0);
    }

    /** Puts an account into LOCKED or DISABLED. */
    public void stop(String login, String state) {
        post("/bridge/stop?login=" + encoded(login) + "&state=" + state);
    }

    /** Lets a staff member see as a contact. */
    public void seeAs(String login, String contact) {
        post("/bridge/see-as?login=" + encoded(login) + "&contact=" + contact);
    }

    /** How many password hashes the server has computed so far. */
    public long hashes() {
        return Long.parseLong(post("/bridge/hashes").strip());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Makes what random worlds have in common, once, before the first of them. */
    public void prepareWorlds() {
        post("/bridge/worlds");
    }

    /** Makes the random world of this seed; the same plan tells the test what is in it. One after the other, as copies. */
    public void world(long seed, LocalDate today) {
        synchronized (Bridge.class) {
            post("/bridge/world?seed=" + seed + "&today=" + today);
        }
        forgiveThisAddress();
    }

    /** A transaction that makes the first change, and the second as soon as somebody waits for it. Derby only. */
    public void collide(String first, String second) {
        post("/bridge/collide?first=" + encoded(first) + "&second=" + encoded(second));
    }

    /** Changes rows past every rule. */
    public void change(String jpql) {
        post("/bridge/change?jpql=" + encoded(jpql));
    }

    /** Gives all relations of a contact to the company of this code. */
    public void move(String email, String company) {
        post("/bridge/move?email=" + encoded(email) + "&company=" + encoded(company));
    }

    /** Lets a contact hand in a submittal of one file under its number. */
    public void handIn(String project, String login, String number) {
        post("/bridge/hand-in?project=" + project + "&login=" + encoded(login) + "&number=" + number);
    }

    /** Lets a staff member put every file of it aside, so that it is processed. */
    public void putAside(String project, String login, String number) {
        post("/bridge/put-aside?project=" + project + "&login=" + encoded(login) + "&number=" + number);
    }

    /** Every row of the database, one line for each table, but those that move by themselves. */
    public String digest() {
        return post("/bridge/digest");
    }

    private String post(String path) {
        HttpResponse<byte[]> answer = new Client(server).send("POST", path, (String) null, Map.of());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return Client.text(answer);
    }
}
