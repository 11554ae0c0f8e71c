package org.rapporteur.standalone;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One origin for both sides of a house, as the proxy gives to sides in containers: what is meant for the command side
 * is passed on to it from the port of the pages, everything else goes its way.
 */
final class ActsForwarder implements Filter {
    private static final Pattern FOR_THE_COMMAND_SIDE = Pattern.compile("/sessions/[^/]+/acts/[^/]+|/openapi\\.json");
    private static final List<String> THERE =
            List.of("Act-Id", "Acting-For", "Occurred-At", "Accept", "Accept-Language", "Content-Type");
    private static final List<String> BACK = List.of("Content-Type", "Location", "Act-Id", "Retry-After");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
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
        answer((HttpServletResponse) response, passOn(asked));
    }

    private HttpResponse<byte[]> passOn(HttpServletRequest asked) throws IOException {
        byte[] body = asked.getInputStream().readAllBytes();
        HttpRequest.Builder passed = HttpRequest.newBuilder(commandSide.get().resolve(asked.getRequestURI()))
                .timeout(PATIENCE)
                .method(asked.getMethod(), BodyPublishers.ofByteArray(body));
        THERE.forEach(name -> Stream.ofNullable(asked.getHeader(name)).forEach(value -> passed.header(name, value)));
        try {
            return client.send(passed.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while passing an act on");
        }
    }

    private static void answer(HttpServletResponse response, HttpResponse<byte[]> answer) throws IOException {
        response.setStatus(answer.statusCode());
        BACK.forEach(name -> answer.headers().firstValue(name).ifPresent(value -> response.setHeader(name, value)));
        response.getOutputStream().write(answer.body());
    }
}
