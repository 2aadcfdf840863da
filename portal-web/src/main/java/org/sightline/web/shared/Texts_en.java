package org.sightline.web.shared;

/** The texts in the language of its name; found by the name as bundles are. */
public class Texts_en extends Texts {

    public Texts_en() {
        super("en");
    }
}
