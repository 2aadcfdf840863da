package org.sightline.ejb.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.identity.Account;
import org.sightline.entities.project.Project;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.settings.StatusMeaning;

/** What staff are told of designs and layers a contact does not see. */
class DesignExplainingIT {

    @ParameterizedTest
    @EnumSource
    void staffAreToldOfEachDesignAndLayerWhyTheContactDoesNotSeeIt(PortalDatabase database) {
        try (DataRing ring = new DataRing(Wiring.ALL)) {
            database.rollback(em -> {
                DataRing.use(em);
                World world = new World(em);
                DesignWorld designs = new DesignWorld(em);
                Company leeds = world.customer("NL");
                Contact lee = world.contact("lee", leeds, RelationLevel.SITE, true);
                Account dana = world.staff("dana");
                DesignRevision active = designs.revision(designs.design(leeds, "D1"), "A", StatusMeaning.ACTIVE);
                designs.drawing(active, LayerType.MANUFACTURING);
                designs.revision(designs.design(leeds, "D2"), "A", StatusMeaning.IN_DEVELOPMENT);
                Design secret = designs.design(leeds, "D3");
                Project confidential = world.project(leeds, "P9");
                confidential.keepConfidential(true);
                secret.lieIn(confidential);
                em.flush();

                DesignExplaining explaining = ring.get(DesignExplaining.class);
                ring.as(world.asking(dana));
                assertThat(explaining
                                .designs(lee.getId(), null, SliceRequest.first(9))
                                .items())
                        .as("nothing of what dana does not see herself")
                        .extracting(Explained::number, Explained::reason)
                        .containsExactly(tuple("D1", null), tuple("D2", "access.why.noVisibleRevision"));
                assertThat(explaining.layers(lee.getId(), active.getId()))
                        .extracting(Explained::reason)
                        .containsExactly(null, "access.why.layerTypeNotOfCompany");
                assertThat(explaining.hiddenDesigns())
                        .as("only who sees as a contact")
                        .isEmpty();
            });
        }
    }
}
