package org.sightline.tests.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the container itself promises the use cases, inside the running server. */
class ContainerIT {

    private final Bridge bridge = PortalServer.get().bridge();

    @Test
    @Tag("payara")
    void aUseCaseIsRefusedWithoutItsRight() {
        assertThat(bridge.check("list-as-nobody")).isEqualTo("EJBAccessException");
        assertThat(bridge.check("create-as-viewer")).isEqualTo("EJBAccessException");
    }

    @Test
    void aRightAloneShowsNothingToSomebodyWithoutAnAccount() {
        assertThat(bridge.check("list-as-viewer")).isEqualTo("saw 0");
    }

    @Test
    @Tag("payara")
    void theTrailCannotBeWrittenOutsideOfAUseCase() {
        assertThat(bridge.check("append-outside-a-transaction")).isEqualTo("TransactionalException");
    }

    @Test
    @Tag("payara")
    void theTrailIsKeptWithTheActAndGoesWithARefusal() {
        assertThat(bridge.check("append-and-finish")).isEqualTo("entries 1");
        assertThat(bridge.check("append-and-refuse")).isEqualTo("RefusedException, entries 0");
    }
}
