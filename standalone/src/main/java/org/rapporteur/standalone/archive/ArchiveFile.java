package org.rapporteur.standalone.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Place;

/**
 * The zip file of an archive. The files lie in it uncompressed, in the order of their names and without times, so that
 * the same files always make the same archive, byte for byte. A stranger's file is read only as far as it can be one:
 * what it claims to hold is looked at before any of it is in memory.
 */
final class ArchiveFile {
    /** The archive of a session of several ten thousand acts. */
    static final long LONGEST = 64L << 20;

    static final int MOST_FILES = 1_000;

    /** A file beside the others, or a document in its folder. */
    private static final Pattern NAME = Pattern.compile("(documents/)?[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private static final int MOST_SHOWN = 100;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ArchiveFile() {}

    /** It is no archive, or none there is room for. */
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Finding finding;

        private Unfit(String place, Flaw flaw) {
            finding = new Finding(Place.of(Medium.ARCHIVE, place), flaw);
        }

        Finding finding() {
            return finding;
        }
    }

    /**
     * The files by name.
     *
     * @throws Unfit if it is no archive, or too large
     * @throws IOException if there is no such file
     */
    static SortedMap<String, byte[]> read(Path file) throws IOException, Unfit {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file) && Files.exists(file)) {
            throw new Unfit(name, Flaw.UNREADABLE);
        }
        if (Files.size(file) > LONGEST) {
            throw new Unfit(name, Flaw.TOO_LARGE);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_FILES) {
                throw new Unfit(name, Flaw.TOO_LARGE);
            }
            SortedMap<String, byte[]> files = new TreeMap<>();
            long room = Files.size(file);
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                requireFit(entry, room);
                room -= entry.getSize();
                try (InputStream content = zip.getInputStream(entry)) {
                    if (files.put(entry.getName(), content.readNBytes((int) entry.getSize())) != null) {
                        throw new Unfit(entry.getName(), Flaw.TWICE);
                    }
                }
            }
            return files;
        } catch (ZipException | EOFException damaged) {
            throw new Unfit(name, Flaw.UNREADABLE);
        }
    }

    /** @param room how much can be left for it: all files together cannot be longer than the archive */
    private static void requireFit(ZipEntry entry, long room) throws Unfit {
        String name = entry.getName();
        if (!NAME.matcher(name).matches()) {
            // What is shown must not be able to write on a terminal.
            String shown = name.replaceAll("[^\\p{Graph}]", "?");
            throw new Unfit(shown.substring(0, Math.min(shown.length(), MOST_SHOWN)), Flaw.NOT_RECORDED);
        }
        if (entry.getMethod() != ZipEntry.STORED || entry.getSize() != entry.getCompressedSize()) {
            throw new Unfit(name, Flaw.NOT_CANONICAL);
        }
        if (entry.getSize() < 0 || entry.getSize() > room) {
            throw new Unfit(name, Flaw.TOO_LARGE);
        }
    }

    static void write(SortedMap<String, byte[]> files, OutputStream to) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(to)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                CRC32 crc = new CRC32();
                crc.update(file.getValue());
                entry.setTimeLocal(NO_TIME);
                entry.setSize(file.getValue().length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }

    /** What is in the file besides these files, if anything is: before, between or after them. */
    static List<Finding> besides(SortedMap<String, byte[]> files, Path file) throws IOException {
        try (Comparison written = new Comparison(new BufferedInputStream(Files.newInputStream(file)))) {
            write(files, written);
            return written.isSame()
                    ? List.of()
                    : List.of(new Finding(Place.of(Medium.ARCHIVE, "between the files"), Flaw.PART_ALTERED));
        }
    }

    /** Holds what is written to what stands in a file, byte by byte. */
    private static final class Comparison extends OutputStream {
        private final InputStream there;
        private boolean same = true;

        Comparison(InputStream there) {
            this.there = there;
        }

        @Override
        public void write(int written) throws IOException {
            same &= there.read() == (written & 0xff);
        }

        boolean isSame() throws IOException {
            return same && there.read() < 0;
        }

        @Override
        public void close() {
            // Whoever writes closes what it writes to; the end of the file is still to be looked at.
        }
    }
}
