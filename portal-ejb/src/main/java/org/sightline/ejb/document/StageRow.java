package org.sightline.ejb.document;

import java.util.UUID;
import org.sightline.entities.document.Stage;

/** A stage to show. {@code list}: the name of the list it belongs to. */
public record StageRow(UUID id, String list, String code, String name, String firstLabel) {

    static StageRow of(Stage stage) {
        return stage == null
                ? null
                : new StageRow(
                        stage.getId(),
                        stage.getList().getName(),
                        stage.getCode(),
                        stage.getName(),
                        stage.getFirstLabel());
    }
}
