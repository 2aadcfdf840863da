package org.sightline.ejb.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.settings.LayerNameSettings.NameRule;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.shared.StaleException;

class LayerNameSettingsIT {

    private static NameRule rule(String pattern, LayerType type) {
        return new NameRule(null, 0, pattern, type);
    }

    @ParameterizedTest
    @EnumSource
    void rulesAreKeptInTheirOrderAndNobodysAreLostUnseen(PortalDatabase database) {
        try (DataRing ring = new DataRing(Wiring.ALL)) {
            database.rollback(em -> {
                DataRing.use(em);
                ring.as(new World(em).asking(new World(em).staff("admin")));
                LayerNameSettings settings = ring.get(LayerNameSettings.class);
                List<NameRule> first = settings.save(
                        List.of(rule("Cut*", LayerType.ONE_UP), rule("dim*", LayerType.DIMENSIONS)), List.of());
                assertThat(first).extracting(NameRule::pattern).containsExactly("cut*", "dim*");
                List<NameRule> second = settings.save(List.of(rule("art*", LayerType.ARTWORK)), List.of());
                assertThat(second)
                        .as("what is named nowhere stays")
                        .extracting(NameRule::pattern)
                        .containsExactly("art*", "cut*", "dim*");
                assertThatThrownBy(() -> settings.save(List.of(first.get(1)), List.of()))
                        .isInstanceOf(StaleException.class);
                List<NameRule> turned = settings.save(List.of(second.get(2), second.get(1)), List.of());
                assertThat(turned).extracting(NameRule::pattern).containsExactly("dim*", "cut*", "art*");
                List<UUID> gone = List.of(second.get(1).id());
                assertThat(settings.save(List.of(), gone))
                        .extracting(NameRule::pattern)
                        .containsExactly("dim*", "art*");
                assertThatThrownBy(() -> settings.save(List.of(), gone)).isInstanceOf(StaleException.class);
                assertThatThrownBy(() -> settings.save(List.of(rule(" ", LayerType.TEXT)), List.of()))
                        .hasMessage("settings.layers.badName");
                assertThatThrownBy(() -> settings.save(List.of(rule("x", LayerType.UNCLASSIFIED)), List.of()))
                        .hasMessage("settings.layers.unclassified");
            });
        }
    }
}
