package org.sightline.worker.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.Permitted;

/** One line of the portal. Members that an action does not need may be left out. */
final class Request {

    private final Map<?, ?> members;

    private Request(Map<?, ?> members) {
        this.members = members;
    }

    /** @throws IllegalArgumentException when the line is no JSON object */
    static Request of(String line) {
        if (Json.read(line) instanceof Map<?, ?> members) {
            return new Request(members);
        }
        throw new IllegalArgumentException("a request is an object");
    }

    /** What the answer bears too. */
    String id() {
        return members.get("id") instanceof String id ? id : "";
    }

    String action() {
        return text("action");
    }

    /** @throws IllegalArgumentException when it is missing */
    Path path(String member) {
        return Path.of(text(member));
    }

    /** @throws IllegalArgumentException when it is missing */
    String text(String member) {
        if (members.get(member) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("a request without " + member);
    }

    /** @throws IllegalArgumentException when it is missing */
    int number(String member) {
        if (members.get(member) instanceof Double number) {
            return number.intValue();
        }
        throw new IllegalArgumentException("a request without " + member);
    }

    /** Why missing is wrong: a set nobody wrote down is not the empty set. */
    Permitted permitted() {
        if (!(members.get("permitted") instanceof List<?> listed)) {
            throw new IllegalArgumentException("a request without permitted");
        }
        Set<String> keys = new HashSet<>();
        for (Object each : listed) {
            keys.add((String) each);
        }
        return new Permitted(keys);
    }

    /** Layers by key and name, in their order. @throws IllegalArgumentException when they are missing */
    List<Layer> layers() {
        if (!(members.get("layers") instanceof List<?> listed)) {
            throw new IllegalArgumentException("a request without layers");
        }
        List<Layer> layers = new ArrayList<>();
        for (Object each : listed) {
            Request layer = new Request((Map<?, ?>) each);
            layers.add(new Layer(layer.text("key"), null, layer.text("name"), null, false, 0, true));
        }
        return layers;
    }

    /** A member that is itself a request, as {@code words}. @throws IllegalArgumentException when it is missing */
    Request part(String member) {
        if (members.get(member) instanceof Map<?, ?> part) {
            return new Request(part);
        }
        throw new IllegalArgumentException("a request without " + member);
    }

    /** @throws IllegalArgumentException when it is missing */
    List<Request> parts(String member) {
        return listed(member).stream()
                .map(part -> new Request((Map<?, ?>) part))
                .toList();
    }

    /** @throws IllegalArgumentException when it is missing */
    List<String> texts(String member) {
        return listed(member).stream().map(String.class::cast).toList();
    }

    private List<?> listed(String member) {
        if (members.get(member) instanceof List<?> listed) {
            return listed;
        }
        throw new IllegalArgumentException("a request without " + member);
    }

    boolean has(String member) {
        return members.get(member) != null;
    }
}
