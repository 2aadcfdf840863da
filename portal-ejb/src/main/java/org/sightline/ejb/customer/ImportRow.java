package org.sightline.ejb.customer;

import java.util.List;
import org.sightline.ejb.shared.ImportVerdict;

/**
 * A row of an import and what becomes of it.
 *
 * @param line   where it stands in the file
 * @param key    the code or the e-mail address, perhaps empty
 * @param reason text key, null unless refused
 * @param about  what the reason speaks of, perhaps null
 * @param cells  as in the file, in its order
 */
public record ImportRow(long line, String key, ImportVerdict verdict, String reason, String about, List<String> cells) {

    public boolean refused() {
        return verdict == ImportVerdict.REFUSED;
    }
}
