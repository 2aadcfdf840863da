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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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

    private static final Map<String, LayerType> LAYERS = new LinkedHashMap<>();

    static {
        LAYERS.put("One-up", LayerType.ONE_UP);
        LAYERS.put("Dimensions", LayerType.DIMENSIONS);
        LAYERS.put("Artwork", LayerType.ARTWORK);
        LAYERS.put("Manufacturing", LayerType.MANUFACTURING);
        LAYERS.put("3D", LayerType.THREE_D);
    }

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

    private final Map<DemonstrationDrawing, StoredFile> kept = new EnumMap<>(DemonstrationDrawing.class);
    private Statuses statuses;
    private Map<String, Company> companies;
    private Suffix suffix;

    void make(Map<String, Company> newCompanies, Map<String, Project> projects, Suffix newSuffix) {
        companies = newCompanies;
        suffix = newSuffix;
        statuses = statusStore.statuses();
        Design d1 = design("D1", "NL", "Tea carton, 20 bags", null);
        drawn(d1, "A", ACTIVE, DemonstrationDrawing.PDF);
        DesignRevision b = drawn(d1, "B", ACTIVE, DemonstrationDrawing.PDF);
        solid(b);
        drawn(design("D2", "NL", "Tea carton, 40 bags", null), "A", IN_DEVELOPMENT, DemonstrationDrawing.SVG);
        Design d3 = design("D3", "NL", "Display tray", projects.get("P1"));
        drawn(d3, "A", PROPOSED, DemonstrationDrawing.PDF);
        Design d4 = design("D4", "NL", "Shipping case", null);
        drawn(d4, "B", ACTIVE, DemonstrationDrawing.DXF);
        drawn(d4, "C", IN_DEVELOPMENT, DemonstrationDrawing.DXF);
        Design d5 = design("D5", "NL", "Gift box", null);
        DesignRevision old = drawn(d5, "A", ACTIVE, DemonstrationDrawing.SVG);
        old.happen(act(RevisionEvent.DISCONTINUE, null), statuses, List.of(old));
        drawn(design("D6", "NY", "Sleeve", null), "A", ACTIVE, DemonstrationDrawing.CFF2);
        drawn(design("D7", "BW", "Bottle carrier", null), "A", ACTIVE, DemonstrationDrawing.DXF);
        drawn(design("D8", "NL", "Pallet cover", projects.get("P2")), "A", ACTIVE, DemonstrationDrawing.PDF);
    }

    private Design design(String number, String customer, String title, Project project) {
        Design design = new Design(companies.get(customer), suffix.after(number), title, clock.instant());
        design.lieIn(project);
        store.add(design);
        store.flush(); // why: a design and its revisions name each other
        return design;
    }

    private DesignRevision drawn(Design design, String label, StatusMeaning meaning, DemonstrationDrawing drawing) {
        int ordinal = label.charAt(0) - 'A' + 1;
        DesignRevision revision = store.add(new DesignRevision(
                design, new DesignRevision.Naming(label, ordinal, null), statuses.of(IN_DEVELOPMENT), clock.instant()));
        store.flush();
        List<DesignLayer.Facts> layers = new ArrayList<>();
        List<String> names = drawing == DemonstrationDrawing.CFF2
                ? List.of("One-up", "Manufacturing")
                : List.copyOf(LAYERS.keySet());
        names.forEach(name ->
                layers.add(new DesignLayer.Facts(drawing.key(layers.size()), null, name, null, null, false, 1, true)));
        if (design.getNumber().startsWith("D1")) {
            layers.add(new DesignLayer.Facts("base", null, "", null, null, true, 1, true));
        }
        add(revision, drawing, names, layers);
        if (meaning != IN_DEVELOPMENT) {
            revision.happen(act(RevisionEvent.MOVE, meaning), statuses, List.of(revision));
        }
        return revision;
    }

    private void solid(DesignRevision revision) {
        DesignLayer.Facts body = new DesignLayer.Facts("base", null, "3D", null, null, true, 1, true);
        add(revision, DemonstrationDrawing.GLB, List.of(), List.of(body));
    }

    private void add(
            DesignRevision revision, DemonstrationDrawing drawing, List<String> names, List<DesignLayer.Facts> layers) {
        String name = revision.getDesign().getNumber() + "_" + revision.getLabel() + "."
                + drawing.name().toLowerCase(Locale.ROOT);
        StoredFile bytes = kept.computeIfAbsent(drawing, any -> keep(drawing.bytes(names), name));
        DesignFile file = revision.add(new DesignFile.Named(bytes, name, LayerType.TEXT), clock.instant());
        file.show(
                new DesignFile.Facts(drawing.name(), "mm", 1, false),
                layers,
                layer -> LAYERS.getOrDefault(layer.name(), LayerType.TEXT));
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
