package org.sightline.web.design;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.sightline.entities.design.IngestState;
import org.sightline.entities.settings.LayerType;

/** How far drawings are taken in looks so, for pages: {@code #{designLook.ingestIcon(drawing.ingest)}}. */
@Named
@ApplicationScoped
public class DesignLook {

    private static final Map<IngestState, String> INGEST_ICONS = Map.of(
            IngestState.RECEIVED, "clock",
            IngestState.SCANNING, "spinner",
            IngestState.READY, "check",
            IngestState.REFUSED, "times-circle",
            IngestState.WAITING_FOR_LAYER_REVIEW, "eye");

    private static final Map<IngestState, String> INGEST_TONES = Map.of(
            IngestState.RECEIVED, "info",
            IngestState.SCANNING, "info",
            IngestState.READY, "ok",
            IngestState.REFUSED, "bad",
            IngestState.WAITING_FOR_LAYER_REVIEW, "wait");

    public String ingestIcon(IngestState state) {
        return INGEST_ICONS.get(state);
    }

    public String ingestTone(IngestState state) {
        return INGEST_TONES.get(state);
    }

    /** Whatever a layer can be said to be, unclassified included. */
    public LayerType[] getLayerTypes() {
        return LayerType.values();
    }
}
