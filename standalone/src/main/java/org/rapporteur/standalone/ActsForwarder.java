package org.rapporteur.standalone;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.events.Json;
import org.rapporteur.guard.access.Access;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/**
 * One origin for both sides of a runtime, as the proxy gives to sides in containers: what is meant for the command side
 * is passed on to it from the port of the pages, everything else goes its way. It stands behind the guard of the pages,
 * which has looked at who asks and has taken the body in; the command side's own guard looks again.
 */
final class ActsForwarder implements Filter {
    private static final Pattern FOR_THE_COMMAND_SIDE = Pattern.compile("/sessions/[^/]+/acts/[^/]+|/openapi\\.json");
    private static final List<String> THERE = List.of(
            "Authorization",
            "Act-Id",
            "Acting-For",
            "Occurred-At",
            "Accept",
            "Accept-Language",
            "Prefer",
            "Content-Type",
            "Sec-Fetch-Site",
            "Sec-Fetch-Mode",
            "Sec-Fetch-Dest");
    private static final List<String> BACK =
            List.of("Content-Type", "WWW-Authenticate", "Location", "Act-Id", "Preference-Applied", "Retry-After");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** More would not be decided sooner, and would hold the threads of those who read. */
    private static final int AT_ONCE = 24;

    private static final String IN_ENGLISH =
            "Acts are not taken at the moment. Please send the act again in a moment; with the same id it is recorded"
                    + " once.";

    private static final Map<String, String> WORDS = Map.of(
            "zh",
            "目前无法记录行为。请稍后重新发送；标识相同则只记录一次。",
            "ar",
            "لا تؤخذ الأفعال في هذه اللحظة. يرجى إرسال الفعل من جديد بعد لحظات؛ فبالمعرف نفسه يسجل مرة واحدة.");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Supplier<URI> commandSide;

    /** Passes on to the address that the command side has once it runs. */
    ActsForwarder(Supplier<URI> commandSide) {
        this.commandSide = commandSide;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (!FOR_THE_COMMAND_SIDE.matcher(asked.getRequestURI()).matches()) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse answer = (HttpServletResponse) response;
        if (!free.tryAcquire()) {
            refuse(answer, asked, 503);
            return;
        }
        try {
            passOn(asked, answer);
        } finally {
            free.release();
        }
    }

    private void passOn(HttpServletRequest asked, HttpServletResponse response) throws IOException {
        HttpRequest passed = passed(asked);
        HttpResponse<byte[]> answer;
        try {
            answer = client.send(passed, BodyHandlers.ofByteArray());
        } catch (HttpTimeoutException late) {
            refuse(response, asked, 504);
            return;
        } catch (IOException gone) {
            refuse(response, asked, 502);
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            refuse(response, asked, 503);
            return;
        }
        response.setStatus(answer.statusCode());
        BACK.forEach(name -> answer.headers().firstValue(name).ifPresent(value -> response.setHeader(name, value)));
        response.getOutputStream().write(answer.body());
    }

    private HttpRequest passed(HttpServletRequest asked) throws IOException {
        byte[] body = asked.getInputStream().readAllBytes();
        HttpRequest.Builder passed = HttpRequest.newBuilder(commandSide.get().resolve(target(asked)))
                .timeout(PATIENCE)
                .method(asked.getMethod(), BodyPublishers.ofByteArray(body));
        THERE.forEach(
                name -> Stream.ofNullable(asked.getHeader(name)).forEach(value -> passed.header(name, inAscii(value))));
        // A browser keeps no token; it is in its session.
        if (asked.getAttribute(Access.TOKEN) instanceof String token) {
            passed.setHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        return passed.build();
    }

    /** The client would put a question mark for every other letter; the command side reads RFC 8187. */
    private static String inAscii(String value) {
        return US_ASCII.newEncoder().canEncode(value) ? value : "UTF-8''" + UriUtils.encode(value, UTF_8);
    }

    private static String target(HttpServletRequest asked) {
        String query = asked.getQueryString();
        return asked.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** The id of an act makes it harmless to send it again, whatever became of it. */
    private static void refuse(HttpServletResponse response, HttpServletRequest asked, int status) throws IOException {
        response.setStatus(status);
        response.setHeader("Retry-After", "2");
        response.setContentType("application/problem+json");
        String detail = WORDS.getOrDefault(asked.getLocale().getLanguage(), IN_ENGLISH);
        response.getOutputStream()
                .write(Json.mapper()
                        .writeValueAsString(Map.of(
                                "type", "urn:rapporteur:problem:command-side-away", "status", status, "detail", detail))
                        .getBytes(UTF_8));
    }
}
