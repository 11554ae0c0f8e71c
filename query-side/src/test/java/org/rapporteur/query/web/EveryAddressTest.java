package org.rapporteur.query.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.query.RunningQuerySide;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.ingest.Arrivals;
import org.rapporteur.query.moment.Moment;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whatever is asked of any address there is, is answered or refused; nothing ends in an error of the server's own. The
 * addresses and their parameters are asked of the program, so that new ones are tried as well.
 */
@Tag("slow")
class EveryAddressTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(?::([^}]*))?}");
    private static final int AT_ONCE = 8;

    /** What every address is about, and what parameters say that are not being tried. */
    private static final Map<String, String> PLAIN = Map.of(
            "id",
            "untoc-cop-12",
            "symbol",
            "CTOC/COP/2024/L.2",
            "language",
            "en",
            "extension",
            "md",
            "from",
            "1",
            "to",
            "20",
            "text",
            "a");

    private static final List<String> NASTY = List.of(
            "",
            "%00",
            "a%00b",
            "%",
            "%zz",
            "%FF",
            "%C0%80",
            "%ED%A0%80",
            "%ED%B0%80x",
            "%F0%9F%92%A9",
            "%EF%BF%BF",
            "%0D%0ASet-Cookie:a=b",
            "%20",
            "+",
            "..%2F..%2F",
            "%2e%2e",
            "';--",
            "%3Cscript%3E",
            "%7B0%7D%20%24%7B7*7%7D",
            "a".repeat(201),
            "a".repeat(3000),
            "%EF%B7%BA".repeat(200),
            "%E3%8C%80".repeat(200),
            "a+".repeat(1000),
            "0",
            "-1",
            "1",
            "2147483648",
            "9223372036854775807",
            "-9223372036854775808",
            "99999999999999999999999999",
            "1e400",
            "NaN",
            "null",
            "ru",
            "tlh",
            "zh",
            "happened",
            "known",
            "plenary-0",
            "-999999999-01-01T00:00:00%2B18:00",
            "%2B300000-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "2024-10-15T10:30:00Z");

    private static final Story STORY = SampleSession.whole();
    private static final RunningQuerySide SIDE = RunningQuerySide.start();

    @BeforeAll
    static void the_whole_session_has_arrived() throws InterruptedException {
        SIDE.publish(STORY.facts());
        assertThat(SIDE.part(Arrivals.class)
                        .await(STORY.session(), STORY.facts().size(), Duration.ofMinutes(1)))
                .isTrue();
    }

    @AfterAll
    static void stop() {
        SIDE.close();
    }

    /** An address with what it can be asked. */
    private record Address(String path, Set<String> parameters) {
        /** With one parameter said otherwise than usual. */
        String with(String name, String value) {
            Map<String, String> query = new LinkedHashMap<>();
            parameters.stream().filter(PLAIN::containsKey).forEach(known -> query.put(known, PLAIN.get(known)));
            query.put(name, value);
            return path
                    + query.entrySet().stream()
                            .map(said -> said.getKey() + "=" + said.getValue())
                            .collect(Collectors.joining("&", "?", ""));
        }

        String plain() {
            return with("lang", "en");
        }
    }

    private record Asked(String method, String target, Map<String, String> headers) {
        static Asked page(String target) {
            return new Asked("GET", target, Map.of("Accept", "text/html,*/*;q=0.8"));
        }

        static Asked program(String target) {
            return new Asked("GET", target, Map.of("Accept", "application/json"));
        }
    }

    private record Answer(Asked asked, int status, boolean retryAfter) {
        boolean isAnError() {
            return status >= 500 && !(status == 503 && retryAfter);
        }
    }

    @Test
    void what_is_asked_plainly_is_answered() throws Exception {
        assertThat(addresses()).hasSizeGreaterThan(20);
        List<Answer> answers = all(addresses()
                .filter(address -> !address.path().equals("/error"))
                .filter(address -> !address.path().contains("corrigendum"))
                .map(address -> new Asked("GET", address.plain(), Map.of("Accept", "*/*"))));
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.asked().target()).isLessThan(400));
    }

    @Test
    void no_value_of_a_parameter_is_an_error_of_the_server() throws Exception {
        List<String> targets = addresses()
                .flatMap(address -> address.parameters().stream()
                        .flatMap(name -> values(name).map(value -> address.with(name, value))))
                .toList();
        assertNoErrors(IntStream.range(0, targets.size())
                .mapToObj(i -> i % 2 == 0 ? Asked.page(targets.get(i)) : Asked.program(targets.get(i))));
    }

    /** What nobody asks for is only to be readable; a version that may yet come is waited for, which takes its time. */
    private static Stream<String> values(String parameter) {
        return switch (parameter) {
            case "lang", "unheard-of" -> NASTY.stream().limit(12);
            case "version" -> NASTY.stream().filter(value -> !value.matches("[0-9]+"));
            default -> NASTY.stream();
        };
    }

    @Test
    void no_part_of_an_address_is_an_error_of_the_server() throws Exception {
        assertNoErrors(patterns()
                .flatMap(pattern -> VARIABLE.matcher(pattern)
                        .results()
                        .flatMap(variable -> NASTY.stream()
                                .map(value -> filled(pattern.replace(variable.group(), value), Map.of()))))
                .map(target -> Asked.page(target + "?language=en&from=1&to=20&text=a")));
    }

    @Test
    void no_method_format_or_header_is_an_error_of_the_server() throws Exception {
        List<String> methods =
                List.of("HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "BREW");
        List<String> formats = List.of(
                "", "*/*", "text/html", "application/json", "image/png", "text/markdown", "nonsense", "a/b;q=7", "*/x");
        List<Map<String, String>> headers = List.of(
                Map.of("Last-Event-ID", "99999999999999999999"),
                Map.of("Last-Event-ID", "not a number"),
                Map.of("Accept-Language", "zz;q=9,,;-"),
                Map.of("Accept-Language", "a".repeat(2000)),
                Map.of("Cookie", "lang=%00; lang; =; lang=\"zh"),
                Map.of("If-None-Match", "W/\""),
                Map.of("If-Modified-Since", "yesterday"),
                Map.of("Range", "bytes=9-1"),
                Map.of("Accept-Encoding", "gzip;q=0, brotli"),
                Map.of("Content-Type", "*/*"));
        assertNoErrors(addresses()
                .map(Address::plain)
                .flatMap(target -> Stream.of(
                                methods.stream()
                                        .map(method -> new Asked(method, target, Map.of("Accept", "text/html"))),
                                formats.stream().map(format -> new Asked("GET", target, Map.of("Accept", format))),
                                headers.stream().map(header -> new Asked("GET", target, header)))
                        .flatMap(asked -> asked)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sessions/untoc-cop-12/replay?q=" + "%EF%B7%BA",
                "/sessions/untoc-cop-12/report/remarks?language=ru",
                "/sessions/untoc-cop-12/replay?kind=x",
                "/sessions/untoc-cop-12/replay?meeting=x",
                "/sessions/untoc-cop-12/replay?actor=%00",
                "/sessions/untoc-cop-12/replay?as=rumoured",
                "/sessions/untoc-cop-12/replay/comparison?from=1&to=99999",
                "/sessions/untoc-cop-12/replay/comparison?from=1&to=99999&as=happened",
                "/sessions/untoc-cop-12/board/now?heard=-1",
                "/sessions/untoc-cop-12?at=%2B300000-01-01T00:00:00Z"
            })
    void what_cannot_be_is_refused_and_named(String target) throws Exception {
        int status = ask(Asked.page(target)).status();

        assertThat(status).isEqualTo(target.contains("q=") ? 200 : 400);
    }

    private static void assertNoErrors(Stream<Asked> requests) throws Exception {
        List<Answer> answers = all(requests);
        System.out.printf(
                Locale.ROOT,
                "%d requests: %s%n",
                answers.size(),
                answers.stream().collect(Collectors.groupingBy(Answer::status, TreeMap::new, Collectors.counting())));
        assertThat(answers).isNotEmpty();
        assertThat(answers.stream().filter(Answer::isAnError)).isEmpty();
    }

    private static List<Answer> all(Stream<Asked> requests) throws Exception {
        try (ExecutorService askers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Answer>> calls =
                    requests.<Callable<Answer>>map(asked -> () -> ask(asked)).toList();
            return askers.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }

    /** As it is written here, byte for byte: no client would send most of it. */
    private static Answer ask(Asked asked) {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), SIDE.address().getPort())) {
            socket.setSoTimeout((int) Duration.ofMinutes(1).toMillis());
            StringBuilder request = new StringBuilder("%s %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                    .formatted(asked.method(), asked.target()));
            asked.headers()
                    .forEach((name, value) ->
                            request.append(name).append(": ").append(value).append("\r\n"));
            socket.getOutputStream().write(request.append("\r\n").toString().getBytes(ISO_8859_1));
            return answer(asked, new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1)));
        } catch (IOException broken) {
            throw new UncheckedIOException(asked.toString(), broken);
        }
    }

    private static Answer answer(Asked asked, BufferedReader answer) throws IOException {
        String status = answer.readLine();
        boolean retryAfter = false;
        for (String line = answer.readLine(); line != null && !line.isEmpty(); line = answer.readLine()) {
            retryAfter |= line.toLowerCase(Locale.ROOT).startsWith("retry-after:");
        }
        return new Answer(asked, Integer.parseInt(status.split(" ", -1)[1]), retryAfter);
    }

    private static Stream<String> patterns() {
        return mappings().keySet().stream();
    }

    private static Stream<Address> addresses() {
        return mappings().entrySet().stream()
                .flatMap(mapping -> paths(mapping.getKey()).map(path -> new Address(path, mapping.getValue())));
    }

    /** Every pattern of addresses, and the names of all that can be asked there. */
    private static Map<String, Set<String>> mappings() {
        Map<String, Set<String>> mappings = new TreeMap<>();
        SIDE.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues()
                        .forEach(pattern -> mappings.computeIfAbsent(pattern, _ -> new LinkedHashSet<>())
                                .addAll(parameters(method))));
        return mappings;
    }

    private static Set<String> parameters(HandlerMethod method) {
        Set<String> names = new LinkedHashSet<>(List.of("lang", "version", "unheard-of"));
        for (MethodParameter parameter : method.getMethodParameters()) {
            Class<?> type = parameter.getParameterType();
            if (type == Moment.class) {
                names.addAll(List.of("at", "as"));
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                names.add(method.getMethod()
                        .getParameters()[parameter.getParameterIndex()]
                        .getName());
            } else if (type.isRecord() && type.getPackageName().startsWith("org.rapporteur.query")) {
                Arrays.stream(type.getRecordComponents()).forEach(component -> names.add(component.getName()));
            }
        }
        return names;
    }

    /** Where a part of an address is one of several words, each of them. */
    private static Stream<String> paths(String pattern) {
        Matcher variable = VARIABLE.matcher(pattern);
        while (variable.find()) {
            if (variable.group(2) != null) {
                String name = variable.group(1);
                return Arrays.stream(variable.group(2).split("\\|", -1))
                        .map(word -> filled(pattern, Map.of(name, word)));
            }
        }
        return Stream.of(filled(pattern, Map.of()));
    }

    private static String filled(String pattern, Map<String, String> chosen) {
        return VARIABLE.matcher(pattern).replaceAll(variable -> {
            String name = variable.group(1);
            String usual = PLAIN.getOrDefault(name, "report");
            return Matcher.quoteReplacement(chosen.getOrDefault(name, usual));
        });
    }
}
