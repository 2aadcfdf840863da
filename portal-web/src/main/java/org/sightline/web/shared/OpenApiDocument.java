package org.sightline.web.shared;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** The description the build has made of the resources, with what holds for all of them: problems, the cookie, the mark of writes. */
final class OpenApiDocument {

    private static final Set<String> OPEN = Set.of("/api/v1/health", "/api/v1/openapi.json");

    /** Made last: it needs what stands above. */
    static final String TEXT = complete(read("openapi.json")).toString();

    private OpenApiDocument() {}

    private static JsonObject read(String name) {
        try (InputStream in = OpenApiDocument.class.getResourceAsStream(name)) {
            return Json.createReader(in).readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject complete(JsonObject scanned) {
        JsonObjectBuilder paths = Json.createObjectBuilder();
        scanned.getJsonObject("paths").forEach((path, item) -> paths.add(path, operations(path, item.asJsonObject())));
        JsonObject common = read("openapi-common.json");
        JsonObject found = scanned.getJsonObject("components");
        JsonObjectBuilder components = Json.createObjectBuilder(common);
        JsonObjectBuilder schemas = Json.createObjectBuilder(common.getJsonObject("schemas"));
        if (found != null && found.containsKey("schemas")) {
            found.getJsonObject("schemas").forEach(schemas::add);
        }
        components.add("schemas", schemas);
        return Json.createObjectBuilder(scanned)
                .add("paths", paths)
                .add("components", components)
                .build();
    }

    private static JsonObjectBuilder operations(String path, JsonObject item) {
        JsonObjectBuilder operations = Json.createObjectBuilder();
        item.forEach((verb, value) -> {
            if (value instanceof JsonObject operation && operation.containsKey("responses")) {
                operations.add(verb, operation(path, verb, operation));
            } else {
                operations.add(verb, value);
            }
        });
        return operations;
    }

    private static JsonObjectBuilder operation(String path, String verb, JsonObject operation) {
        JsonObject problem = Json.createObjectBuilder()
                .add("$ref", "#/components/responses/Problem")
                .build();
        return Json.createObjectBuilder(operation)
                .add(
                        "responses",
                        Json.createObjectBuilder(operation.getJsonObject("responses"))
                                .add("default", problem))
                .add("security", security(path, verb));
    }

    /** Reading needs the cookie; writing also the mark; a few need nothing. */
    private static JsonArray security(String path, String verb) {
        JsonObjectBuilder needed = Json.createObjectBuilder();
        boolean signsIn = path.equals("/api/v1/session") && verb.equals("post");
        if (!OPEN.contains(path) && !signsIn) {
            needed.add("session", JsonArray.EMPTY_JSON_ARRAY);
        }
        if (!Set.of("get", "head", "options").contains(verb)) {
            needed.add("mark", JsonArray.EMPTY_JSON_ARRAY);
        }
        JsonObject all = needed.build();
        return all.isEmpty()
                ? JsonArray.EMPTY_JSON_ARRAY
                : Json.createArrayBuilder().add(all).build();
    }
}
