package org.sightline.web.design.rendition;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.sightline.ejb.design.rendition.Rendition;
import org.sightline.web.shared.FileAnswer;

/** Gives out what was made to be printed. */
public final class PaperAnswer {

    private PaperAnswer() {}

    /** With the bytes, or without when the reader has them already. */
    public static Response to(HttpHeaders headers, Rendition paper) {
        FileAnswer answer = FileAnswer.to(
                headers, new FileAnswer.Named(paper.fileName(), paper.mediaType(), paper.tag(), paper.size()), false);
        return answer.isWithBytes() ? answer.with(paper.bytes()) : answer.withoutBytes();
    }
}
