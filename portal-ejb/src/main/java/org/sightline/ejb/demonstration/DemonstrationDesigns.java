package org.sightline.ejb.demonstration;

import static org.sightline.entities.settings.StatusMeaning.ACTIVE;
import static org.sightline.entities.settings.StatusMeaning.IN_DEVELOPMENT;
import static org.sightline.entities.settings.StatusMeaning.PROPOSED;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sightline.ejb.design.DesignStatusStore;
import org.sightline.ejb.storage.ContentType;
import org.sightline.ejb.storage.FileStore;
import org.sightline.ejb.storage.Kept;
import org.sightline.ejb.storage.StoredFiles;
import org.sightline.entities.customer.Company;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.design.RevisionEvent;
import org.sightline.entities.design.Statuses;
import org.sightline.entities.project.Project;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.storage.StoredFile;

/** The designs of the demonstration with their drawings, whose layers are noted as they were drawn. */
@Dependent
class DemonstrationDesigns {

    private static final Map<String, LayerType> TYPES = Map.of(
            "One-up", LayerType.ONE_UP,
            "Dimensions", LayerType.DIMENSIONS,
            "Artwork", LayerType.ARTWORK,
            "Manufacturing", LayerType.MANUFACTURING,
            "3D", LayerType.THREE_D,
            "MAIN", LayerType.MANUFACTURING,
            "PIECE Cut", LayerType.ONE_UP,
            "PIECE Crease", LayerType.ONE_UP);

    @Inject
    private DemonstrationStore store;

    @Inject
    private DesignStatusStore statusStore;

    @Inject
    private FileStore files;

    @Inject
    private StoredFiles storedFiles;

    @Inject
    private Clock clock;

    private Statuses statuses;
    private Map<String, Company> companies;
    private Suffix suffix;

    void make(Map<String, Company> newCompanies, Map<String, Project> projects, Suffix newSuffix) {
        companies = newCompanies;
        suffix = newSuffix;
        statuses = statusStore.statuses();
        Design d1 = design("D1", "NL", "Tea carton, 20 bags", null);
        drawn(d1, "A", ACTIVE, DemonstrationDrawing.PDF, carton(70, 45, 110, "Tea, 20 bags"));
        DemonstrationCarton tea = carton(70, 45, 120, "Tea, 20 bags");
        add(drawn(d1, "B", ACTIVE, DemonstrationDrawing.PDF, tea), DemonstrationDrawing.GLB, tea);
        Design d2 = design("D2", "NL", "Tea carton, 40 bags", null);
        drawn(d2, "A", IN_DEVELOPMENT, DemonstrationDrawing.SVG, carton(90, 60, 120, "Tea, 40 bags"));
        Design d3 = design("D3", "NL", "Display tray", projects.get("P1"));
        drawn(d3, "A", PROPOSED, DemonstrationDrawing.PDF, carton(120, 80, 60, "Display"));
        Design d4 = design("D4", "NL", "Shipping case", null);
        drawn(d4, "B", ACTIVE, DemonstrationDrawing.DXF, carton(160, 120, 150, "Case"));
        drawn(d4, "C", IN_DEVELOPMENT, DemonstrationDrawing.DXF, carton(160, 130, 150, "Case"));
        Design d5 = design("D5", "NL", "Gift box", null);
        DesignRevision old = drawn(d5, "A", ACTIVE, DemonstrationDrawing.SVG, carton(80, 80, 80, "Gift"));
        old.happen(act(RevisionEvent.DISCONTINUE, null), statuses, List.of(old));
        drawn(design("D6", "NY", "Sleeve", null), "A", ACTIVE, DemonstrationDrawing.CFF2, carton(60, 30, 90, "Sleeve"));
        Design d7 = design("D7", "BW", "Bottle carrier", null);
        drawn(d7, "A", ACTIVE, DemonstrationDrawing.DXF, carton(130, 65, 180, "Bottles"));
        Design d8 = design("D8", "NL", "Pallet cover", projects.get("P2"));
        drawn(d8, "A", ACTIVE, DemonstrationDrawing.PDF, carton(200, 150, 40, "Cover"));
    }

    private static DemonstrationCarton carton(double length, double width, double height, String title) {
        return new DemonstrationCarton(length, width, height, title);
    }

    private Design design(String number, String customer, String title, Project project) {
        Design design = new Design(companies.get(customer), suffix.after(number), title, clock.instant());
        design.lieIn(project);
        store.add(design);
        store.flush(); // why: a design and its revisions name each other
        return design;
    }

    private DesignRevision drawn(
            Design design,
            String label,
            StatusMeaning meaning,
            DemonstrationDrawing drawing,
            DemonstrationCarton carton) {
        design.specify(carton.specification(design.getNumber()));
        int ordinal = label.charAt(0) - 'A' + 1;
        DesignRevision revision = store.add(new DesignRevision(
                design, new DesignRevision.Naming(label, ordinal, null), statuses.of(IN_DEVELOPMENT), clock.instant()));
        store.flush();
        add(revision, drawing, carton);
        if (meaning != IN_DEVELOPMENT) {
            revision.happen(act(RevisionEvent.MOVE, meaning), statuses, List.of(revision));
        }
        return revision;
    }

    /** Only the first design has a frame around its drawings, which lies on no layer. */
    private void add(DesignRevision revision, DemonstrationDrawing drawing, DemonstrationCarton carton) {
        boolean framed = drawing == DemonstrationDrawing.PDF
                && revision.getDesign().getNumber().startsWith("D1");
        String name = revision.getDesign().getNumber() + "_" + revision.getLabel() + "."
                + drawing.name().toLowerCase(Locale.ROOT);
        DesignFile file = revision.add(
                new DesignFile.Named(keep(drawing.bytes(carton, framed), name), name, LayerType.TEXT), clock.instant());
        List<DesignLayer.Facts> layers = drawing.layers(carton, framed);
        boolean solid = drawing == DemonstrationDrawing.GLB;
        file.show(
                drawing.facts(),
                layers,
                layer -> solid ? LayerType.THREE_D : TYPES.getOrDefault(layer.name(), LayerType.TEXT));
        store.flush();
        file.nest(layers, true);
    }

    private DesignRevision.Act act(RevisionEvent event, StatusMeaning to) {
        return new DesignRevision.Act(event, to == null ? null : statuses.of(to), "made so", null);
    }

    private StoredFile keep(byte[] bytes, String name) {
        try {
            Kept whole = files.keep(new ByteArrayInputStream(bytes));
            return storedFiles.of(whole, ContentType.of(whole.head(), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
