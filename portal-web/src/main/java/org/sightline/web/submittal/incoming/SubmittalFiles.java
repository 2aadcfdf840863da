package org.sightline.web.submittal.incoming;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.sightline.ejb.submittal.incoming.Finding;
import org.sightline.web.shared.Me;
import org.sightline.web.shared.Messages;

/** Words about files that come in. */
@Named
@RequestScoped
public class SubmittalFiles {

    private static final int TYPE = 4;

    @Inject
    private Me me;

    /** What stands in the little picture of a file. */
    public String type(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String type = dot < 0 ? "" : fileName.substring(dot + 1);
        return type.substring(0, Math.min(TYPE, type.length())).toUpperCase(Locale.ROOT);
    }

    public String words(Finding finding) {
        boolean bare = finding.kind() == Finding.Kind.MATCHES && finding.first() == null;
        String key = "submittal.finding." + finding.kind() + (bare ? ".bare" : "");
        return Messages.text(me.getLocale(), key, finding.about(), finding.first(), finding.second());
    }
}
