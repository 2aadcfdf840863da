package org.sightline.web.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.sightline.ejb.design.DesignDetail;
import org.sightline.ejb.design.DesignFavourites;
import org.sightline.web.shared.Me;

/** What a pressed star sends where no script takes it: the page at hand is posted to, and comes again as it was. */
@Named
@RequestScoped
public class DesignMarking {

    @Inject
    private DesignFavourites favourites;

    @Inject
    private Me me;

    @Inject
    private HttpServletRequest request;

    private UUID mark;
    private UUID unmark;

    /** Does what was pressed. An address alone, however it was come by, marks nothing. */
    public void press() throws IOException {
        if (!"POST".equals(request.getMethod()) || mark == null && unmark == null) {
            return;
        }
        if (mark != null) {
            favourites.mark(mark);
        } else {
            favourites.unmark(unmark);
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(getAddress());
    }

    /** Of the page at hand, with all it is narrowed by. */
    public String getAddress() {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** Whoever sees as a contact marks nothing. */
    public boolean isOffered() {
        return !me.isSeeingAs();
    }

    public DesignStar star(DesignDetail design) {
        return DesignStar.of(design);
    }

    public UUID getMark() {
        return mark;
    }

    public void setMark(UUID mark) {
        this.mark = mark;
    }

    public UUID getUnmark() {
        return unmark;
    }

    public void setUnmark(UUID unmark) {
        this.unmark = unmark;
    }
}
