package org.sightline.tests.design;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** Small drawings with a word on each layer, in its name and in its content, and one that lies on no layer. */
enum LayeredDrawing {
    PDF("png", "pdf") {
        @Override
        byte[] of(List<String> words, String loose) {
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage(new PDRectangle(300, 200));
                document.addPage(page);
                document.getDocumentInformation().setTitle(loose);
                PDOptionalContentProperties layers = new PDOptionalContentProperties();
                document.getDocumentCatalog().setOCProperties(layers);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (int i = 0; i < words.size(); i++) {
                        PDOptionalContentGroup layer = new PDOptionalContentGroup("L " + words.get(i));
                        layers.addGroup(layer);
                        content.beginMarkedContent(COSName.OC, layer);
                        write(content, words.get(i), i);
                        content.endMarkedContent();
                    }
                    write(content, loose, words.size());
                }
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    SVG("json", "png", "pdf", "svg") {
        @Override
        byte[] of(List<String> words, String loose) {
            StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\""
                    + " xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" width=\"100mm\" height=\"80mm\""
                    + " viewBox=\"0 0 100 80\"><title>" + loose + "</title><!-- " + loose + " -->");
            for (int i = 0; i < words.size(); i++) {
                svg.append("<g inkscape:groupmode=\"layer\" inkscape:label=\"L ")
                        .append(words.get(i))
                        .append("\" id=\"i")
                        .append(words.get(i))
                        .append("\"><path d=\"M 0 0 L 90 ")
                        .append(10 + i)
                        .append("\" stroke=\"black\" fill=\"none\"/><text x=\"5\" y=\"")
                        .append(10 + 9 * i)
                        .append("\" font-size=\"6\">")
                        .append(words.get(i))
                        .append("</text></g>");
            }
            return bytes(svg + "</svg>");
        }
    },
    DXF("json", "png", "pdf", "svg", "dxf") {
        @Override
        byte[] of(List<String> words, String loose) {
            StringBuilder dxf = new StringBuilder(
                    "999\n" + loose + "\n0\nSECTION\n2\nTABLES\n0\nTABLE\n2\nLAYER\n70\n" + words.size() + "\n");
            words.forEach(word -> dxf.append("0\nLAYER\n2\nL " + word + "\n70\n0\n62\n7\n6\nCONTINUOUS\n"));
            dxf.append("0\nENDTAB\n0\nENDSEC\n0\nSECTION\n2\nENTITIES\n");
            for (int i = 0; i < words.size(); i++) {
                String layer = "\n8\nL " + words.get(i) + "\n";
                dxf.append("0\nLINE" + layer + "10\n0\n20\n0\n11\n100\n21\n" + (10 + i) + "\n");
                dxf.append("0\nTEXT" + layer + "10\n5\n20\n" + 9 * i + "\n40\n6\n1\n" + words.get(i) + "\n");
            }
            return bytes(dxf + "0\nENDSEC\n0\nEOF\n");
        }
    };

    private final List<String> forms;

    LayeredDrawing(String... forms) {
        this.forms = List.of(forms);
    }

    /** A drawing with one layer for each word, and a word that lies on none. */
    abstract byte[] of(List<String> words, String loose);

    /** The forms in which whoever is delivered every format gets it. */
    List<String> forms() {
        return forms;
    }

    String fileName() {
        return "case." + name().toLowerCase(java.util.Locale.ROOT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void write(PDPageContentStream content, String word, int line) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(10, 180 - 20 * line);
        content.showText(word);
        content.endText();
    }
}
