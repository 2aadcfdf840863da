package org.sightline.worker.svg;

import java.util.Set;

/** The whitelists of SVG: what is not named here is never handed on. */
final class SvgWords {

    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";
    static final String XML = "http://www.w3.org/XML/1998/namespace";
    static final String INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";
    static final String ILLUSTRATOR = "http://ns.adobe.com/AdobeIllustrator/10.0/";

    /** Elements that only hold others. */
    static final Set<String> HOLDERS = Set.of("svg", "g", "a", "switch", "defs");

    /** Elements that show something where they stand. */
    static final Set<String> DRAWN =
            words("path rect circle ellipse line polyline polygon text tspan textPath use image");

    /** Elements that show something only where others name them. */
    static final Set<String> DEFINITIONS = words("linearGradient radialGradient clipPath mask pattern symbol marker");

    static final Set<String> ATTRIBUTES =
            words("d x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height points transform viewBox preserveAspectRatio "
                    + "gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits patternTransform "
                    + "clipPathUnits maskUnits maskContentUnits markerWidth markerHeight markerUnits refX refY orient dx dy "
                    + "rotate textLength lengthAdjust startOffset method spacing pathLength systemLanguage version");

    /** Properties of style sheets, style attributes and presentation attributes. */
    static final Set<String> PROPERTIES = words(
            "fill stroke stroke-width stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit "
                    + "stroke-opacity fill-opacity fill-rule clip-rule opacity display visibility font-size font-family "
                    + "font-weight font-style font-variant font-stretch text-anchor text-decoration word-spacing letter-spacing "
                    + "line-height baseline-shift dominant-baseline stop-color stop-opacity clip-path mask marker-start "
                    + "marker-mid marker-end vector-effect paint-order color mix-blend-mode isolation overflow "
                    + "shape-rendering text-rendering image-rendering color-interpolation writing-mode");

    private SvgWords() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    static boolean known(String element) {
        return HOLDERS.contains(element)
                || DRAWN.contains(element)
                || DEFINITIONS.contains(element)
                || element.equals("stop");
    }
}
