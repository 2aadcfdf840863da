package org.sightline.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.document.DocumentService;
import org.sightline.ejb.document.DocumentSort;
import org.sightline.ejb.document.RegisterFilter;
import org.sightline.ejb.document.RegisterService;
import org.sightline.ejb.document.RegisterSort;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;

/**
 * The lines of a register that is taken away, read part by part and let go. Contacts get the documents they see and what they
 * are told of them, by number.
 */
@RequestScoped
class RegisterLines {

    @Inject
    private RegisterService register;

    @Inject
    private DocumentService documents;

    @Inject
    private RegisterSheet sheet;

    @Inject
    private CurrentCaller caller;

    /** Takes texts and days, null for an empty cell. */
    interface Taker {
        void take(List<?> cells) throws IOException;
    }

    void read(RegisterFilter filter, RegisterSort sort, boolean descending, Taker taker) throws IOException {
        if (caller.get().isContact()) {
            each(
                    next -> documents.list(filter.documents(), DocumentSort.NUMBER, SliceRequest.onward(next, false)),
                    row -> taker.take(sheet.cells(row)));
        } else {
            each(
                    next -> register.list(filter, sort, SliceRequest.onward(next, descending)),
                    row -> taker.take(sheet.cells(row)));
        }
    }

    /** Does something with one line. */
    private interface Line<T> {
        void take(T row) throws IOException;
    }

    private static <T> void each(Function<String, Slice<T>> part, Line<T> line) throws IOException {
        String next = null;
        do {
            Slice<T> rows = part.apply(next);
            for (T row : rows.items()) {
                line.take(row);
            }
            next = rows.next();
        } while (next != null);
    }
}
