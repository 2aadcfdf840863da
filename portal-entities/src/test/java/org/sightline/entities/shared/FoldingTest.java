package org.sightline.entities.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void caseAndOuterBlanksDoNotCount() {
        assertThat(Folding.fold("  Ärger ")).isEqualTo(Folding.fold("äRGER"));
    }

    @Test
    void twoSpellingsOfOneCharacterAreOne() {
        assertThat(Folding.fold("Mu\u0308ller")).isEqualTo(Folding.fold("M\u00fcller"));
        assertThat(Folding.fold("\uff21\uff24\uff21")).isEqualTo("ada");
    }

    @Test
    void turkishServersFoldAlike() {
        assertThat(Folding.fold("INFO")).isEqualTo("info");
    }

    @Test
    void nothingFoldsToNothing() {
        assertThat(Folding.fold(null)).isEmpty();
    }
}
