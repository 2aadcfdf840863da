package org.sightline.web.shared;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;

/**
 * Has pages encoded by an {@link EncodingWriter}. The servers' own writers go character by character from the first one beyond
 * ASCII in a piece, which took a twelfth of a page.
 */
final class EncodedPages extends ExternalContextWrapper {

    private Writer writer;

    EncodedPages(ExternalContext wrapped) {
        super(wrapped);
    }

    @Override
    public Writer getResponseOutputWriter() throws IOException {
        if (writer == null) {
            writer = new EncodingWriter(
                    getWrapped().getResponseOutputStream(),
                    Charset.forName(getWrapped().getResponseCharacterEncoding()));
        }
        return writer;
    }

    /** What was written is gone, and whoever writes next may take the server's writer instead. */
    @Override
    public void responseReset() {
        writer = null;
        getWrapped().responseReset();
    }
}
