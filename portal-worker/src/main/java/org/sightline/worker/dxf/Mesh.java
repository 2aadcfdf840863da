package org.sightline.worker.dxf;

import java.util.ArrayList;
import java.util.List;
import org.sightline.worker.scene.Pencil;

/** The old meshes: rows and columns of corners, or corners and faces that name them by number. */
final class Mesh {

    private static final int FACES = 64;
    private static final int CORNER = 64;
    private static final int FRAME = 16;

    private final DxfRecord polyline;
    private final Pencil pencil;

    Mesh(DxfRecord polyline, Pencil pencil) {
        this.polyline = polyline;
        this.pencil = pencil;
    }

    void draw() {
        if (polyline.flag(70, FACES)) {
            faces();
        } else {
            grid();
        }
    }

    private void faces() {
        List<DxfRecord> corners = polyline.parts.stream()
                .filter(vertex -> vertex.flag(70, CORNER))
                .toList();
        for (DxfRecord face : polyline.parts) {
            if (!face.flag(70, CORNER)) {
                face(face, corners);
            }
        }
    }

    private void face(DxfRecord face, List<DxfRecord> corners) {
        List<DxfRecord> around = new ArrayList<>();
        for (int code = 71; code <= 74; code++) {
            int number = Math.abs(face.whole(code, 0)); // why: a negative number hides the edge, not the face
            if (number >= 1 && number <= corners.size()) {
                around.add(corners.get(number - 1));
            }
        }
        if (around.size() > 1) {
            line(around, true);
        }
    }

    private void grid() {
        List<DxfRecord> corners = polyline.parts.stream()
                .filter(vertex -> !vertex.flag(70, FRAME))
                .toList();
        boolean smoothed = polyline.whole(75, 0) != 0 && polyline.whole(74, 0) > 1;
        int columns = polyline.whole(smoothed ? 74 : 72, 0);
        if (columns < 2 || corners.size() % columns != 0) {
            return;
        }
        for (int from = 0; from < corners.size(); from += columns) {
            line(corners.subList(from, from + columns), polyline.flag(70, 32));
        }
        for (int column = 0; column < columns; column++) {
            List<DxfRecord> down = new ArrayList<>();
            for (int i = column; i < corners.size(); i += columns) {
                down.add(corners.get(i));
            }
            line(down, polyline.flag(70, 1));
        }
    }

    private void line(List<DxfRecord> corners, boolean closed) {
        for (int i = 0; i < corners.size(); i++) {
            double x = corners.get(i).number(10, 0);
            double y = corners.get(i).number(20, 0);
            if (i == 0) {
                pencil.move(x, y);
            } else {
                pencil.line(x, y);
            }
        }
        if (closed) {
            pencil.close();
        }
    }
}
