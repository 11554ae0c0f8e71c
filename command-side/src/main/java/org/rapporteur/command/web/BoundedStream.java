package org.rapporteur.command.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body of which no more is read than there is room for. */
final class BoundedStream extends FilterInputStream {
    private long room;

    BoundedStream(InputStream body, long room) {
        super(body);
        this.room = room;
    }

    boolean isTooLong() {
        return room < 0;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws IOException {
        room -= read;
        if (isTooLong()) {
            throw new IOException("the body is too long");
        }
    }
}
