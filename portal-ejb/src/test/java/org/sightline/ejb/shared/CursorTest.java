package org.sightline.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.entities.shared.RefusedException;

class CursorTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void aCursorComesBackAsItWent() {
        for (Comparable<?> value :
                new Comparable<?>[] {"größe 5/8", "", 42, 42L, Instant.parse("2026-03-02T12:00:00.5Z")}) {
            Cursor cursor = new Cursor(true, value, ID);

            assertThat(Cursor.parse(cursor.toString())).contains(cursor);
        }
    }

    @Test
    void noCursorIsTheFirstPage() {
        assertThat(Cursor.parse(null)).isEmpty();
        assertThat(Cursor.parse(" ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%%%", "PGZvbw", "' or 1=1", "PnQwMDAwMDAwMC0wMDAw"})
    void aCursorThatIsNoneOfOursIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(RefusedException.class);
    }
}
