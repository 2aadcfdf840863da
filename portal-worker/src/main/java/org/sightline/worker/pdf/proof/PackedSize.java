package org.sightline.worker.pdf.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.pdf.copy.Streams;

/** How many bytes the streams of a document unpack to; found piece by piece, so that a bomb never goes off. */
public final class PackedSize {

    /** Why: the parser holds one stream as a whole, and more than one copy of it. */
    static final long ONE_STREAM = 96L << 20;

    /** How often bytes may be packed in packed bytes before it is no drawing any more. */
    private static final int LAYERS = 3;

    private static final int FILE = 256 << 20;

    private final Budget budget;
    private long left;

    public PackedSize(Budget budget) {
        this.budget = budget;
        this.left = budget.bytesLeft();
    }

    /** Looks at every run of bytes that Flate can unpack, whatever the file says of it; the parser reads some before it is asked. */
    public void ofFile(Path file) throws IOException, RefusedDrawingException {
        if (Files.size(file) > FILE) {
            throw new RefusedDrawingException(Reason.TOO_LARGE, "a file of " + Files.size(file) + " bytes");
        }
        try (FileChannel channel = FileChannel.open(file)) {
            // why: mapped, as a file may be larger than the memory of a job
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            for (int at : RawStreams.starts(bytes)) {
                measure(new FlateRun(RawStreams.from(bytes, at)), LAYERS);
            }
        }
    }

    /** Looks at every stream with the filters it names. */
    public void ofStreams(COSDocument document) throws IOException, RefusedDrawingException {
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSObject object = document.getObjectFromPool(key);
            if (object != null && object.getObject() instanceof COSStream stream) {
                picture(stream);
                filters(stream);
            }
        }
    }

    /** Why: whoever draws an image holds all its pixels. */
    private void picture(COSStream stream) throws RefusedDrawingException {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            budget.picture(stream.getLong(COSName.WIDTH), stream.getLong(COSName.HEIGHT));
        }
    }

    private void filters(COSStream stream) throws IOException, RefusedDrawingException {
        List<String> filters = Streams.filters(stream);
        if (filters.size() > LAYERS) {
            throw new RefusedDrawingException(Reason.TOO_DEEP, "a stream packed " + filters.size() + " times");
        }
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream unpacked = raw;
            for (String filter : filters) {
                InputStream next = Unpacked.by(filter, unpacked);
                if (next == null) {
                    break;
                }
                unpacked = next;
            }
            measure(unpacked, 0);
        }
    }

    private void measure(InputStream unpacked, int deeper) throws RefusedDrawingException {
        byte[] piece = new byte[1 << 16];
        long size = 0;
        try {
            for (int read = unpacked.read(piece); read > 0; read = unpacked.read(piece)) {
                if (size == 0 && deeper > 0 && FlateRun.begins(piece, read)) {
                    InputStream again = new ByteArrayInputStream(piece.clone(), 0, read);
                    measure(new FlateRun(new SequenceInputStream(again, unpacked)), deeper - 1);
                    return;
                }
                size += read;
                left -= read;
                budget.time();
                if (left < 0 || size > ONE_STREAM) {
                    throw new RefusedDrawingException(
                            Reason.TOO_LARGE, "streams that unpack to more than a job may read");
                }
            }
        } catch (IOException e) {
            // why: broken data ends here for the parser too
            return;
        }
    }
}
