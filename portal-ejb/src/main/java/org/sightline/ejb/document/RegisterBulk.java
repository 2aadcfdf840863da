package org.sightline.ejb.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.shared.Alone;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.BusinessException;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;

/** One act on many lines of the register; each by itself, so that one that refuses stops no other. */
@Stateless
public class RegisterBulk {

    /** More are not changed together. */
    public static final int MOST = 500;

    @Inject
    private CurrentCaller caller;

    @Inject
    private RegisterReading reading;

    @Inject
    private RegisterService register;

    /** A line as it was seen when it was chosen. */
    public record Picked(UUID id, long version) implements Serializable {}

    /** What came of one. {@code refusal}: why nothing was done, or null when it was. */
    public record Result(UUID id, BusinessException refusal) {}

    /** The lines of these documents, by number. @throws NotFoundException when the caller does not see one of them */
    @RolesAllowed(Right.DOCUMENT_EDIT)
    public List<RegisterRow> look(List<UUID> ids) {
        RefusedException.unless(ids.size() <= MOST, "document.change.tooMany", MOST);
        List<UUID> wanted = ids.stream().distinct().toList();
        List<RegisterRow> rows = new ArrayList<>(reading.of(wanted, caller.get()));
        if (rows.size() < wanted.size()) {
            throw new NotFoundException();
        }
        return rows;
    }

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: each has a transaction of its own
    @RolesAllowed(Right.DOCUMENT_EDIT)
    public List<Result> change(List<Picked> picked, RegisterChange change) {
        RefusedException.unless(picked.size() <= MOST, "document.change.tooMany", MOST);
        return picked.stream()
                .map(one -> new Result(one.id(), Alone.refusal(() -> register.change(one.id(), one.version(), change))))
                .toList();
    }
}
