package org.sightline.ejb.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.entities.shared.NotFoundException;

/** Designs people mark to find them again, on a real database. */
class DesignFavouritesIT extends DesignTest {

    private final DesignFavourites favourites = ring.get(DesignFavourites.class);

    private static DesignFilter marked() {
        return DesignFilter.all().favourites(true);
    }

    private UUID active(String number) {
        return move(ready(number), "A", "ACTIVE").id();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a favourite is its account's alone, and narrows the list, its counts and nothing of others")
    void aFavouriteIsItsAccountsAlone(PortalDatabase database) {
        in(database, em -> {
            UUID d1 = active("D1");
            active("D2");
            ask(lee);
            favourites.mark(d1);
            favourites.mark(d1);
            em.flush();
            assertThat(numbers(marked())).containsExactly("D1");
            assertThat(rows(DesignFilter.all()))
                    .extracting(DesignRow::favourite)
                    .containsExactly(true, false);
            assertThat(designs.get(d1).favourite()).isTrue();
            assertThat(designs.facets(DesignFilter.all()).favourites()).isEqualTo(1);
            assertThat(designs.facets(marked()).materials().get(0).count()).isEqualTo(1);
            ask(dana);
            assertThat(numbers(marked())).isEmpty();
            assertThat(designs.get(d1).favourite()).isFalse();
            favourites.unmark(d1);
            ask(lee);
            assertThat(numbers(marked())).as("dana took off none of lee's").containsExactly("D1");
            favourites.unmark(d1);
            favourites.unmark(d1);
            assertThat(numbers(marked())).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a favourite gives no sight: what is hidden leaves list and count, and cannot be marked")
    void aFavouriteGivesNoSight(PortalDatabase database) {
        in(database, em -> {
            DesignDetail d1 = move(ready("D1"), "A", "ACTIVE");
            ask(lee);
            favourites.mark(d1.id());
            ask(dana);
            move(d1, "A", "IN_DEVELOPMENT");
            ask(lee);
            assertThat(numbers(marked())).isEmpty();
            assertThat(designs.facets(DesignFilter.all()).favourites()).isZero();
            assertThatThrownBy(() -> favourites.mark(d1.id())).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> favourites.unmark(d1.id())).isInstanceOf(NotFoundException.class);
            ask(dana);
            move(d1, "A", "ACTIVE");
            ask(lee);
            assertThat(numbers(marked()))
                    .as("it is still marked when it is back")
                    .containsExactly("D1");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("whoever sees as a contact marks nothing and is shown nobody's favourites")
    void whoeverSeesAsAContactHasNoFavourites(PortalDatabase database) {
        in(database, em -> {
            UUID d1 = active("D1");
            favourites.mark(d1);
            ask(lee);
            favourites.mark(d1);
            Caller contact = world.asking(lee);
            ring.as(new Caller(
                    Caller.Kind.CONTACT,
                    dana.getId(),
                    dana.getLogin(),
                    dana.getName(),
                    lee.getId(),
                    contact.sides(),
                    Set.of("CONTACT", "PORTAL_VIEW"),
                    true));
            assertThat(numbers(DesignFilter.all())).containsExactly("D1");
            assertThat(rows(DesignFilter.all()).get(0).favourite()).isFalse();
            assertThat(numbers(marked())).isEmpty();
            assertThatThrownBy(() -> favourites.mark(d1)).isInstanceOf(NotFoundException.class);
        });
    }
}
