package org.rapporteur.standalone.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.StandaloneRuntime;
import org.rapporteur.standalone.page.Chromium.Screen;
import org.rapporteur.standalone.scenario.ScenarioPlayer;

/** A page of a stranger, in a real browser of a person on whose machine a runtime is open; and our own pages there. */
class StrangerTest {
    private static final String SESSION = "/sessions/untoc-cop-12";

    private static StandaloneRuntime runtime;
    private static Chromium chromium;

    @BeforeAll
    static void a_house_is_open_with_a_session_under_way() throws Exception {
        chromium = Chromium.start();
        runtime = StandaloneRuntime.temporary(new Progress(System.out));
        TwelfthSession twelfth = TwelfthSession.read();
        new ScenarioPlayer(runtime.commandSide(), _ -> {}).play(twelfth.until(twelfth.beforeMeeting("plenary-4")));
    }

    @AfterAll
    static void close() throws IOException {
        if (runtime != null) {
            runtime.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    /** The first is of the same site for a browser, the second of another. */
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost"})
    void a_page_of_a_stranger_gets_nothing_done_and_sees_nothing(String host) throws Exception {
        String before = record();
        HttpServer stranger = stranger();
        try (Page page = chromium.open(
                Screen.DESKTOP,
                ColorScheme.LIGHT,
                "http://%s:%d/".formatted(host, stranger.getAddress().getPort()))) {
            List<Integer> answers = new ArrayList<>();
            page.onResponse(answer -> {
                if (answer.url().startsWith(runtime.commandSide().toString())
                        || answer.url().startsWith(runtime.querySide().toString())) {
                    answers.add(answer.status());
                }
            });
            for (URI side : List.of(runtime.commandSide(), runtime.querySide())) {
                assertThat(blindly(page, side + "/record/publication", "")).isEqualTo("sent");
                assertThat(blindly(page, side + "/record/verification", "")).isEqualTo("sent");
                assertThat(blindly(page, side + "/record/sessions/forged-1", "{\"facts\":[],\"acts\":[]}"))
                        .isEqualTo("sent");
                assertThat(blindly(page, side + SESSION + "/acts/announce", "{\"text\":{\"en\":\"forged\"}}"))
                        .isEqualTo("sent");
                assertThat(image(page, side + SESSION + "/desk/suggestions?text=a"))
                        .isEqualTo("nothing");
                frame(page, side + SESSION + "/desk");
                form(page, side + SESSION + "/acts/announce");
            }
            page.waitForTimeout(500);

            assertThat(answers)
                    .isNotEmpty()
                    .allSatisfy(status -> assertThat(status).isIn(403, 415));
        } finally {
            stranger.stop(0);
        }
        assertThat(record()).isEqualTo(before);
        assertThat(get(runtime.commandSide() + "/record/sessions")).doesNotContain("forged");
    }

    @Test
    void our_own_pages_work_and_break_no_rule_of_ours() throws Exception {
        List<String> said = new ArrayList<>();
        try (Page page = chromium.sitDown(Screen.DESKTOP, ColorScheme.LIGHT).newPage()) {
            page.onConsoleMessage(message -> said.add(page.url() + ": " + message.text()));
            page.onPageError(error -> said.add(page.url() + ": " + error));
            for (String address : List.of(
                    "/",
                    SESSION,
                    SESSION + "/facts",
                    SESSION + "/board",
                    SESSION + "/board?view=room",
                    SESSION + "/replay",
                    SESSION + "/replay?pane=report",
                    SESSION + "/report",
                    SESSION + "?lang=ar")) {
                assertThat(page.navigate(runtime.querySide() + address).status())
                        .as(address)
                        .isEqualTo(200);
            }
            page.navigate(runtime.querySide() + SESSION + "/report.html?language=en");
            assertThat(page.evaluate("document.styleSheets.length")).isEqualTo(2);
            page.navigate(runtime.querySide() + SESSION + "/desk?lang=en");
            page.locator("#when").fill("2024-10-15T15:00");
            page.locator("#line").fill("open meeting");
            page.locator("[role=option]").first().waitFor();
            page.locator("#line").press("Enter");
            assertThat(page.locator(".desk-strip")).containsText("4th plenary meeting");
        }

        assertThat(said)
                .filteredOn(line -> line.contains("Content Security Policy") || line.contains("Error"))
                .isEmpty();
    }

    /** As a page may without asking: it cannot read the answer. */
    private static Object blindly(Page page, String address, String body) {
        return page.evaluate(
                "([address, body]) => fetch(address, {method: 'POST', mode: 'no-cors', body: body ||"
                        + " undefined}).then(() => 'sent', () => 'sent')",
                List.of(address, body));
    }

    private static Object image(Page page, String address) {
        return page.evaluate(
                "address => new Promise(done => { const i = new Image(); i.onload = () => done('seen'); i.onerror = ()"
                        + " => done('nothing'); i.src = address; })",
                address);
    }

    private static void frame(Page page, String address) {
        page.evaluate(
                "address => new Promise(done => { const f = document.createElement('iframe'); f.onload = done; f.src ="
                        + " address; document.body.append(f); })",
                address);
    }

    /** Into a frame, so that the page stays. */
    private static void form(Page page, String address) {
        page.evaluate("""
            address => new Promise(done => {
              const target = document.createElement('iframe'); target.name = 'target' + Math.random(); document.body.append(target);
              const form = document.createElement('form'); form.method = 'post'; form.enctype = 'text/plain'; form.action = address; form.target = target.name;
              const field = document.createElement('input'); field.name = '{"text":{"en":"forged'; field.value = '"}}'; form.append(field);
              document.body.append(form); target.onload = done; form.submit();
            })\
            """, address);
    }

    private static HttpServer stranger() throws IOException {
        HttpServer stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stranger.createContext("/", exchange -> {
            byte[] page = "<!DOCTYPE html><title>A stranger</title><body></body>".getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        stranger.start();
        return stranger;
    }

    private static String record() throws Exception {
        return get(runtime.commandSide() + "/record/sessions/untoc-cop-12/facts");
    }

    private static String get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString(UTF_8))
                .body();
    }
}
