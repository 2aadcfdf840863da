package org.sightline.ejb.design.book;

import java.util.UUID;
import org.sightline.entities.design.BookState;
import org.sightline.entities.design.SpecificationBook;

/** How far a book is: of so many designs so many are done. */
public record BookProgress(UUID id, BookState state, int done, int total) {

    static BookProgress of(SpecificationBook book) {
        return new BookProgress(book.getId(), book.getState(), book.getDone(), book.getTotal());
    }
}
