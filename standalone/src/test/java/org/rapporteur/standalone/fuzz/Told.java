package org.rapporteur.standalone.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.rapporteur.events.Json;

/**
 * An answer.
 *
 * @param status 0 if the connection was cut before there was one
 * @param nanos from the first byte asked to the last one told
 */
// The bytes are read as they are; nobody compares answers.
@SuppressWarnings("ArrayRecordComponent")
record Told(int status, List<Header> headers, byte[] body, long nanos) {
    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.is(name))
                .map(Header::value)
                .findFirst();
    }

    boolean isGood() {
        return status / 100 == 2;
    }

    /** Whether it says where the answer is. */
    boolean leadsOn() {
        return status / 100 == 3;
    }

    /** Of an act that was taken: how many facts its session has since. */
    long version() {
        return Json.mapper().readTree(body).path("version").asLong();
    }

    String text() {
        return new String(body, UTF_8);
    }
}
