package org.sightline.ejb.design;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.shared.SubjectRef;

/** What every entry of the trail says alike of designs and their revisions. */
public final class DesignTrail {

    private DesignTrail() {}

    public static SubjectRef ref(Design design) {
        return SubjectRef.of("design", design.getId());
    }

    /** Which revision it was; more may be put in. */
    public static Map<String, Object> facts(DesignRevision revision) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("number", revision.getDesign().getNumber());
        facts.put("revision", revision.getLabel());
        return facts;
    }
}
