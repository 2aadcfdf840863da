package org.sightline.worker.pdf.content;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSNumber;

/** What says where paint falls. It acts in the order it was given, and until the graphics state is restored. */
sealed interface Geometry {

    Section maker();

    /** A change of coordinates: six numbers. */
    record Matrix(List<COSBase> operands, Section maker) implements Geometry {

        /** This change after the other one, as one; why: two would tell of the step between. */
        Matrix after(Matrix first) {
            float[] a = numbers(operands);
            float[] b = numbers(first.operands);
            double[] product = {
                (double) a[0] * b[0] + (double) a[1] * b[2],
                (double) a[0] * b[1] + (double) a[1] * b[3],
                (double) a[2] * b[0] + (double) a[3] * b[2],
                (double) a[2] * b[1] + (double) a[3] * b[3],
                (double) a[4] * b[0] + (double) a[5] * b[2] + b[4],
                (double) a[4] * b[1] + (double) a[5] * b[3] + b[5]
            };
            COSBase[] merged = new COSBase[product.length];
            for (int i = 0; i < merged.length; i++) {
                merged[i] = new COSFloat((float) product[i]);
            }
            return new Matrix(List.of(merged), maker.visible() ? first.maker : maker);
        }

        private static float[] numbers(List<COSBase> operands) {
            float[] numbers = new float[6];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = ((COSNumber) operands.get(i)).floatValue();
            }
            return numbers;
        }
    }

    /** A path to clip to, with its operators. */
    record Clip(List<Object> tokens, boolean rectangle, Section maker) implements Geometry {}

    /** Glyphs to clip to; they were written as text. */
    record TextClip(Section maker) implements Geometry {}

    /**
     * A soft mask.
     *
     * @param mask null when there is none any more
     */
    record Mask(COSDictionary mask, Section maker) implements Geometry {}
}
