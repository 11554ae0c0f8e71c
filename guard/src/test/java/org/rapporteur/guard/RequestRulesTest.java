package org.rapporteur.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told from the head of a request, on a running server. */
class RequestRulesTest {
    private static final GuardedServer SERVER = GuardedServer.start();
    private static final String HERE = "Host: 127.0.0.1:" + SERVER.port();
    private static final String OURS = "Origin: http://127.0.0.1:" + SERVER.port();
    private static final String JSON = "Content-Type: application/json";

    @BeforeEach
    void nothing_was_taken() {
        SERVER.taken().clear();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void our_own_page_and_a_program_may_act() throws IOException {
        assertThat(post("{}", HERE, OURS, "Sec-Fetch-Site: same-origin", JSON)).startsWith("HTTP/1.1 200");
        assertThat(post("{}", HERE, JSON)).startsWith("HTTP/1.1 200");
        assertThat(post("", HERE)).startsWith("HTTP/1.1 200");
        assertThat(SERVER.taken()).containsExactly("{}", "{}", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: http://127.0.0.1:9",
                "Origin: http://localhost",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void a_page_of_another_origin_changes_nothing_with_a_body_or_without(String stranger) throws IOException {
        assertThat(post("{}", HERE, JSON, stranger)).startsWith("HTTP/1.1 403").contains("foreign-page");
        assertThat(post("", HERE, stranger)).startsWith("HTTP/1.1 403");
        assertThat(SERVER.taken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/plain",
                "Content-Type: */*",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Type: multipart/form-data; boundary=x",
                "Content-Type: application/jsonp",
                "X-Nothing: about the type"
            })
    void a_body_needs_its_media_type(String type) throws IOException {
        assertThat(post("{}", HERE, type)).startsWith("HTTP/1.1 415").contains("no-media-type");
        assertThat(SERVER.taken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page", "/nowhere"})
    void what_has_no_body_is_of_no_type_at_all_rather_than_of_any(String address) throws IOException {
        assertThat(get(address, HERE, "Content-Type: text/plain")).doesNotContain("no-media-type");
        assertThat(get(address, HERE, "Content-Type: */*")).startsWith("HTTP/1.1 415");
        assertThat(get(address, HERE, "Content-Type: text/*")).startsWith("HTTP/1.1 415");
    }

    @Test
    void who_asks_for_an_empty_list_of_types_asks_for_any() throws IOException {
        assertThat(get("/accept", HERE, "Accept: ")).endsWith("[]");
        assertThat(get("/accept", HERE, "Accept: ,")).endsWith("[]");
        assertThat(get("/accept", HERE, "Accept: ", "Accept: text/plain")).endsWith("[text/plain]");
        assertThat(get("/accept", HERE, "Accept: text/html, */*")).endsWith("[text/html, */*]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;%", "a;b=%", "a;b=%4", "a;b=%4g"})
    void an_address_that_means_nothing_is_refused(String name) throws IOException {
        assertThat(postTo("/acts/" + name, "{}", HERE, JSON))
                .startsWith("HTTP/1.1 400")
                .contains("unreadable-address");
        assertThat(postTo("/acts/a;b=%41", "{}", HERE, JSON)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example:8080", "[::2]"})
    void a_name_that_is_not_ours_is_not_answered_for(String host) throws IOException {
        assertThat(get("/page", "Host: " + host)).startsWith("HTTP/1.1 421").contains("foreign-host");
        assertThat(post("", "Host: " + host, "Origin: http://" + host)).startsWith("HTTP/1.1 421");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost:1234", "LOCALHOST", "[::1]:8080"})
    void our_names_are_answered_for_at_any_port(String host) throws IOException {
        assertThat(get("/page", "Host: " + host)).startsWith("HTTP/1.1 200");
    }

    @Test
    void what_another_site_embeds_is_not_given_and_what_it_links_to_is() throws IOException {
        assertThat(get("/page", HERE, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: image"))
                .startsWith("HTTP/1.1 403");
        assertThat(get(
                        "/page",
                        HERE,
                        "Sec-Fetch-Site: same-site",
                        "Sec-Fetch-Mode: navigate",
                        "Sec-Fetch-Dest: iframe"))
                .startsWith("HTTP/1.1 403");
        assertThat(get(
                        "/page",
                        HERE,
                        "Sec-Fetch-Site: cross-site",
                        "Sec-Fetch-Mode: navigate",
                        "Sec-Fetch-Dest: document"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void what_is_too_long_is_refused_in_words() throws IOException {
        assertThat(get("/" + "a".repeat(1024), HERE)).startsWith("HTTP/1.1 414").contains("may have 1,024 bytes");
        assertThat(get("/page?q=" + "a".repeat(4095), HERE)).startsWith("HTTP/1.1 414");
        assertThat(get("/page", headers(64))).startsWith("HTTP/1.1 431").contains("may have 64 headers");
        assertThat(get("/page", headers(60))).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page?q={9000}", "/pa{ge", "/%2F..%5c", "/page?q=\""})
    void what_never_reaches_us_is_refused_in_words_too(String address) throws IOException {
        String asked = address.replace("{9000}", "a".repeat(9_000));

        assertThat(get(asked, HERE, "Accept-Language: en"))
                .startsWith("HTTP/1.1 400")
                .contains("no-request", "longer than 8,192 bytes", "X-Content-Type-Options: nosniff");
    }

    @Test
    void so_is_what_names_no_host_or_a_coding_or_a_version_there_is_none_of() throws IOException {
        assertThat(get("/page")).startsWith("HTTP/1.1 400").contains("no-request");
        assertThat(post("", HERE, JSON, "Transfer-Encoding: gzip"))
                .startsWith("HTTP/1.1 501")
                .contains("no-request");
        try (Line line = Line.to(SERVER.port())) {
            assertThat(line.say("GET /page HTTP/3.7", HERE, "Connection: close", "", "")
                            .answer())
                    .startsWith("HTTP/1.1 505")
                    .contains("no-request");
        }
    }

    @Test
    void a_fault_of_ours_is_told_without_our_insides() throws IOException {
        assertThat(get("/broken", HERE)).startsWith("HTTP/1.1 500").doesNotContain("a fault of ours", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=utf-16", "application/json; Charset=iso-8859-1;q=0.5", "*/*"})
    void everything_comes_in_one_encoding(String accepted) throws IOException {
        assertThat(get("/json", HERE, "Accept: " + accepted))
                .startsWith("HTTP/1.1 200")
                .contains("Content-Type: application/json", "{\"word\":\"\u00e9l\u00e8ve\"}");
    }

    @Test
    void a_refusal_is_told_in_the_language_asked_for_and_to_people_as_a_page() throws IOException {
        assertThat(get("/page", "Host: evil.example", "Accept-Language: fr, zh-CN"))
                .contains("本服务器不以“evil.example”为名");
        assertThat(get("/page", "Host: evil.example", "Accept: text/html,*/*", "Accept-Language: ar"))
                .contains("Content-Type: text/html", "<html lang=\"ar\" dir=\"rtl\">", "لا يعرف هذا الخادم");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page", "/broken", "/nowhere"})
    void every_answer_tells_the_browser_what_it_may_do(String address) throws IOException {
        assertThat(get(address, HERE))
                .contains("Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("frame-ancestors 'none'", "X-Content-Type-Options: nosniff", "Referrer-Policy: same-origin")
                .contains("Cross-Origin-Opener-Policy: same-origin", "Cross-Origin-Resource-Policy: same-origin")
                .contains("Permissions-Policy: ")
                .doesNotContain("unsafe");
    }

    private static String[] headers(int count) {
        return Stream.concat(Stream.of(HERE), IntStream.range(0, count).mapToObj("X-%d: x"::formatted))
                .toArray(String[]::new);
    }

    private static String get(String address, String... headers) throws IOException {
        try (Line line = Line.to(SERVER.port())) {
            return line.ask("GET " + address, with("Connection: close", headers))
                    .answer();
        }
    }

    private static String post(String body, String... headers) throws IOException {
        return postTo("/acts", body, headers);
    }

    private static String postTo(String address, String body, String... headers) throws IOException {
        try (Line line = Line.to(SERVER.port())) {
            return line.ask(
                            "POST " + address,
                            with("Connection: close", with("Content-Length: " + body.length(), headers)))
                    .say(body)
                    .answer();
        }
    }

    private static String[] with(String header, String... headers) {
        return Stream.concat(Stream.of(headers), Stream.of(header)).toArray(String[]::new);
    }
}
