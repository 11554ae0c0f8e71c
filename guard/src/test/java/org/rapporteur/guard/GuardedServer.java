package org.rapporteur.guard;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A small server behind the guard that remembers what reached it. */
final class GuardedServer implements AutoCloseable {
    /** How long its long answers are: more than lies between two ends of a line. */
    static final int LONG = 30_000_000;

    private final ConfigurableApplicationContext application;

    private GuardedServer(String... settings) {
        application = SpringApplication.run(
                Behind.class,
                Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--server.address=127.0.0.1",
                                        "--spring.main.banner-mode=off"),
                                Stream.of(settings))
                        .toArray(String[]::new));
    }

    static GuardedServer start(String... settings) {
        return new GuardedServer(settings);
    }

    int port() {
        return Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** The bodies of what was let in to change something. */
    List<String> taken() {
        return application.getBean(Controller.class).taken;
    }

    /** Waits until somebody is worked on. */
    void awaitWork() throws InterruptedException {
        while (!application.getBean(Controller.class).work.hasQueuedThreads()) {
            Thread.sleep(10);
        }
    }

    /** Lets so many of those who are worked on go on. */
    void finish(int requests) {
        application.getBean(Controller.class).work.release(requests);
    }

    @Override
    public void close() {
        application.close();
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(GuardWiring.class)
    static class Behind {
        @Bean
        Controller controller() {
            return new Controller();
        }
    }

    @RestController
    static class Controller {
        final List<String> taken = new CopyOnWriteArrayList<>();
        final Semaphore work = new Semaphore(0);

        @PostMapping({"/acts", "/record/sessions/one"})
        String act(@RequestBody(required = false) byte[] body) {
            taken.add(body == null ? "" : new String(body, java.nio.charset.StandardCharsets.UTF_8));
            return "done";
        }

        @PostMapping("/acts/{name}")
        String named(@PathVariable String name) {
            taken.add(name);
            return "done";
        }

        @GetMapping("/page")
        String page() {
            return "a page";
        }

        @GetMapping("/accept")
        String accept(HttpServletRequest request) {
            return Collections.list(request.getHeaders("Accept")).toString();
        }

        @GetMapping(path = "/json", produces = "application/json")
        Map<String, String> json() {
            return Map.of("word", "\u00e9l\u00e8ve");
        }

        @GetMapping("/long")
        void isLong(HttpServletResponse response) throws IOException {
            byte[] piece = "x".repeat(100_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            for (int pieces = 0; pieces < LONG / piece.length; pieces++) {
                response.getOutputStream().write(piece);
            }
        }

        @GetMapping("/long-text")
        void isLongText(HttpServletResponse response) throws IOException {
            String piece = "x".repeat(100_000);
            for (int pieces = 0; pieces < LONG / piece.length(); pieces++) {
                response.getWriter().write(piece);
            }
        }

        @GetMapping("/work")
        String work() {
            work.acquireUninterruptibly();
            return "worked";
        }

        @GetMapping("/session/live")
        void live(HttpServletRequest request, HttpServletResponse response) throws IOException {
            AsyncContext stream = request.startAsync();
            stream.setTimeout(0);
            response.setContentType("text/event-stream");
            response.getOutputStream().print("data: 1\n\n");
            response.flushBuffer();
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("a fault of ours");
        }
    }
}
