package org.rapporteur.standalone;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** One side, running in this process. */
record Side(ConfigurableApplicationContext application) implements AutoCloseable {

    /**
     * Starts a side.
     *
     * @param settings what it is told, above its own settings file and the environment
     */
    static Side start(SpringApplicationBuilder side, Map<String, String> settings) {
        // Who started both sides stops them, in order; hooks of their own would do it all at once.
        return new Side(side.registerShutdownHook(false).run(arguments(settings).toArray(String[]::new)));
    }

    /** Returns settings as they are typed. */
    static List<String> arguments(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                .toList();
    }

    /** Returns the address it can be reached at from this machine. */
    URI address() {
        Environment environment = application.getEnvironment();
        String port = Objects.requireNonNull(environment.getProperty("local.server.port"));
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        application.close();
    }
}
