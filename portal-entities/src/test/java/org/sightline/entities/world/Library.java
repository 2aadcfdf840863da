package org.sightline.entities.world;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.customer.DeliveryFormat;
import org.sightline.entities.design.IngestState;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.world.Plan.Bytes;
import org.sightline.entities.world.Plan.Site;
import org.sightline.entities.world.Plan.Thing;
import org.sightline.entities.world.Plan.Work;

/**
 * The designs of a world, and what the host says of who may see them.
 *
 * @param ofNone     what a revision without a status counts as
 * @param keepActive whether the active revision stays in the portal while the next one is made
 * @param shown      the instance's types of layers
 * @param words      what companies say of statuses themselves, by company
 * @param types      the types of layers of each company
 * @param narrowed   the types of those contacts that have types of their own
 * @param formats    the formats in which companies and contacts said they want things; who is not named left it open
 * @param originals  the contacts that hold the right to files as they were brought in
 */
public record Library(
        List<Standing> statuses,
        Standing ofNone,
        boolean keepActive,
        Set<LayerType> shown,
        Map<UUID, Map<Standing, Boolean>> words,
        Map<UUID, Set<LayerType>> types,
        Map<UUID, Set<LayerType>> narrowed,
        Map<UUID, Set<DeliveryFormat>> formats,
        Set<UUID> originals,
        List<Piece> designs,
        List<Issue> revisions,
        List<Plane> layers) {

    /** No design at all, and no word of the host about any. */
    public static final Library NONE = new Library(
            List.of(), null, false, Set.of(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), List.of(), List.of(),
            List.of());

    /** A status. @param shown the instance's flag @param shipped what it means where it is one of the portal's own; else null */
    public record Standing(UUID id, String word, boolean shown, StatusMeaning shipped) implements Thing {}

    /** A design. @param project null for the customer's library @param active a revision, or null @param material or null */
    public record Piece(
            UUID id,
            String word,
            Site customer,
            Work project,
            boolean archived,
            UUID active,
            boolean underModification,
            String material)
            implements Thing {}

    /** A revision of a design with its one drawing. @param status null for none */
    public record Issue(
            UUID id, String word, UUID design, int ordinal, Standing status, IngestState ingest, Drawing drawing)
            implements Thing {}

    /**
     * A drawing as it was brought in, by the word of its revision.
     *
     * @param bytes    what stands for its file where nobody looks into it
     * @param forStaff nobody can take its layers apart, so nobody outside is given anything of it
     */
    public record Drawing(UUID id, String word, TinyDrawing kind, Bytes bytes, boolean forStaff) implements Thing {}

    /** A layer. @param parent the id of the layer it lies in, or null @param status null for that of its revision */
    public record Plane(
            UUID id,
            String word,
            UUID revision,
            int ordinal,
            UUID parent,
            LayerType type,
            Standing status,
            boolean base)
            implements Thing {}

    /** Whether its statuses and settings are those of a portal that runs. */
    boolean isOfPortal() {
        return statuses.stream().anyMatch(status -> status.shipped() != null);
    }
}
