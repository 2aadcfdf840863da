package org.sightline.ejb.demonstration;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small layered drawings of a carton, written by hand: the formats the demonstration shows. */
enum DemonstrationDrawing {
    /** Optional content: ISO 32000-1, 8.11; with a frame on no layer. */
    PDF("ocg:") {
        @Override
        byte[] bytes(List<String> layers) {
            return DemonstrationPdf.layered(layers);
        }
    },
    SVG("g:") {
        @Override
        byte[] bytes(List<String> layers) {
            StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\""
                    + " xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\""
                    + " width=\"842mm\" height=\"595mm\" viewBox=\"0 0 842 595\">\n");
            for (int i = 0; i < layers.size(); i++) {
                String[] at = box(i, " ").split(" ");
                svg.append("<g inkscape:groupmode=\"layer\" inkscape:label=\"" + layers.get(i) + "\"><rect x=\"" + at[0]
                        + "\" y=\"" + at[1]
                        + "\" width=\"120\" height=\"80\" fill=\"none\" stroke=\"#234\"/></g>\n");
            }
            return text(svg.append("</svg>\n").toString());
        }
    },
    /** Release 12, ASCII. */
    DXF("layer:") {
        @Override
        byte[] bytes(List<String> layers) {
            StringBuilder dxf =
                    new StringBuilder("0\nSECTION\n2\nTABLES\n0\nTABLE\n2\nLAYER\n70\n" + layers.size() + "\n");
            layers.forEach(layer -> dxf.append("0\nLAYER\n2\n" + layer + "\n70\n0\n62\n7\n6\nCONTINUOUS\n"));
            dxf.append("0\nENDTAB\n0\nENDSEC\n0\nSECTION\n2\nENTITIES\n");
            for (int i = 0; i < layers.size(); i++) {
                String[] at = box(i, " ").split(" ");
                dxf.append(
                        "0\nLINE\n8\n" + layers.get(i) + "\n10\n" + at[0] + "\n20\n" + at[1] + "\n11\n400\n21\n300\n");
            }
            return text(dxf.append("0\nENDSEC\n0\nEOF\n").toString());
        }
    },
    /** One piece, drawn once, and the sheet that places it. */
    CFF2("cff:") {
        @Override
        byte[] bytes(List<String> layers) {
            return text("$BOF\nV2\nORDER\nEND\nMAIN,CARTON\nUM\nLL,0,0\nUR,800,600\nSCALE,1,1\nC,PIECE_0,10,10,0,1,1\n"
                    + "C,PIECE_0,410,10,0,1,1\nEND\nSUB,PIECE_0\nL,2,1,0,0,0,300,0,0,0\nL,2,1,0,300,0,300,200,0,0\n"
                    + "L,2,2,0,100,0,100,200,0,0\nEND\n$EOF\n");
        }
    },
    /** One triangle: glTF 2.0 in one file. */
    GLB("base") {
        @Override
        byte[] bytes(List<String> layers) {
            byte[] json = text(padded("{\"asset\":{\"version\":\"2.0\"},\"scene\":0,\"scenes\":[{\"nodes\":[0]}],"
                    + "\"nodes\":[{\"mesh\":0}],\"meshes\":[{\"primitives\":[{\"attributes\":{\"POSITION\":0}}]}],"
                    + "\"accessors\":[{\"bufferView\":0,\"componentType\":5126,\"count\":3,\"type\":\"VEC3\","
                    + "\"min\":[0,0,0],\"max\":[1,1,0]}],\"bufferViews\":[{\"buffer\":0,\"byteLength\":36}],"
                    + "\"buffers\":[{\"byteLength\":36}]}"));
            ByteBuffer glb = ByteBuffer.allocate(12 + 8 + json.length + 8 + 36).order(ByteOrder.LITTLE_ENDIAN);
            glb.put(text("glTF")).putInt(2).putInt(glb.capacity());
            glb.putInt(json.length).put(text("JSON")).put(json);
            glb.putInt(36).put(text("BIN\0"));
            for (float at : new float[] {0, 0, 0, 1, 0, 0, 0, 1, 0}) {
                glb.putFloat(at);
            }
            return glb.array();
        }
    };

    private final String key;

    DemonstrationDrawing(String key) {
        this.key = key;
    }

    abstract byte[] bytes(List<String> layers);

    /** How a layer is known in the format, from its place. */
    String key(int place) {
        return this == GLB ? key : key + place;
    }

    static String box(int place, String between) {
        return (80 + place * 30) + between + (120 + place * 40);
    }

    private static String padded(String json) {
        return json + " ".repeat((4 - json.length() % 4) % 4);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
