package org.sightline.tests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.Sight;
import org.sightline.tests.shared.Client;

/** Looks into the own bell, in which there are rows of things that are seen and of others. */
final class BellLook extends WorldLook {

    BellLook(Plan plan, Plan.Person contact, Sight sight, Client client) {
        super(plan, contact, sight, client);
    }

    void everywhere() {
        String path = "/api/v1/notifications";
        HttpResponse<byte[]> bell = client.get(path + "?limit=200");
        assertThat(bell.statusCode()).as(where(path)).isEqualTo(200);
        assertThat(ids(bell)).as(where(path)).isEqualTo(sight.notices());
        noForeignWord(path, bell.body(), Set.of());
        HttpResponse<byte[]> count = client.get(path + "/count");
        assertThat(body(count).getInt("unread"))
                .as(where(path + "/count"))
                .isEqualTo(sight.notices().size());
        VERDICTS.add(2);
    }
}
