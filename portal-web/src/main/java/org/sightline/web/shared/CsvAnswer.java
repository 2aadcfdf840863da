package org.sightline.web.shared;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers with a table whose first line names its columns, as a file to take away. */
public final class CsvAnswer {

    private static final String TYPE = "text/csv;charset=UTF-8;header=present";

    private CsvAnswer() {}

    /** @param table the text of the file, or what writes it */
    public static Response of(Object table, String fileName) {
        return Response.ok(table, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .build();
    }
}
