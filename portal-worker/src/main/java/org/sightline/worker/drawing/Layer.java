package org.sightline.worker.drawing;

/**
 * A layer of a drawing as its file tells of it.
 *
 * @param key its place in the file, such as {@code ocg:3}, {@code layer:7}, {@code g:2}; {@link #BASE} for what lies on no layer
 * @param parent the key of the layer it lies below; null at the top
 * @param name what the file calls it; may be empty, may be borne by several layers
 * @param step what it is made for, where the file says so by a standard; else null
 * @param base whether it stands for what lies on no layer
 * @param items how many things are painted on it, without those on layers below
 * @param separable false when the file ties other layers to this one, so that it cannot be hidden without a trace
 */
public record Layer(String key, String parent, String name, Step step, boolean base, long items, boolean separable) {

    /** The key of what lies on no layer. */
    public static final String BASE = "base";

    /** What lies on no layer. */
    public static Layer base(long items) {
        return new Layer(BASE, null, "", null, true, items, true);
    }
}
