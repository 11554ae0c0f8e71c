package org.rapporteur.standalone.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Makes a request wrong below what it asks for: its method, its path, its headers, its body as bytes. */
final class Spoiling {
    private static final List<String> TYPES = List.of(
            "*/*",
            "text/html",
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/json; charset=utf-16",
            "application/json; charset=nonsense",
            "application/json;;;",
            "application/x-ndjson",
            "application/zip",
            "json",
            "/",
            "",
            "text/event-stream",
            "image/png, */*;q=0.1",
            "application/problem+json",
            "text/markdown;q=2");
    private static final List<String> TONGUES = List.of(
            "zh",
            "zh-Hant-TW",
            "ar",
            "fr",
            "ru",
            "es",
            "en-GB",
            "de",
            "*",
            "",
            "x-klingon",
            "zh;q=nonsense",
            "en;q=0",
            "i-default",
            "-",
            "aaaaaaaaaaaaa",
            "ja-JP-u-ca-japanese",
            "th-TH-u-nu-thai",
            "a".repeat(4000));
    private static final List<String> METHODS = List.of(
            "GET",
            "HEAD",
            "OPTIONS",
            "PUT",
            "DELETE",
            "PATCH",
            "TRACE",
            "POST",
            "PROPFIND",
            "get",
            "G\u00e9T",
            "X".repeat(300));

    private final Dice dice;

    Spoiling(Dice dice) {
        this.dice = dice;
    }

    Asked of(Asked asked) {
        return switch (dice.below(16)) {
            case 0 -> asked.method(dice.oneOf(METHODS));
            case 1, 2 -> asked.target(target(asked.target()));
            case 3 -> asked.with("Content-Type", dice.oneOf(TYPES));
            case 4 -> asked.without("Content-Type");
            case 5 -> asked.with("Accept", dice.oneOf(TYPES));
            case 6 -> asked.with("Accept-Language", dice.oneOf(TONGUES));
            case 7 -> header(asked);
            case 8 -> asked.byTheOtherPort();
            case 9, 10 -> asked.body(bytes(asked.body()));
            case 11 -> encoded(asked);
            case 12 -> fromElsewhere(asked);
            case 13 ->
                asked.headers().isEmpty()
                        ? asked.and("X-" + "a".repeat(dice.below(9_000)), "a")
                        : again(asked, dice.oneOf(asked.headers()));
            default -> of(of(asked));
        };
    }

    private Asked again(Asked asked, Header header) {
        return switch (dice.below(4)) {
            case 0 -> asked.without(header.name());
            case 1 -> asked.and(header.name(), header.value());
            case 2 -> asked.and(header.name(), line(Nasty.altered(header.value(), dice)));
            default -> asked.with(header.name(), line(Nasty.altered(header.value(), dice)));
        };
    }

    /** What stands in one line: whatever breaks it is another request, and Tomcat's matter. */
    private String line(String value) {
        return dice.once(50) ? value : value.replaceAll("[\r\n]", " ");
    }

    private String target(String target) {
        int at = 1 + dice.below(Math.max(1, target.length() - 1));
        return switch (dice.below(9)) {
            case 0 -> target + "?" + Address.encoded(Nasty.text(dice)) + "=" + Address.encoded(Nasty.text(dice));
            case 1 -> target.replaceFirst("/", "//");
            case 2 -> target + "/";
            case 3 -> target + ";" + Address.encoded(Nasty.text(dice)) + "=1";
            case 4 ->
                target.substring(0, at)
                        + dice.oneOf(
                                "%",
                                "%00", "%zz", "%2F", "%2e%2e", "..", "%5c", "%ff%fe", "%c0%af", "%0d%0a", "[", "{", "|",
                                " ", "#", "%25")
                        + target.substring(at);
            case 5 -> target.substring(0, at) + Address.encoded(Nasty.text(dice)) + target.substring(at);
            case 6 -> target + (target.contains("?") ? "&" : "?") + "a=1&".repeat(dice.oneOf(10, 900, 1_100, 11_000));
            case 7 -> "http://example.org" + target;
            default -> target.substring(0, at);
        };
    }

    private Asked header(Asked asked) {
        return switch (dice.below(12)) {
            case 0 ->
                asked.with(
                        "Cookie",
                        "lang=" + dice.oneOf("zh", "ar", "xx", "\"", "\u4e2d", "=;;=") + "; a="
                                + line(Nasty.text(dice)));
            case 1 -> asked.with("If-None-Match", dice.oneOf("*", "\"1\"", "W/\"", line(Nasty.text(dice))));
            case 2 -> asked.with("Range", dice.oneOf("bytes=0-", "bytes=9-1", "bytes=0-0,1-1,2-2", "lines=1"));
            case 3 -> asked.with("If-Modified-Since", dice.oneOf("Thu, 01 Jan 1970 00:00:00 GMT", "yesterday"));
            case 4 -> asked.with("Accept-Encoding", dice.oneOf("gzip", "br", "identity;q=0", "*;q=0", "gzip;q=x"));
            case 5 -> asked.with("Accept-Charset", dice.oneOf("utf-16", "nonsense", "*"));
            case 6 -> asked.with("Expect", dice.oneOf("100-continue", "200-ok"));
            case 7 -> asked.with("X-Forwarded-Host", line(Nasty.text(dice))).with("X-Forwarded-Proto", "gopher");
            case 8 -> asked.with("X-HTTP-Method-Override", dice.oneOf(METHODS));
            case 9 -> asked.with("Last-Event-ID", line(Nasty.text(dice)));
            case 10 -> asked.with("Upgrade", "websocket").with("Connection", "Upgrade");
            default ->
                asked.with(
                        dice.oneOf("Authorization", "HX-Request", "Forwarded", "Via", "TE", "Origin"),
                        line(Nasty.text(dice)));
        };
    }

    private Asked fromElsewhere(Asked asked) {
        return switch (dice.below(5)) {
            case 0 -> asked.with("Origin", dice.oneOf("http://example.org", "null", "file://", "http://127.0.0.1"));
            case 1 ->
                asked.with(
                        "Host",
                        dice.oneOf("example.org", "localhost", "127.0.0.1", "[::1]", "a b", "", "example.org:99999"));
            case 2 -> asked.with("Sec-Fetch-Site", dice.oneOf("cross-site", "same-site", "none", "x"));
            case 3 -> asked.with("Referer", "http://example.org/" + line(Nasty.text(dice)));
            default ->
                asked.with("Content-Type", "application/x-www-form-urlencoded").body("a=b&c=%zz".getBytes(UTF_8));
        };
    }

    private Asked encoded(Asked asked) {
        return switch (dice.below(6)) {
            case 0 -> asked.body(zipped(asked.body())).with("Content-Encoding", "gzip");
            case 1 -> asked.with("Content-Encoding", dice.oneOf("gzip", "br", "nonsense"));
            case 2 -> asked.body(new String(asked.body(), UTF_8).getBytes(UTF_16LE));
            case 3 ->
                asked.body("%x\r\n%s\r\n0\r\n\r\n"
                                .formatted(asked.body().length, new String(asked.body(), UTF_8))
                                .getBytes(UTF_8))
                        .with("Transfer-Encoding", "chunked");
            case 4 -> asked.body("zz\r\nabc\r\n0\r\n\r\n".getBytes(UTF_8)).with("Transfer-Encoding", "chunked");
            default -> asked.with("Content-Length", dice.oneOf("-1", "x", "0", "9999999999999", "1,1"));
        };
    }

    private byte[] bytes(byte[] body) {
        return switch (dice.below(8)) {
            case 0 -> new byte[0];
            case 1 -> ("\ufeff" + new String(body, UTF_8)).getBytes(UTF_8);
            case 2 -> "[".repeat(dice.oneOf(100, 501, 1_001, 50_000)).getBytes(UTF_8);
            case 3 -> "{\"a\":".repeat(dice.oneOf(100, 501, 1_001, 50_000)).getBytes(UTF_8);
            case 4 ->
                ("{\"text\":{\"en\":\"" + "a".repeat(dice.oneOf(100_000, 899_980, 1_100_000)) + "\"}}").getBytes(UTF_8);
            case 5 ->
                dice.oneOf(
                                "null",
                                "[]",
                                "\"\"",
                                "1",
                                "{} {}",
                                "/**/{}",
                                "{'a':1}",
                                "NaN",
                                "{\"a\":1e999999999}",
                                "{\"a\":" + "9".repeat(1_001) + "}")
                        .getBytes(UTF_8);
            default -> Nasty.altered(body, dice);
        };
    }

    private static byte[] zipped(byte[] body) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(body);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return zipped.toByteArray();
    }
}
