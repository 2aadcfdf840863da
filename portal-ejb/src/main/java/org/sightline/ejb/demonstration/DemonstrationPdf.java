package org.sightline.ejb.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A page with a frame, a title block and a drawing of a plain carton, written as PDF 1.4 (ISO 32000-1, 7.5) by hand. */
final class DemonstrationPdf {

    /** Of one millimetre. */
    private static final double POINTS = 72 / 25.4;

    private DemonstrationPdf() {}

    static byte[] page(String number, String title, String note) {
        String drawing = "1 w 40 40 762 515 re S 40 40 762 70 re S 560 40 m 560 110 l S\n"
                + "0.1 0.15 0.2 RG 1.5 w 180 200 120 200 re S 300 200 90 200 re S 390 200 120 200 re S 510 200 90 200 re S\n"
                + "180 400 120 60 re S 390 140 120 60 re S\n"
                + "0.04 0.48 0.36 RG 0.8 w [6 4] 0 d 300 200 m 300 400 l S 390 200 m 390 400 l S 510 200 m 510 400 l S [] 0 d\n"
                + text(60, 82, 18, number) + text(60, 58, 11, title) + text(580, 72, 11, note);
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + drawing.length() + " >>\nstream\n" + drawing + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        return file(objects);
    }

    /** One page in true size; each mark is painted on the layer it lies on. */
    static byte[] layered(DemonstrationCarton carton, List<DemonstrationCarton.Mark> marks) {
        StringBuilder drawing = new StringBuilder(String.format(
                Locale.ROOT, "%.5f 0 0 %.5f %.4f %.4f cm 1 J 1 j\n", POINTS, POINTS, 25 * POINTS, 25 * POINTS));
        marks.forEach(mark -> drawing.append(
                mark.layer() < 0 ? painted(mark) : "/OC /L" + mark.layer() + " BDC\n" + painted(mark) + "EMC\n"));
        StringBuilder groups = new StringBuilder();
        StringBuilder names = new StringBuilder();
        List<String> ends = new ArrayList<>();
        for (int i = 0; i < DemonstrationCarton.LAYERS.size(); i++) {
            String group = (6 + i) + " 0 R ";
            groups.append(group);
            names.append("/L").append(i).append(' ').append(group);
            ends.add("<< /Type /OCG /Name (" + DemonstrationCarton.LAYERS.get(i) + ") >>");
        }
        double[] sheet = carton.sheet();
        String box = String.format(Locale.ROOT, "[0 0 %.3f %.3f]", sheet[0] * POINTS, sheet[1] * POINTS);
        List<String> objects = new ArrayList<>(List.of(
                "<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [" + groups + "] /D << /Order [" + groups
                        + "] >> >> >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox " + box + " /Contents 4 0 R /Resources << /Font << /F1 5 0 R >>"
                        + " /Properties << " + names + ">> >> >>",
                "<< /Length " + drawing.length() + " >>\nstream\n" + drawing + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"));
        objects.addAll(ends);
        return file(objects);
    }

    private static String painted(DemonstrationCarton.Mark mark) {
        if (mark instanceof DemonstrationCarton.Run run) {
            StringBuilder line = new StringBuilder(colour(run.ink().colour) + "RG " + number(run.ink().millimetres)
                    + " w " + (run.ink().dashed ? "[3 2] 0 d " : "[] 0 d "));
            for (int i = 0; i < run.points().length; i += 2) {
                line.append(number(run.points()[i])).append(' ').append(number(run.points()[i + 1]));
                line.append(i == 0 ? " m " : " l ");
            }
            return line.append("S\n").toString();
        }
        if (mark instanceof DemonstrationCarton.Surface at) {
            return colour(at.colour()) + "rg " + number(at.x()) + " " + number(at.y()) + " " + number(at.across()) + " "
                    + number(at.up()) + " re f\n";
        }
        DemonstrationCarton.Words words = (DemonstrationCarton.Words) mark;
        return colour(words.ink().colour) + "rg BT /F1 " + number(words.high() / 0.72) + " Tf " + number(words.x())
                + " " + number(words.y()) + " Td (" + words.text() + ") Tj ET\n";
    }

    private static String colour(int colour) {
        return String.format(
                Locale.ROOT,
                "%.3f %.3f %.3f ",
                (colour >> 16 & 255) / 255.0,
                (colour >> 8 & 255) / 255.0,
                (colour & 255) / 255.0);
    }

    private static String number(double number) {
        return DemonstrationDrawing.number(number);
    }

    /** The objects as a file, the first of them the catalogue. */
    static byte[] file(List<String> objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(pdf.length());
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> pdf.append(String.format("%010d 00000 n \n", offset)));
        pdf.append("trailer << /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        pdf.append(start).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(int x, int y, int size, String words) {
        String safe = words.replaceAll("[()\\\\]", "");
        return "BT /F1 " + size + " Tf " + x + " " + y + " Td (" + safe + ") Tj ET\n";
    }
}
