package org.sightline.web.design.book;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.sightline.ejb.design.book.BookWords;
import org.sightline.web.shared.Me;
import org.sightline.web.shared.Messages;

/** The words of papers in the language of whoever asks for them. */
@RequestScoped
public class PaperWords {

    @Inject
    private Me me;

    public BookWords get() {
        Locale language = me.getLocale();
        return new BookWords(language, me.getZone(), (key, parameters) -> Messages.text(language, key, parameters));
    }
}
