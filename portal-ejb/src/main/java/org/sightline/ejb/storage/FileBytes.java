package org.sightline.ejb.storage;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The bytes of a file on the disk; open only while they are written, through one buffer of fixed size. */
record FileBytes(Path path, long size) implements ByteSource {

    private static final int BUFFER = 1 << 17;

    @Override
    public void write(long from, long length, OutputStream out) throws IOException {
        byte[] bytes = new byte[(int) Math.min(BUFFER, length)];
        try (FileChannel in = FileChannel.open(path)) {
            long end = from + length;
            for (long at = from; at < end; ) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, (int) Math.min(bytes.length, end - at));
                int n = in.read(buffer, at);
                if (n < 0) {
                    throw new EOFException(path.getFileName() + " ends at " + at);
                }
                out.write(bytes, 0, n);
                at += n;
            }
        }
    }
}
