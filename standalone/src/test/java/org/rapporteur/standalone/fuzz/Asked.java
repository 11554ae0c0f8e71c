package org.rapporteur.standalone.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A request.
 *
 * @param acts whether it goes to the command side's own port
 * @param endpoint what it was made for, such as {@code GET /sessions/{id}/board}
 * @param spoilt whether something in it was made wrong
 */
// The bytes go out as they are; nobody compares requests.
@SuppressWarnings("ArrayRecordComponent")
record Asked(
        boolean acts,
        String endpoint,
        String method,
        String target,
        List<Header> headers,
        byte[] body,
        boolean spoilt) {
    private static final int SHORT = 2_000;

    Asked {
        headers = List.copyOf(headers);
    }

    static Asked get(boolean acts, String endpoint, String target, Header... headers) {
        return new Asked(acts, endpoint, "GET", target, List.of(headers), new byte[0], false);
    }

    static Asked json(boolean acts, String endpoint, String target, byte[] body, Header... headers) {
        List<Header> all = new ArrayList<>(List.of(new Header("Content-Type", "application/json")));
        all.addAll(Arrays.asList(headers));
        return new Asked(acts, endpoint, "POST", target, all, body, false);
    }

    Asked method(String other) {
        return new Asked(acts, endpoint, other, target, headers, body, true);
    }

    Asked target(String other) {
        return new Asked(acts, endpoint, method, other, headers, body, true);
    }

    Asked body(byte[] other) {
        return new Asked(acts, endpoint, method, target, headers, other, true);
    }

    /** Whether it asks not to be answered before all is done. */
    boolean saysItWaits() {
        return headers.stream()
                .anyMatch(header ->
                        header.name().equals("Prefer") && header.value().startsWith("wait="));
    }

    /** Of the ports there are, the other one. */
    Asked byTheOtherPort() {
        return new Asked(!acts, endpoint, method, target, headers, body, spoilt);
    }

    /** The same with a header more, in place of those of the name. */
    Asked with(String name, String value) {
        return without(name).and(name, value);
    }

    /** The same with a header more, beside those of the name. */
    Asked and(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Asked(acts, endpoint, method, target, more, body, true);
    }

    Asked without(String name) {
        return new Asked(
                acts,
                endpoint,
                method,
                target,
                headers.stream().filter(header -> !header.is(name)).toList(),
                body,
                true);
    }

    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.is(name))
                .map(Header::value)
                .findFirst();
    }

    /** Whether its end is not where it is said to be. */
    boolean promisesMore() {
        return header("Content-Length").isPresent()
                || header("Transfer-Encoding").isPresent();
    }

    /** As it goes over the wire. */
    byte[] bytes(String host) {
        StringBuilder head = new StringBuilder("%s %s HTTP/1.1\r\n".formatted(method, target));
        if (header("Host").isEmpty()) {
            head.append("Host: ").append(host).append("\r\n");
        }
        headers.forEach(header ->
                head.append(header.name()).append(": ").append(header.value()).append("\r\n"));
        if (header("Content-Length").isEmpty()
                && header("Transfer-Encoding").isEmpty()
                && (body.length > 0 || method.startsWith("P"))) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    /** As a line for a shell, in which {@code $ACTS} and {@code $PAGES} are the addresses of the sides. */
    String curl() {
        String lines = headers.stream()
                .map(header -> " -H " + quoted(header.name() + ": " + header.value()))
                .collect(Collectors.joining());
        String sent = body.length == 0
                ? ""
                : " --data-binary @<(printf %s " + Base64.getEncoder().encodeToString(body) + " | base64 -d)";
        String readable = new String(body, UTF_8);
        if (body.length > 0 && body.length < SHORT && readable.chars().allMatch(c -> c >= ' ' && c < 127)) {
            sent = " --data-raw " + quoted(readable);
        }
        return "curl -isS --path-as-is -X %s \"%s\"%s%s%s"
                .formatted(method, acts ? "$ACTS" : "$PAGES", quoted(target), lines, sent);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
