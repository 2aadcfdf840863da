package org.sightline.worker.svg;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Inspection;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.scene.Scene;
import org.sightline.worker.scene.VectorFormat;

/**
 * SVG, also compressed. Layers are the groups Inkscape or Illustrator marked as such, else the groups with an id right below
 * the root; the base layer is what lies in none of them.
 */
public final class SvgFormat extends VectorFormat {

    private static final Pattern ROOT =
            Pattern.compile("(?s)^\ufeff?\\s*(?:<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE\\b.*|\\s+)*(?:<(?:\\w+:)?svg\\b.*)?");

    @Override
    public String name() {
        return "SVG";
    }

    @Override
    public boolean accepts(byte[] head) {
        String text = new String(unpacked(head), StandardCharsets.UTF_8);
        boolean whole = ROOT.matcher(text).matches();
        return whole && text.matches("(?s).*(?:<(?:\\w+:)?svg\\b|<!DOCTYPE\\s+svg\\b).*");
    }

    private static byte[] unpacked(byte[] head) {
        if (head.length < 2 || head[0] != 0x1f || (head[1] & 255) != 0x8b) {
            return head;
        }
        byte[] text = new byte[HEAD];
        int length = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            for (int next = in.read(); next >= 0 && length < text.length; next = in.read()) {
                text[length++] = (byte) next;
            }
        } catch (IOException e) {
            // why: the head ends in the middle of the packed bytes; what came out is enough to see what it is
            return text;
        }
        return text;
    }

    @Override
    protected Inspection look(Path original, Budget budget) throws IOException, RefusedDrawingException {
        return SvgContents.of(original, budget);
    }

    @Override
    protected void write(Path original, Permitted permitted, Path into, Budget budget)
            throws IOException, RefusedDrawingException {
        SvgWalk walk = new SvgWalk(original, LayerMarks.of(original, budget), permitted, budget);
        SvgNeeds needs = new SvgNeeds(walk, budget);
        walk.run(needs);
        needs.follow();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(into))) {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            walk.run(new SvgCopy(walk, needs, new SvgAttributes(needs, budget), xml));
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw SvgInput.broken(e);
        }
    }

    @Override
    protected void prove(Path original, Permitted permitted, Path filtered, Budget budget)
            throws IOException, RefusedDrawingException {
        SvgPrints expected = SvgPrints.of(original, permitted::has, budget);
        SvgPrints found = SvgPrints.of(filtered, key -> true, budget);
        found.mustShowTheSameAs(expected);
        new SvgProof(expected).read(filtered);
    }

    @Override
    protected Scene draw(Path file, Budget budget) throws IOException, RefusedDrawingException {
        return SvgScene.of(file, budget);
    }
}
