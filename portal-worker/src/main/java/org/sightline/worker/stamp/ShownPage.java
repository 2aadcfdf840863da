package org.sightline.worker.stamp;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * A page as it is shown: what is cut away is gone, and it is turned. Sizes in points of the page.
 *
 * @param place brings places of the page as it is shown, from its lower left corner, to places in its content
 * @param point how many points of the page a point on paper is
 */
record ShownPage(double width, double height, Matrix place, double point) {

    static ShownPage of(PDPage page) {
        PDRectangle box = page.getCropBox();
        float left = box.getLowerLeftX();
        float low = box.getLowerLeftY();
        float right = box.getUpperRightX();
        float high = box.getUpperRightY();
        Matrix place =
                switch (Math.floorMod(page.getRotation(), 360)) {
                    case 90 -> new Matrix(0, 1, -1, 0, right, low);
                    case 180 -> new Matrix(-1, 0, 0, -1, right, high);
                    case 270 -> new Matrix(0, -1, 1, 0, left, high);
                    default -> new Matrix(1, 0, 0, 1, left, low);
                };
        boolean upright = page.getRotation() % 180 == 0;
        return new ShownPage(
                upright ? box.getWidth() : box.getHeight(),
                upright ? box.getHeight() : box.getWidth(),
                place,
                1 / Math.max(page.getUserUnit(), 1e-3));
    }
}
