package org.sightline.worker.dxf;

import java.io.IOException;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Takes the entities of a drawing one by one, so that a large drawing need not lie in memory. */
interface DxfEntities {

    void take(DxfRecord entity) throws IOException, RefusedDrawingException;
}
