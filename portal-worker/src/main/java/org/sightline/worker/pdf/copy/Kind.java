package org.sightline.worker.pdf.copy;

import java.util.HashMap;
import java.util.Map;

/** What an object stands for, and which entries of it are copied as what. Sources: ISO 32000-1, tables of each object. */
enum Kind {
    /** Numbers, names, booleans and arrays of them; no strings. */
    VALUE,
    /** A colour space, read by its family. */
    SPACE,
    FUNCTION,
    SHADING,
    ICC,
    CIE,
    DEVICE_N,
    DEVICE_N_PROCESS,
    IMAGE,
    GROUP,
    /** A blend mode, a switch or a transfer function of an ExtGState. */
    STATE,
    INTENT;

    private final Map<String, Kind> entries = new HashMap<>();

    static {
        FUNCTION.values("FunctionType Domain Range Size BitsPerSample Order Encode Decode C0 C1 N Bounds")
                .entry("Functions", FUNCTION);
        SHADING.values("ShadingType Background BBox AntiAlias Coords Domain Extend Matrix BitsPerCoordinate"
                        + " BitsPerComponent BitsPerFlag VerticesPerRow Decode")
                .entry("ColorSpace", SPACE)
                .entry("Function", FUNCTION);
        ICC.values("N Range").entry("Alternate", SPACE);
        CIE.values("WhitePoint BlackPoint Gamma Matrix Range");
        DEVICE_N.values("Subtype").entry("Process", DEVICE_N_PROCESS);
        DEVICE_N_PROCESS.values("Components").entry("ColorSpace", SPACE);
        IMAGE.values("Type Subtype Width Height BitsPerComponent ImageMask Decode Interpolate Intent SMaskInData Matte")
                .entry("ColorSpace", SPACE)
                .entry("Mask", IMAGE)
                .entry("SMask", IMAGE);
        GROUP.values("Type S I K").entry("CS", SPACE);
        STATE.entries.putAll(FUNCTION.entries);
        INTENT.values("Type S").entry("DestOutputProfile", ICC);
    }

    private Kind values(String names) {
        for (String name : names.split(" ")) {
            entries.put(name, VALUE);
        }
        return this;
    }

    private Kind entry(String name, Kind kind) {
        entries.put(name, kind);
        return this;
    }

    /** What an entry is copied as; null when it is not copied. */
    Kind of(String name) {
        return entries.get(name);
    }
}
