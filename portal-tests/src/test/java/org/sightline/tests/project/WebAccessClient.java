package org.sightline.tests.project;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** Staff that set the web access of a contact over REST. */
public final class WebAccessClient {

    private final Client staff;
    private final String path;

    /** @param email of the contact, in lower case */
    public WebAccessClient(PortalServer server, String suffix, String email) {
        staff = Client.of(server, "doc-" + suffix + "@sightline.example");
        path = "/api/v1/contacts/" + contact(staff, email) + "/web-access";
    }

    /** The id of the contact with this e-mail. */
    static String contact(Client staff, String email) {
        return field(staff.get("/api/v1/contacts?q=" + email), "id");
    }

    public String get() {
        return Client.text(staff.get(path));
    }

    public HttpResponse<byte[]> put(String body) {
        return staff.send("PUT", path, body, Map.of());
    }

    public HttpResponse<byte[]> invite(Map<String, String> headers) {
        return staff.send("POST", path + "/invitation", (String) null, headers);
    }

    public String path() {
        return path;
    }

    public String cookie() {
        return staff.cookie();
    }

    /** The text value of a field of a JSON object. */
    public static String field(HttpResponse<byte[]> answer, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(Client.text(answer));
        return found.find() ? found.group(1) : null;
    }
}
