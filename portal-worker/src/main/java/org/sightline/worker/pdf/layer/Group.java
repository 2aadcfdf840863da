package org.sightline.worker.pdf.layer;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.sightline.worker.drawing.Step;

/**
 * One optional content group of a document.
 *
 * @param place where it stands in {@code /OCProperties/OCGs}, from 0
 */
public record Group(int place, COSDictionary dictionary) {

    private static final COSName STEPS = COSName.getPDFName("GTS_Metadata");
    private static final COSName STEP_GROUP = COSName.getPDFName("GTS_ProcStepsGroup");
    private static final COSName STEP_TYPE = COSName.getPDFName("GTS_ProcStepsType");

    public String key() {
        return "ocg:" + place;
    }

    public String name() {
        return dictionary.getString(COSName.NAME, "");
    }

    /** The step of ISO 19593-1 it is made for, or null. */
    public Step step() {
        COSDictionary steps = dictionary.getCOSDictionary(STEPS);
        String group = steps == null ? null : steps.getNameAsString(STEP_GROUP);
        return group == null ? null : new Step(group, steps.getNameAsString(STEP_TYPE));
    }

    /** A new dictionary that tells name and step and nothing else. */
    public COSDictionary copy() {
        COSDictionary copy = new COSDictionary();
        copy.setItem(COSName.TYPE, COSName.getPDFName("OCG"));
        copy.setString(COSName.NAME, name());
        Step step = step();
        if (step != null) {
            COSDictionary steps = new COSDictionary();
            steps.setName(STEP_GROUP, step.group());
            if (step.type() != null) {
                steps.setName(STEP_TYPE, step.type());
            }
            copy.setItem(STEPS, steps);
        }
        return copy;
    }
}
