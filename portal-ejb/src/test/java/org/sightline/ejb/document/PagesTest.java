package org.sightline.ejb.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sightline.ejb.shared.Cursor;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.project.Project;

/** Pages of documents, one after the other and back. */
abstract class PagesTest extends DocumentTest {

    protected static final int ROWS = 4;

    protected final List<String> seen = new ArrayList<>();
    protected Contact kim;
    protected DocumentSort order = DocumentSort.NUMBER;

    protected void add(String number, Project project, boolean inPortal) {
        uploads.create(
                project.getId(),
                NewDocument.of(number, "Title of " + number),
                new NewRevision(upload(doc, number + ".pdf", number), "0", inPortal, inPortal));
    }

    protected static List<String> reversed(List<String> numbers) {
        List<String> reversed = new ArrayList<>(numbers);
        Collections.reverse(reversed);
        return reversed;
    }

    protected List<String> forward(boolean descending) {
        List<String> found = new ArrayList<>();
        Slice<DocumentRow> page = page(null, descending);
        found.addAll(numbersOf(page));
        while (page.next() != null) {
            page = page(page.next(), descending);
            found.addAll(numbersOf(page));
        }
        return found;
    }

    /** From the last page to the first. */
    protected List<String> back(boolean descending) {
        Slice<DocumentRow> page = page(null, descending);
        while (page.next() != null) {
            page = page(page.next(), descending);
        }
        List<String> found = new ArrayList<>(numbersOf(page));
        while (page.previous() != null) {
            page = page(page.previous(), descending);
            found.addAll(0, numbersOf(page));
        }
        return found;
    }

    protected Slice<DocumentRow> page(String cursor, boolean descending) {
        return documents.list(DocumentFilter.all(), order, SliceRequest.of(cursor, 2, descending));
    }

    protected static List<String> numbersOf(Slice<DocumentRow> page) {
        return page.items().stream().map(DocumentRow::number).toList();
    }

    protected Slice<DocumentRow> counting(Optional<Cursor> cursor, int counted) {
        return documents.list(
                DocumentFilter.all(), DocumentSort.NUMBER, new SliceRequest(cursor, ROWS, false, counted));
    }
}
