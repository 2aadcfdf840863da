package org.sightline.ejb.design.drawing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.access.GrantedFormatStore;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.design.DesignStore;
import org.sightline.ejb.design.DesignTrail;
import org.sightline.ejb.storage.FileUnavailableException;
import org.sightline.ejb.storage.FileUnavailableException.Reason;
import org.sightline.entities.customer.DeliveryFormat;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.storage.ScanState;

/** Says of which layers of a drawing somebody may be given a picture, and in which forms. */
@Stateless
public class PermittedDrawings {

    @Inject
    private CurrentCaller caller;

    @Inject
    private DesignStore store;

    @Inject
    private DrawingStore drawings;

    @Inject
    private GrantedFormatStore granted;

    @Inject
    private AuditTrail trail;

    /**
     * @throws NotFoundException        when the caller sees no layer of it, or may not have it in this form
     * @throws FileUnavailableException when it is not checked yet, or infected
     */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public PermittedDrawing find(DrawingWish wish) {
        return found(wish, (file, formats) -> wish.form().isShown(file, formats));
    }

    /** As {@link #find}, for something made of it that shows no more than a picture: what is granted does not count. */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public PermittedDrawing seen(DrawingWish wish) {
        return found(wish, (file, formats) -> wish.form().isMadeOf(file.facts().format()));
    }

    /** To be taken away: the trail tells before the first byte leaves, and the format must be granted. */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public PermittedDrawing take(DrawingWish wish) {
        PermittedDrawing drawing = found(wish, (file, formats) -> wish.form().isToBeTaken(file, formats));
        Design design = store.find(wish.design(), caller.get());
        Map<String, Object> facts = DesignTrail.facts(store.revision(design, wish.label(), caller.get()));
        facts.put("fileName", drawing.fileName());
        facts.put("form", wish.form().name());
        facts.put(
                "layers",
                drawing.layers().stream().map(PermittedDrawing.Permitted::name).toList());
        trail.append("design.downloaded", DesignTrail.ref(design), facts);
        return drawing;
    }

    /**
     * A drawing with the layers somebody was found to see when it asked for something that is made only now.
     *
     * @throws NotFoundException when it is gone
     */
    @RolesAllowed(Right.SYSTEM)
    public PermittedDrawing once(UUID drawing, Set<UUID> layers) {
        DesignFile file = drawings.drawing(drawing);
        return new PermittedDrawing(
                file,
                file.getLayers().stream()
                        .filter(layer -> layers.contains(layer.getId()))
                        .toList());
    }

    private PermittedDrawing found(DrawingWish wish, BiPredicate<DesignFile, Set<DeliveryFormat>> isToBeHad) {
        Caller who = caller.get();
        Design design = store.find(wish.design(), who);
        DesignRevision revision = store.revision(design, wish.label(), who);
        List<DesignLayer> visible = store.layers(revision, who);
        Set<DeliveryFormat> formats = granted.of(who, design.getCustomer());
        DesignFile drawing = visible.stream()
                .map(DesignLayer::getFile)
                .filter(file -> wish.drawing() == null || file.getId().equals(wish.drawing()))
                .filter(file -> !file.facts().staffOnly() && isToBeHad.test(file, formats))
                .min(Comparator.comparing(DesignFile::getOrdinal))
                .orElseThrow(NotFoundException::new);
        if (drawing.getFile().getScan() != ScanState.CLEAN) {
            throw new FileUnavailableException(
                    drawing.getFile().getScan() == ScanState.PENDING ? Reason.PENDING : Reason.INFECTED,
                    drawing.getFileName());
        }
        Set<UUID> wanted = wish.layers();
        return new PermittedDrawing(
                drawing,
                visible.stream()
                        .filter(layer -> layer.getFile().equals(drawing))
                        .filter(layer -> wanted == null || wanted.contains(layer.getId()))
                        .toList());
    }
}
