package org.sightline.web.design.revision;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.design.DesignDetail;
import org.sightline.ejb.design.DesignService;
import org.sightline.ejb.design.layer.LayerChange;
import org.sightline.ejb.design.layer.LayerReader;
import org.sightline.ejb.design.layer.LayerService;
import org.sightline.ejb.design.revision.DesignUploads;
import org.sightline.ejb.design.revision.Happening;
import org.sightline.ejb.design.revision.NewDrawing;
import org.sightline.entities.design.RevisionEvent;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.shared.RefusedException;
import org.sightline.web.design.DesignJson;
import org.sightline.web.design.DesignResource;
import org.sightline.web.design.layer.LayerJson;
import org.sightline.web.shared.ListAnswer;
import org.sightline.web.shared.Problem;
import org.sightline.web.shared.Versions;

/** {@code /designs/{id}/revisions/{label}}: one revision, what happens to it, and its layers. Versions are the design's. */
@Path("/designs/{id}/revisions/{label}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DesignRevisionResource {

    @Inject
    private DesignService designs;

    @Inject
    private DesignUploads uploads;

    @Inject
    private Happenings happenings;

    @Inject
    private LayerService layers;

    /** What shall happen. {@code event}: a name of the state machine. */
    public record Said(String event, String to, String reason, String evidence) {}

    /** A further drawing. {@code replaces}: the id of the one that goes for it, or null for one more. */
    public record Drawn(UUID upload, LayerType type, UUID replaces) {}

    /** What shall become of layers. {@code reviewed}: staff have looked at all; what is unclassified stays hidden. */
    public record Layers(List<LayerChange> layers, boolean reviewed) {}

    @GET
    public Response get(@PathParam("id") UUID id, @PathParam("label") String label) {
        DesignDetail design = designs.get(id);
        return Versions.ok(DesignJson.RevisionJson.of(design.revision(label)), design.version());
    }

    @POST
    @Path("/events")
    public Response happen(
            @PathParam("id") UUID id,
            @PathParam("label") String label,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Said sent) {
        DesignDetail design = designs.find(id);
        design.revision(label);
        designs.expectMover();
        Said said = Problem.body(sent);
        RevisionEvent event = event(said.event());
        happenings.happen(
                id,
                label,
                Versions.expected(ifMatch, design.version()),
                new Happening(event, said.to(), said.reason(), said.evidence()));
        return DesignResource.answer(designs.find(id));
    }

    private static RevisionEvent event(String name) {
        return Arrays.stream(RevisionEvent.values())
                .filter(event -> event.name().equals(name))
                .findFirst()
                .orElseThrow(() -> RefusedException.at("event", "design.noSuchEvent"));
    }

    /** A finished upload as a drawing, while nobody outside has been meant to see the revision. */
    @POST
    @Path("/drawings")
    public Response draw(
            @PathParam("id") UUID id,
            @PathParam("label") String label,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Drawn sent) {
        DesignDetail design = designs.find(id);
        design.revision(label);
        designs.expectEditor();
        Drawn drawn = Problem.body(sent);
        long version = Versions.expected(ifMatch, design.version());
        return DesignResource.answer(uploads.draw(
                id, label, version, List.of(new NewDrawing(drawn.upload(), drawn.type())), drawn.replaces()));
    }

    @GET
    @Path("/layers")
    public ListAnswer<LayerJson> layers(@PathParam("id") UUID id, @PathParam("label") String label) {
        return ListAnswer.all(layers.list(id, label).stream().map(LayerJson::of).toList());
    }

    @PATCH
    @Path("/layers")
    public Response classify(
            @PathParam("id") UUID id,
            @PathParam("label") String label,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Layers sent) {
        DesignDetail design = designs.find(id);
        design.revision(label);
        layers.expectClassifier();
        Layers wanted = Problem.body(sent);
        List<LayerChange> changes = wanted.layers() == null ? List.of() : wanted.layers();
        long version = Versions.expected(ifMatch, design.version());
        List<LayerJson> changed = layers.change(id, label, version, changes, wanted.reviewed()).stream()
                .map(LayerJson::of)
                .toList();
        return Versions.ok(ListAnswer.all(changed), designs.find(id).version());
    }

    /** Who of the customer's people sees which layers, once the revision is shown. */
    @GET
    @Path("/layers/readers")
    public ListAnswer<LayerReader> readers(@PathParam("id") UUID id, @PathParam("label") String label) {
        designs.find(id).revision(label);
        return ListAnswer.all(layers.readers(id, label));
    }
}
