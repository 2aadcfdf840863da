package org.sightline.ejb.access;

import java.util.Set;
import java.util.UUID;
import org.sightline.entities.customer.CompanyKind;

/**
 * Who asks. Computed from the container's principal alone, never from anything the web layer says.
 *
 * @param accountId the account that signed in, null for the system and for strangers
 * @param contactId the contact with whose eyes things are seen, of a guest the share link; null for staff
 * @param sides     the kinds of company the contact is related to, which tell the ways that can open at all
 * @param seeingAs  a staff member looks with the eyes of that contact: read only, and the staff member's own rules hold too
 */
public record Caller(
        Kind kind,
        UUID accountId,
        String login,
        String name,
        UUID contactId,
        Set<CompanyKind> sides,
        Set<String> rights,
        boolean seeingAs) {

    /** On which side somebody stands. */
    public enum Kind {
        STAFF,
        CONTACT,
        SYSTEM,
        /** Nobody signed in, but let in by a share link to one submittal. */
        GUEST,
        STRANGER
    }

    public static Caller system() {
        return new Caller(Kind.SYSTEM, null, "system", "system", null, Set.of(), Set.of(), false);
    }

    public static Caller stranger() {
        return new Caller(Kind.STRANGER, null, null, null, null, Set.of(), Set.of(), false);
    }

    /** @param link the share link that lets it in, which has been checked and is asked again by every rule */
    public static Caller guest(UUID link) {
        return new Caller(Kind.GUEST, null, "guest", "guest", link, Set.of(), Set.of(), false);
    }

    /** Staff in their own eyes; false while seeing as a contact. */
    public boolean isStaff() {
        return kind == Kind.STAFF;
    }

    /** Sees what a contact sees, as that contact or as staff seeing as it. */
    public boolean isContact() {
        return kind == Kind.CONTACT;
    }

    public boolean can(String right) {
        return rights.contains(right);
    }
}
