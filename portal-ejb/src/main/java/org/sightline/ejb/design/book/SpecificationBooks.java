package org.sightline.ejb.design.book;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.design.rendition.Rendition;
import org.sightline.ejb.design.rendition.RenditionCache.Made;
import org.sightline.ejb.design.rendition.RenditionPress;
import org.sightline.ejb.storage.MadeFile;
import org.sightline.entities.design.BookState;
import org.sightline.entities.design.SpecificationBook;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;
import org.sightline.entities.shared.WrongStateException;

/** Asking for a specification book, seeing how far it is, and taking it. A book is its reader's alone. */
@Stateless
public class SpecificationBooks {

    /** Nobody leafs through more. */
    static final int MOST = 1_000;

    @Inject
    private CurrentCaller caller;

    @Inject
    private BookStore store;

    @Inject
    private RenditionPress press;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Of the designs the caller names those whose valid specification it sees.
     *
     * @param designs null for all
     * @throws RefusedException  when that is none, or too many
     * @throws NotFoundException while the caller sees as somebody else
     */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public BookProgress request(Collection<UUID> designs, BookWords words) {
        Caller who = caller.get();
        if (who.seeingAs()) {
            throw new NotFoundException(); // why: whoever sees as somebody else makes nothing
        }
        List<BookItem> items = store.active(designs, MOST + 1, who);
        if (items.isEmpty()) {
            throw RefusedException.at("designs", "design.book.none");
        }
        if (items.size() > MOST) {
            throw RefusedException.at("designs", "design.book.tooMany", MOST);
        }
        JsonObject before = store.lastTaken(who.accountId())
                .map(book -> read(book.getContent()))
                .orElse(null);
        String of = items.stream()
                .map(item -> item.design().getCustomer().getName())
                .distinct()
                .collect(Collectors.joining(", "));
        JsonObject content = new BookContent(items, words).book(of, before, clock.instant());
        SpecificationBook book = new SpecificationBook(
                who.accountId(), content.toString(), BookContent.stamp(items), items.size(), clock.instant());
        store.add(book);
        trail.append("design.book.requested", ref(book), Map.of("designs", items.size()));
        return BookProgress.of(book);
    }

    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public BookProgress progress(UUID id) {
        return BookProgress.of(store.own(id, caller.get().accountId()));
    }

    /**
     * The book, when all in it is still so for its reader.
     *
     * @throws NotFoundException   when it is not made, or not the caller's
     * @throws WrongStateException when something in it has changed meanwhile, or is no longer shown
     */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public Rendition take(UUID id) throws IOException {
        Caller who = caller.get();
        SpecificationBook book = store.own(id, who.accountId());
        if (book.getState() != BookState.READY) {
            throw new NotFoundException();
        }
        List<UUID> designs = read(book.getContent()).getJsonArray("sheets").getValuesAs(JsonObject.class).stream()
                .map(sheet -> UUID.fromString(sheet.getString("design")))
                .toList();
        if (!BookContent.stamp(store.active(designs, MOST, who)).equals(book.getStamp())) {
            throw new WrongStateException("design.book.outdated");
        }
        Optional<Made> made = press.kept(name(book.getId()));
        if (made.isEmpty()) {
            book.again();
            throw new WrongStateException("design.book.again");
        }
        book.taken(clock.instant());
        trail.append("design.book.downloaded", ref(book), Map.of("designs", book.getTotal()));
        return new Rendition(
                "specification-book.pdf",
                "application/pdf",
                made.get().tag(),
                MadeFile.of(made.get().file()));
    }

    static String name(UUID book) {
        return "book" + book.toString().replace("-", "");
    }

    static JsonObject read(String content) {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            return reader.readObject();
        }
    }

    static SubjectRef ref(SpecificationBook book) {
        return SubjectRef.of("specification_book", book.getId());
    }
}
