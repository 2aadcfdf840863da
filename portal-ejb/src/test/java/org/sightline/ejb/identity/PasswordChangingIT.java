package org.sightline.ejb.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.LinkPurpose;
import org.sightline.entities.identity.OneTimeLink;
import org.sightline.entities.identity.Right;
import org.sightline.entities.identity.Role;

/** What becomes of the other ways to a password when a person chooses its own. */
class PasswordChangingIT {

    private static final String PRESENT = "a quiet river bend";
    private static final String NEW = "another quiet river";

    private final DataRing ring = new DataRing(Wiring.ALL);
    private final PasswordChanging changing = ring.get(PasswordChanging.class);
    private final InvitationService invitations = ring.get(InvitationService.class);
    private final PasswordHashing hashing = ring.get(PasswordHashing.class);

    @AfterEach
    void close() {
        ring.close();
    }

    private Account staff(EntityManager em, World world, String name) {
        Account account = world.staff(name);
        Role role = new Role(AccountKind.STAFF, "OWN_" + name, name, Right.OF_STAFF);
        em.persist(role);
        account.give(List.of(role));
        account.choosePassword(hashing.hash(PRESENT));
        em.flush();
        return account;
    }

    private static String link(EntityManager em, Account account, LinkPurpose purpose) {
        String token = Secrets.token();
        em.persist(new OneTimeLink(Secrets.digest(token), purpose, account, Instant.now()));
        em.flush();
        return token;
    }

    private void as(Account who) {
        ring.as(new Caller(
                Caller.Kind.STAFF,
                who.getId(),
                who.getLogin(),
                who.getName(),
                null,
                Set.of(),
                Set.copyOf(Right.OF_STAFF),
                false));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "R01 with an own new password open invitations are over; those of others and the way back to a login stay")
    void anOwnPasswordEndsOpenInvitations(PortalDatabase database) {
        database.rollback(em -> {
            DataRing.use(em);
            World world = new World(em);
            Account doc = staff(em, world, "doc");
            Account rev = staff(em, world, "rev");
            String mine = link(em, doc, LinkPurpose.INVITATION);
            String another = link(em, rev, LinkPurpose.INVITATION);
            String undo = link(em, doc, LinkPurpose.LOGIN_UNDO);
            as(doc);
            assertThat(invitations.look(mine).state()).isEqualTo(LinkState.OPEN);

            changing.change(PRESENT, NEW, "no session");

            em.clear();
            assertThat(invitations.look(mine).state()).isEqualTo(LinkState.OVER);
            assertThat(invitations.look(another).state()).isEqualTo(LinkState.OPEN);
            assertThat(em.createQuery("select l.expiresAt from OneTimeLink l where l.tokenHash = :hash", Instant.class)
                            .setParameter("hash", Secrets.digest(undo))
                            .getSingleResult())
                    .isAfter(Instant.now());
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R01 with an own new password a temporary one is over")
    void anOwnPasswordEndsATemporaryOne(PortalDatabase database) {
        database.rollback(em -> {
            DataRing.use(em);
            Account doc = staff(em, new World(em), "doc");
            doc.setTemporaryPassword(hashing.hash(PRESENT), Instant.now().plusSeconds(3600));
            em.flush();
            as(doc);

            changing.change(PRESENT, NEW, "no session");

            em.refresh(doc);
            assertThat(doc.getTemporaryUntil()).isNull();
            assertThat(doc.isActive()).isTrue();
            assertThat(hashing.verify(PRESENT, doc.getPasswordHash())).isFalse();
            assertThat(hashing.verify(NEW, doc.getPasswordHash())).isTrue();
        });
    }
}
