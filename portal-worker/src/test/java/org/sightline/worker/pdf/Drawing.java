package org.sightline.worker.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A PDF of one page of 400 x 400 points that a test makes: layers S (denied) and V (permitted), fonts F, and what is added. */
final class Drawing implements AutoCloseable {

    final PDDocument document = new PDDocument();
    final PDPage page = new PDPage(new PDRectangle(400, 400));
    final COSDictionary secret = Cos.group("Secret die");
    final COSDictionary visible = Cos.group("Design");
    final COSDictionary properties = Cos.dict("S", secret, "V", visible);
    final COSDictionary fonts = Cos.dict("F", Cos.dict("Type", "/Font", "Subtype", "/Type1", "BaseFont", "/Helvetica"));
    final COSDictionary objects = new COSDictionary();
    final COSDictionary resources = Cos.dict("Properties", properties, "Font", fonts, "XObject", objects);
    final COSArray groups = Cos.array(secret, visible);
    final COSDictionary defaults = Cos.dict("Order", Cos.array(secret, visible));

    Drawing() {
        document.addPage(page);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        document.getDocumentCatalog()
                .getCOSObject()
                .setItem(COSName.OCPROPERTIES, Cos.dict("OCGs", groups, "D", defaults));
    }

    Drawing content(String content) throws IOException {
        page.getCOSObject().setItem(COSName.CONTENTS, Cos.stream(document, content));
        return this;
    }

    Path save(Path folder) throws IOException {
        Path file = folder.resolve("drawing.pdf");
        document.save(file.toFile());
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
