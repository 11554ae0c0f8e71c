package org.rapporteur.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.events.Json;
import org.rapporteur.events.value.AccessRole;
import org.rapporteur.guard.access.AccessTable;
import org.rapporteur.guard.access.Deed;
import org.rapporteur.guard.access.Endpoint;
import org.rapporteur.guard.access.Endpoints;
import tools.jackson.databind.JsonNode;

/** Both sides where people sign in. */
class WhoBelongsTest {
    private static final String SESSION = "untoc-cop-12";
    private static final Set<Integer> REFUSED = Set.of(401, 403);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private static Path directory;

    private static Issuer issuer;
    private static StandaloneRuntime runtime;

    @BeforeAll
    static void aSessionOfTheConference() throws Exception {
        issuer = Issuer.start();
        runtime = StandaloneRuntime.kept(
                directory,
                Map.of(
                        "rapporteur.access.issuer", issuer.address(),
                        "rapporteur.access.client-id", "pages",
                        "rapporteur.access.client-secret", "not a secret"),
                new Progress(System.out));
        assertThat(schedule(SESSION, "untoc-cop", issuer.token("ana", "secretary@body/untoc-cop")))
                .isEqualTo(201);
        URI seen = runtime.querySide().resolve("/sessions/" + SESSION + "?version=1");
        assertThat(status(asked("GET", seen, issuer.token("ana", "secretary")))).isEqualTo(200);
    }

    @AfterAll
    static void close() throws Exception {
        runtime.close();
        issuer.close();
    }

    static Stream<AccessRole> roles() {
        return Stream.of(AccessRole.values());
    }

    @ParameterizedTest
    @MethodSource("roles")
    void each_address_is_for_those_for_whom_the_table_says_it_is(AccessRole role) throws Exception {
        String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : Endpoints.all()) {
            boolean may = AccessTable.of(role).contains(endpoint.deed());
            boolean inList = !path(endpoint).contains(SESSION)
                    && Set.of(Deed.FOLLOW, Deed.VERIFY).contains(endpoint.deed());
            boolean any = endpoint.deed() == Deed.LOOK;
            boolean ofSession = path(endpoint).contains(SESSION);
            check(endpoint, name, may, wrong);
            check(endpoint, name + "@body/untoc-cop", may && (any || inList || ofSession), wrong);
            check(endpoint, name + "@session/" + SESSION, may && (any || inList || ofSession), wrong);
            check(endpoint, name + "@body/ga-third-committee", may && (any || inList), wrong);
            check(endpoint, name + "@session/another", may && (any || inList), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void who_is_not_signed_in_sees_nothing_of_a_session() throws Exception {
        for (Endpoint endpoint : Endpoints.all()) {
            for (URI address : addresses(endpoint)) {
                assertThat(status(asked(method(endpoint), address, null)) == 401)
                        .as("%s %s", endpoint, address)
                        .isEqualTo(endpoint.deed() != Deed.LOOK);
            }
        }
    }

    static Stream<String> forged() throws JOSEException {
        JWTClaimsSet good = issuer.claims("mallory", "secretary").build();
        Date past = Date.from(Instant.now().minusSeconds(600));
        return Stream.of(
                "nonsense",
                new PlainJWT(good).serialize(),
                Issuer.signed(good, Issuer.newKey()),
                issuer.token(issuer.claims("mallory", "secretary")
                        .expirationTime(past)
                        .build()),
                issuer.token(issuer.claims("mallory", "secretary")
                        .issuer("https://elsewhere.example.org")
                        .build()),
                issuer.token(issuer.claims("mallory", "secretary")
                        .audience("another-program")
                        .build()),
                issuer.token(issuer.claims(" ", "secretary").build()),
                issuer.token(issuer.claims("mallory", "secretary")
                        .expirationTime(null)
                        .build()),
                issuer.token(issuer.claims("mallory", "secretary")
                        .claim("name", "x".repeat(201))
                        .build()));
    }

    @ParameterizedTest
    @MethodSource("forged")
    void a_token_that_is_not_the_issuers_for_this_record_and_now_is_none(String token) throws Exception {
        assertThat(status(asked("GET", runtime.querySide().resolve("/sessions/" + SESSION), token)))
                .isEqualTo(401);
        assertThat(schedule("forged", "untoc-cop", token)).isEqualTo(401);
    }

    @Test
    void a_token_may_say_that_it_is_one_for_access() throws Exception {
        String token = issuer.accessToken(issuer.claims("ana", "secretary").build());

        assertThat(status(asked("GET", runtime.querySide().resolve("/sessions/" + SESSION), token)))
                .isEqualTo(200);
    }

    @Test
    void facts_say_what_the_token_says_and_for_whom_as_was_typed() throws Exception {
        HttpRequest act = HttpRequest.newBuilder(
                        runtime.commandSide().resolve("/sessions/" + SESSION + "/acts/issue-document"))
                .header("Authorization", "Bearer " + issuer.token("ana", "officer", "secretary@body/untoc-cop"))
                .header("Acting-For", "the President's office")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                    {"symbol": "CTOC/COP/2024/INF.1", "kind": "list-of-participants"}"""))
                .build();
        HttpResponse<String> answer = HTTP.send(act, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);

        String auditor = issuer.token("otto", "auditor");
        HttpResponse<String> facts = HTTP.send(
                request("GET", runtime.commandSide().resolve("/record/sessions/" + SESSION + "/facts"), auditor),
                BodyHandlers.ofString());

        JsonNode last = Json.mapper().readTree(facts.body().lines().toList().getLast());
        assertThat(last.get("by").stringValue()).isEqualTo("Name of ana");
        assertThat(last.get("signedIn"))
                .isEqualTo(Json.mapper()
                        .createObjectNode()
                        .put("actingFor", "the President's office")
                        .put("issuer", issuer.address())
                        .put("role", "secretary")
                        .put("subject", "ana"));
    }

    @Test
    void a_secretary_begins_sessions_of_her_own_body_only() throws Exception {
        String token = issuer.token("ana", "secretary@body/untoc-cop");

        assertThat(schedule("not-hers", "ga-third-committee", token)).isEqualTo(403);
        assertThat(schedule("hers", "untoc-cop", token)).isEqualTo(201);
    }

    @Test
    void whoever_is_a_secretary_of_one_session_begins_none() throws Exception {
        assertThat(schedule("granted", "untoc-cop", issuer.token("ana", "secretary@session/granted")))
                .isEqualTo(403);
    }

    @Test
    void a_session_is_corrected_to_be_another_bodys_by_a_secretary_of_that_body_too() throws Exception {
        String ana = issuer.token("ana", "secretary@body/untoc-cop");
        assertThat(schedule("mistaken", "untoc-cop", ana)).isEqualTo(201);

        assertThat(correctBegin("mistaken", "ga-third-committee", ana)).isEqualTo(403);
        assertThat(correctBegin("mistaken", "untoc-cop", ana)).isEqualTo(201);
        assertThat(correctBegin("mistaken", "ga-third-committee", issuer.token("bea", "secretary")))
                .isEqualTo(201);
    }

    @Test
    void who_is_not_signed_in_learns_whether_a_server_is_well_and_of_no_session() throws Exception {
        for (URI side : List.of(runtime.commandSide(), runtime.querySide())) {
            assertThat(status(asked("GET", side.resolve("/actuator/health"), null)))
                    .isEqualTo(200);
            assertThat(status(asked("GET", side.resolve("/actuator/health/readiness"), null)))
                    .isEqualTo(200);
            assertThat(status(asked("GET", side.resolve("/actuator/health/record"), null)))
                    .isEqualTo(401);
            assertThat(status(asked("GET", side.resolve("/actuator/health/views"), null)))
                    .isEqualTo(401);
        }
    }

    @Test
    void whoever_types_a_stroke_behind_an_address_is_led_to_the_one_without() throws Exception {
        HttpResponse<InputStream> answer = asked(
                "GET", runtime.querySide().resolve("/sessions/" + SESSION + "/"), issuer.token("ana", "secretary"));

        assertThat(status(answer)).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).contains("/sessions/" + SESSION);
    }

    @Test
    void browsers_sign_in_at_the_pages_only() throws Exception {
        HttpResponse<Void> answer =
                HTTP.send(opened(runtime.commandSide().resolve("/record/sessions")), BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void there_is_no_way_in_by_a_provider_of_another_name() throws Exception {
        for (URI side : List.of(runtime.commandSide(), runtime.querySide())) {
            assertThat(status(asked("GET", side.resolve("/oauth2/authorization/another"), null)))
                    .isEqualTo(403);
        }
    }

    @Test
    void browsers_that_come_and_never_sign_in_take_no_room_without_end() throws Exception {
        URI page = runtime.querySide().resolve("/sessions/" + SESSION);
        issuer.letIn(issuer.claims("bea", "secretary").build());
        HttpClient signedIn = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        signedIn.send(opened(page), BodyHandlers.discarding());

        for (int browser = 0; browser < 1200; browser++) {
            HTTP.send(opened(page), BodyHandlers.discarding());
        }

        HttpResponse<String> active = HTTP.send(
                request(
                        "GET",
                        runtime.querySide().resolve("/actuator/metrics/tomcat.sessions.active.current"),
                        issuer.token("ada", "administrator")),
                BodyHandlers.ofString());

        assertThat(Json.mapper()
                        .readTree(active.body())
                        .at("/measurements/0/value")
                        .asInt())
                .isLessThan(1100);
        assertThat(signedIn.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_browser_whose_tokens_are_not_renewed_signs_in_again() throws Exception {
        issuer.letIn(issuer.claims("bea", "secretary").build());
        issuer.letTokensLast(1);
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        URI page = runtime.querySide().resolve("/sessions/" + SESSION);
        HttpRequest byScript =
                HttpRequest.newBuilder(page).header("HX-Request", "true").build();
        browser.send(opened(page), BodyHandlers.discarding());
        issuer.letTokensLast(300);

        assertThat(browser.send(byScript, BodyHandlers.discarding()).statusCode())
                .isEqualTo(401);
        assertThat(browser.send(opened(page), BodyHandlers.discarding()).statusCode())
                .isEqualTo(200);
        assertThat(browser.send(byScript, BodyHandlers.discarding()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_no_text_can_hold_is_told_of_in_words() throws Exception {
        // The bytes of a letter in UTF-8 are two characters in a header, one of them to control something.
        assertThat(actedFor(runtime.commandSide(), "INF.3", "\u00d8yvind", UTF_8))
                .startsWith("HTTP/1.1 400")
                .contains("unreadable-act", "Acting-For");
    }

    @Test
    void for_whom_is_recorded_as_it_was_typed_whichever_side_it_came_by() throws Exception {
        assertThat(actedFor(runtime.querySide(), "INF.3", "M\u00fcller", ISO_8859_1))
                .startsWith("HTTP/1.1 201");
        assertThat(actedFor(runtime.querySide(), "INF.4", "UTF-8''%E7%A7%98%E4%B9%A6 d'or", UTF_8))
                .startsWith("HTTP/1.1 201");

        HttpResponse<String> facts = HTTP.send(
                request(
                        "GET",
                        runtime.commandSide().resolve("/record/sessions/" + SESSION + "/facts"),
                        issuer.token("otto", "auditor")),
                BodyHandlers.ofString());
        assertThat(facts.body()).contains("\"actingFor\":\"M\u00fcller\"", "\"actingFor\":\"\u79d8\u4e66 d'or\"");
    }

    private static String actedFor(URI side, String document, String name, Charset charset) throws Exception {
        String act = """
            {"symbol": "CTOC/COP/2024/%s", "kind": "list-of-participants"}""".formatted(document);
        return exchanged(
                side,
                """
                POST /sessions/%s/acts/issue-document HTTP/1.1
                Host: %s
                Connection: close
                Content-Type: application/json
                Content-Length: %d
                Authorization: Bearer %s
                Acting-For: %s

                %s""".formatted(SESSION, side.getAuthority(), act.length(), issuer.token("ana", "secretary"), name, act),
                charset);
    }

    @Test
    void what_is_asked_in_strange_ways_is_answered_in_words() throws Exception {
        for (URI side : List.of(runtime.commandSide(), runtime.querySide())) {
            String answer = exchanged(side, """
                GET //sessions/%s;a=b HTTP/1.1
                Host: %s
                Connection: close

                """.formatted(SESSION, side.getAuthority()), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("strange-request");
        }
    }

    @Test
    void lists_tell_of_the_sessions_that_somebody_may_follow() throws Exception {
        assertThat(list(issuer.token("ana", "officer@body/untoc-cop"))).contains(SESSION);
        assertThat(list(issuer.token("ben", "officer@body/ga-third-committee"))).doesNotContain(SESSION);
    }

    @Test
    void whoever_opens_a_page_signs_in_at_the_provider_and_acts_under_their_name() throws Exception {
        issuer.letIn(issuer.claims("bea", "secretary@body/untoc-cop").build());
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        URI desk = runtime.querySide().resolve("/sessions/" + SESSION + "/desk");

        HttpResponse<String> page = browser.send(opened(desk), BodyHandlers.ofString());

        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo(desk.getPath());
        assertThat(page.body()).contains("Name of bea", "Sign out").doesNotContain("eyJ");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");

        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(desk.resolve("/sessions/" + SESSION + "/acts/issue-document"))
                        .header("Content-Type", "application/json")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString("""
                            {"symbol": "CTOC/COP/2024/INF.2", "kind": "list-of-participants"}"""))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(browser.send(
                                opened(runtime.querySide()
                                        .resolve("/sessions/" + SESSION + "/facts?version="
                                                + Json.mapper()
                                                        .readTree(answer.body())
                                                        .get("version")
                                                        .asInt())),
                                BodyHandlers.ofString())
                        .body())
                .contains("Name of bea (secretary)");

        browser.send(
                HttpRequest.newBuilder(desk.resolve("/sign-out"))
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.discarding());

        issuer.letIn(issuer.claims("nobody").build());
        assertThat(browser.send(opened(desk), BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_a_browser_is_told_ends_when_it_signs_out() throws Exception {
        issuer.letIn(issuer.claims("bea", "officer").build());
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        browser.send(opened(runtime.querySide().resolve("/sessions/" + SESSION)), BodyHandlers.discarding());
        HttpResponse<InputStream> stream = browser.send(
                HttpRequest.newBuilder(runtime.querySide().resolve("/sessions/" + SESSION + "/live"))
                        .build(),
                BodyHandlers.ofInputStream());
        assertThat(stream.statusCode()).isEqualTo(200);
        assertThat(stream.body().read()).isPositive();

        browser.send(
                HttpRequest.newBuilder(runtime.querySide().resolve("/sign-out"))
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.discarding());

        assertThat(ended(stream, Duration.ofSeconds(1))).isTrue();
    }

    @Test
    void what_a_program_is_told_ends_with_its_token() throws Exception {
        String token = issuer.token(issuer.claims("bot", "officer")
                .expirationTime(Date.from(Instant.now().plusSeconds(4)))
                .build());
        HttpResponse<InputStream> stream =
                asked("GET", runtime.querySide().resolve("/sessions/" + SESSION + "/live"), token);
        assertThat(stream.body().read()).isPositive();

        assertThat(ended(stream, Duration.ofSeconds(8))).isTrue();
    }

    private static boolean ended(HttpResponse<InputStream> stream, Duration patience) throws Exception {
        try {
            CompletableFuture.runAsync(() -> {
                        try {
                            stream.body().transferTo(OutputStream.nullOutputStream());
                        } catch (IOException broken) {
                            // It has ended as well.
                        }
                    })
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException goesOn) {
            return false;
        }
    }

    @Test
    void a_provider_that_gives_tokens_for_another_program_leads_to_words_and_not_round_and_round() throws Exception {
        issuer.letIn(
                issuer.claims("bea", "secretary").audience("another-program").build());
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();

        HttpResponse<String> page =
                browser.send(opened(runtime.querySide().resolve("/sessions/" + SESSION)), BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Signing in failed");
    }

    private static HttpRequest opened(URI page) {
        return HttpRequest.newBuilder(page).header("Accept", "text/html").build();
    }

    private static String list(String token) throws Exception {
        return HTTP.send(request("GET", runtime.querySide().resolve("/sessions"), token), BodyHandlers.ofString())
                .body();
    }

    private static int schedule(String session, String body, String token) throws Exception {
        return HTTP.send(
                        HttpRequest.newBuilder(runtime.commandSide()
                                        .resolve("/sessions/" + session + "/acts/schedule-session"))
                                .header("Authorization", "Bearer " + token)
                                .header("Act-Id", "begin")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("""
                                    {"body": "%s", "number": 12, "dates": {"from": "2024-10-14", "to": "2024-10-18"}}""".formatted(body)))
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }

    private static int correctBegin(String session, String body, String token) throws Exception {
        return HTTP.send(
                        HttpRequest.newBuilder(
                                        runtime.commandSide().resolve("/sessions/" + session + "/acts/correct-act"))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("""
                                    {"act": "begin", "reason": {"en": "It was typed wrongly."},
                                     "instead": {"kind": "schedule-session", "fields": {"body": "%s", "number": 13,
                                      "dates": {"from": "2024-10-14", "to": "2024-10-18"}}}}""".formatted(body)))
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }

    private static void check(Endpoint endpoint, String roles, boolean may, List<String> wrong) throws Exception {
        for (URI address : addresses(endpoint)) {
            int status = status(asked(method(endpoint), address, issuer.token("eve", roles)));
            if (REFUSED.contains(status) == may) {
                wrong.add("%s %s as %s: %d".formatted(method(endpoint), address, roles, status));
            }
        }
    }

    /** The address on each side where it stands; what stands on one only is not found on the other, if it is let in. */
    private static List<URI> addresses(Endpoint endpoint) {
        return Stream.of(runtime.commandSide(), runtime.querySide())
                .map(side -> side.resolve(path(endpoint)))
                .toList();
    }

    private static String path(Endpoint endpoint) {
        return endpoint.pattern()
                .getPatternString()
                .replaceAll("\\{session}", SESSION)
                .replaceAll("\\{document:[^}]*}", "report")
                .replaceAll("\\{extension:[^}]*}", "md")
                .replaceAll("\\{act}", "adjourn-meeting")
                .replace("/**", "")
                .replace("*", "x");
    }

    private static String method(Endpoint endpoint) {
        return endpoint.method().name();
    }

    private static String exchanged(URI side, String asked, Charset charset) throws IOException {
        try (Socket line = new Socket(side.getHost(), side.getPort())) {
            line.getOutputStream().write(asked.replace("\n", "\r\n").getBytes(charset));
            return new String(line.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static HttpResponse<InputStream> asked(String method, URI address, @Nullable String token)
            throws IOException, InterruptedException {
        return HTTP.send(request(method, address, token), BodyHandlers.ofInputStream());
    }

    private static HttpRequest request(String method, URI address, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Accept", "*/*")
                .method(method, method.equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody());
        if (method.equals("POST")) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    private static int status(HttpResponse<InputStream> answer) throws IOException {
        answer.body().close();
        return answer.statusCode();
    }
}
