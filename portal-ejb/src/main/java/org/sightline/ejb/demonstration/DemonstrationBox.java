package org.sightline.ejb.demonstration;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The folded carton as a body: twelve triangles, glTF 2.0 in one file (GLB), in metres. */
final class DemonstrationBox {

    private static final int[] CORNERS = {
        0, 2, 1, 1, 2, 3, 4, 5, 6, 5, 7, 6, 0, 1, 4, 1, 5, 4, 2, 6, 3, 3, 6, 7, 0, 4, 2, 2, 4, 6, 1, 3, 5, 3, 7, 5
    };

    private static final int POSITIONS = 8 * 3 * Float.BYTES;
    private static final int INDICES = CORNERS.length * Short.BYTES;

    private DemonstrationBox() {}

    static byte[] glb(DemonstrationCarton carton) {
        double[] size = {carton.length() / 1000, carton.height() / 1000, carton.width() / 1000};
        byte[] json = DemonstrationDrawing.text(padded("{\"asset\":{\"version\":\"2.0\"},\"scene\":0,"
                + "\"scenes\":[{\"nodes\":[0]}],\"nodes\":[{\"mesh\":0}],\"meshes\":[{\"primitives\":["
                + "{\"attributes\":{\"POSITION\":0},\"indices\":1}]}],\"accessors\":["
                + "{\"bufferView\":0,\"componentType\":5126,\"count\":8,\"type\":\"VEC3\",\"min\":[0,0,0],\"max\":["
                + (float) size[0] + "," + (float) size[1] + "," + (float) size[2] + "]},"
                + "{\"bufferView\":1,\"componentType\":5123,\"count\":" + CORNERS.length + ",\"type\":\"SCALAR\"}],"
                + "\"bufferViews\":[{\"buffer\":0,\"byteLength\":" + POSITIONS + "},{\"buffer\":0,\"byteOffset\":"
                + POSITIONS + ",\"byteLength\":" + INDICES + "}],\"buffers\":[{\"byteLength\":" + (POSITIONS + INDICES)
                + "}]}"));
        ByteBuffer glb = ByteBuffer.allocate(12 + 8 + json.length + 8 + POSITIONS + INDICES)
                .order(ByteOrder.LITTLE_ENDIAN);
        glb.put(DemonstrationDrawing.text("glTF")).putInt(2).putInt(glb.capacity());
        glb.putInt(json.length).put(DemonstrationDrawing.text("JSON")).put(json);
        glb.putInt(POSITIONS + INDICES).put(DemonstrationDrawing.text("BIN\0"));
        for (int corner = 0; corner < 8; corner++) {
            for (int axis = 0; axis < 3; axis++) {
                glb.putFloat((corner >> axis & 1) == 1 ? (float) size[axis] : 0);
            }
        }
        for (int corner : CORNERS) {
            glb.putShort((short) corner);
        }
        return glb.array();
    }

    private static String padded(String json) {
        return json + " ".repeat((4 - json.length() % 4) % 4);
    }
}
