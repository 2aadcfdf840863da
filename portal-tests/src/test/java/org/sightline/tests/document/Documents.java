package org.sightline.tests.document;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Map;
import org.sightline.tests.shared.Client;
import org.sightline.tests.storage.Tus;

/** Documents as a program of the company brings them in and asks for them. */
public final class Documents {

    private final Client client;

    public Documents(Client client) {
        this.client = client;
    }

    /** A revision and how it is addressed. */
    public record Filed(String document, String reference, String revision) {

        public String file() {
            return "/api/v1/documents/" + document + "/revisions/" + reference + "/file";
        }
    }

    /** The document of this number. */
    public Filed find(String number) {
        JsonObject line = json(client.get("/api/v1/documents?q=" + number))
                .getJsonArray("items")
                .getJsonObject(0);
        JsonObject latest = line.getJsonObject("latest");
        return new Filed(line.getString("id"), latest.getString("reference"), latest.getString("id"));
    }

    public String projectOf(String number) {
        return json(client.get("/api/v1/documents?q=" + number))
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonObject("project")
                .getString("id");
    }

    /** Sends a file and makes a document of it. */
    public Filed file(String project, String number, String fileName, byte[] bytes) {
        return file(
                project, number, new Tus(client).whole(fileName, bytes, 8 << 20).toString());
    }

    /** Makes a document of a finished upload. */
    public Filed file(String project, String number, String upload) {
        String wanted = Json.createObjectBuilder()
                .add("number", number)
                .add("title", "Document " + number)
                .add("revision", "0")
                .add("upload", upload)
                .build()
                .toString();
        JsonObject made = json(client.send("POST", "/api/v1/projects/" + project + "/documents", wanted, Map.of()));
        JsonObject revision = made.getJsonArray("revisions").getJsonObject(0);
        return new Filed(made.getString("id"), revision.getString("reference"), revision.getString("id"));
    }

    private static JsonObject json(HttpResponse<byte[]> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + Client.text(answer));
        }
        return Json.createReader(new StringReader(Client.text(answer))).readObject();
    }
}
