package org.sightline.worker.pdf.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sightline.worker.drawing.RefusedDrawingException;

/** What a filtered document may be made of at all: one revision, known entries, nothing that nobody leads to. */
final class Structure {

    private static final Set<String> CATALOG = Set.of("Type", "Pages", "OCProperties", "OutputIntents", "Version");
    private static final Set<String> PAGE = Set.of(
            "Type",
            "Parent",
            "MediaBox",
            "CropBox",
            "TrimBox",
            "BleedBox",
            "ArtBox",
            "UserUnit",
            "Rotate",
            "Group",
            "Resources",
            "Contents",
            "Annots");
    private static final Set<String> ANNOTATION = Set.of("Type", "Subtype", "Rect", "F", "AP", "OC");
    private static final Set<String> TRAILER = Set.of(
            "Root", "Size", "ID", "Info", "XRefStm", "Prev", "Type", "W", "Index", "Length", "Filter", "DecodeParms");

    /** Whatever may hold a copy, a program, a file or a remark, anywhere. */
    private static final Set<String> NOWHERE = Set.of(
            "Metadata",
            "PieceInfo",
            "AA",
            "OpenAction",
            "JS",
            "JavaScript",
            "EmbeddedFiles",
            "EF",
            "FS",
            "Thumb",
            "StructTreeRoot",
            "StructParents",
            "StructParent",
            "MarkInfo",
            "AcroForm",
            "XFA",
            "Outlines",
            "Dests",
            "OPI",
            "Alternates",
            "Ref",
            "LastModified",
            "AF",
            "ActualText",
            "Alt",
            "Contents3D",
            "3DD",
            "RichMediaContent",
            "Usage",
            "Lang",
            "Collection",
            "Perms",
            "Legal",
            "CharSet",
            "CIDSet",
            "MixingHints",
            "URI",
            "Popup",
            "T",
            "RC",
            "NM",
            "Measure");

    private final PDDocument document;
    private final byte[] file;

    Structure(PDDocument document, byte[] file) {
        this.document = document;
        this.file = file;
    }

    void check() throws RefusedDrawingException {
        String raw = new String(file, StandardCharsets.ISO_8859_1);
        Proof.check(raw.startsWith("%PDF-"), "the first bytes");
        Proof.check(count(raw, "%%EOF") == 1 && raw.trim().endsWith("%%EOF"), "one revision");
        COSDictionary trailer = document.getDocument().getTrailer();
        known(trailer, TRAILER, "trailer");
        Proof.check(
                trailer.getCOSDictionary(COSName.INFO) == null
                        || trailer.getCOSDictionary(COSName.INFO).size() == 0,
                "no information about the document");
        known(document.getDocumentCatalog().getCOSObject(), CATALOG, "catalog");
        for (var page : document.getPages()) {
            known(page.getCOSObject(), PAGE, "page");
            annotations(page.getCOSObject().getCOSArray(COSName.ANNOTS));
        }
        reach(trailer);
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }

    private static void annotations(COSArray annotations) throws RefusedDrawingException {
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            COSDictionary annotation = (COSDictionary) annotations.getObject(i);
            known(annotation, ANNOTATION, "annotation");
            known(annotation.getCOSDictionary(COSName.AP), Set.of("N"), "appearance");
        }
    }

    private static void known(COSDictionary dictionary, Set<String> entries, String what)
            throws RefusedDrawingException {
        for (COSName key : dictionary.keySet()) {
            Proof.check(entries.contains(key.getName()), "entry " + key.getName() + " of a " + what);
        }
    }

    /** Goes everywhere from the trailer; what is left over was reached from nowhere. */
    private void reach(COSDictionary trailer) throws RefusedDrawingException {
        Set<COSObjectKey> left =
                new HashSet<>(document.getDocument().getXrefTable().keySet());
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>(List.of(trailer));
        while (!open.isEmpty()) {
            COSBase each = open.pop();
            if (each instanceof COSObject object) {
                left.remove(object.getKey());
                each = object.getObject();
            }
            if (each == null || !seen.add(each)) {
                continue;
            }
            if (each instanceof COSArray array) {
                array.forEach(part -> open.push(part == null ? COSName.TYPE : part));
            } else if (each instanceof COSDictionary dictionary) {
                entries(dictionary);
                dictionary.getValues().forEach(open::push);
            }
        }
        left.removeIf(this::ofTheFile);
        Proof.check(left.isEmpty(), "objects nobody leads to: " + left);
    }

    /** Tables of the file itself: packed objects and packed references. */
    private boolean ofTheFile(COSObjectKey key) {
        COSBase object = document.getDocument().getObjectFromPool(key).getObject();
        return object == null
                || object instanceof COSDictionary dictionary
                        && Set.of("ObjStm", "XRef").contains(dictionary.getNameAsString(COSName.TYPE, ""));
    }

    private static void entries(COSDictionary dictionary) throws RefusedDrawingException {
        for (COSName key : dictionary.keySet()) {
            boolean string = dictionary.getDictionaryObject(key) instanceof COSString;
            boolean told = Set.of("Name", "Registry", "Ordering", "OutputConditionIdentifier")
                    .contains(key.getName());
            Proof.check(!NOWHERE.contains(key.getName()), "entry " + key.getName());
            Proof.check(!string || told || key.getName().equals("FontFamily"), "text in entry " + key.getName());
        }
    }
}
