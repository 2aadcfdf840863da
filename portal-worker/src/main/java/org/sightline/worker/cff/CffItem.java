package org.sightline.worker.cff;

/**
 * A line, arc or text of a routine.
 *
 * @param kind 'L', 'A' or 'T'
 * @param pointage thickness of the rule in points
 * @param type 1 cut, 2 crease, 3 perforation, 4 score; others are not settled
 * @param numbers what follows in the file: of a line its ends, bridges and their width; of an arc start, end, centre,
 *     direction (1 to the left), bridges and their width; of a text place, angle, height and width of letters
 * @param words of a text, else empty
 */
record CffItem(char kind, int pointage, int type, int aux, double[] numbers, String words) {

    /** What the item is for, as people call it. */
    String typeName() {
        if (kind == 'T') {
            return "Text";
        }
        return switch (type) {
            case 1 -> "Cut";
            case 2 -> "Crease";
            case 3 -> "Perforation";
            case 4 -> "Score";
            default -> "Type " + type;
        };
    }
}
