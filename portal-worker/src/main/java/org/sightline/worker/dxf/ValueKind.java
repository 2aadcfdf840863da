package org.sightline.worker.dxf;

/** What the value of a group code is, by the ranges of the DXF Reference. */
enum ValueKind {
    TEXT,
    DOUBLE,
    BYTE,
    SHORT,
    INT,
    LONG,
    CHUNK;

    /** First code of each range, in rising order, and what begins there. */
    private static final Object[] RANGES = {
        0, TEXT, 10, DOUBLE, 60, SHORT, 90, INT, 100, TEXT, 110, DOUBLE, 150, SHORT, 160, LONG, 170, SHORT, 210, DOUBLE,
        240, SHORT, 290, BYTE, 300, TEXT, 310, CHUNK, 320, TEXT, 370, SHORT, 390, TEXT, 400, SHORT, 410, TEXT, 420, INT,
        430, TEXT, 440, INT, 460, DOUBLE, 470, TEXT, 482, SHORT, 999, TEXT, 1004, CHUNK, 1005, TEXT, 1010, DOUBLE, 1060,
        SHORT, 1071, INT, 1072, SHORT
    };

    private static final ValueKind[] TABLE = table();

    static ValueKind of(int code) {
        return code < 0 ? TEXT : TABLE[Math.min(code, TABLE.length - 1)];
    }

    private static ValueKind[] table() {
        ValueKind[] table = new ValueKind[1080];
        for (int i = 0; i < RANGES.length; i += 2) {
            for (int code = (int) RANGES[i]; code < table.length; code++) {
                table[code] = (ValueKind) RANGES[i + 1];
            }
        }
        return table;
    }
}
