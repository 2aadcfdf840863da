package org.sightline.worker.scene;

import java.util.ArrayList;
import java.util.List;

/** What is drawn on one layer, in the order in which it is drawn. */
public final class SceneLayer {

    private final String key;
    private final String name;
    private final int colour;
    private final List<ScenePath> paths = new ArrayList<>();
    private final List<SceneText> texts = new ArrayList<>();

    /** @param colour 0xRRGGBB of what says it has the colour of its layer */
    public SceneLayer(String key, String name, int colour) {
        this.key = key;
        this.name = name;
        this.colour = colour;
    }

    public String key() {
        return key;
    }

    public String name() {
        return name;
    }

    public int colour() {
        return colour;
    }

    public List<ScenePath> paths() {
        return paths;
    }

    public List<SceneText> texts() {
        return texts;
    }

    public long items() {
        return (long) paths.size() + texts.size();
    }

    /** The same layer under the key it has elsewhere. */
    SceneLayer keyed(String other) {
        SceneLayer copy = new SceneLayer(other, name, colour);
        copy.paths.addAll(paths);
        copy.texts.addAll(texts);
        return copy;
    }

    /** @param given 0xRRGGBB or {@link Look#OF_LAYER} */
    int resolved(int given) {
        return given == Look.OF_LAYER ? colour : given;
    }
}
