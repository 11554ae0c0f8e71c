package org.rapporteur.query.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.springframework.util.DigestUtils;

/**
 * A piece of a page, rendered and packed once for all who look at it.
 *
 * @param version of the session that it shows
 * @param tag the same for the same words
 */
// The bytes go out as they are; nobody compares fragments.
@SuppressWarnings("ArrayRecordComponent")
record Fragment(long version, String html, byte[] packed, String tag) {
    static Fragment of(long version, String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return new Fragment(version, html, packed(bytes), '"' + DigestUtils.md5DigestAsHex(bytes) + '"');
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
