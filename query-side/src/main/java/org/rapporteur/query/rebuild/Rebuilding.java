package org.rapporteur.query.rebuild;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The rebuild as a program of its own, beside nodes that go on; it has the settings of a node.
 *
 * @param querySide the application whose views are made anew, before it runs
 */
public record Rebuilding(SpringApplicationBuilder querySide) {

    /**
     * Makes the views anew.
     *
     * @param store where the command side is, if its store is to be read in place of the topic
     * @param replace whether the new views are to replace the live ones
     * @param settings of the query side, as arguments such as {@code --spring.datasource.url=…}
     * @throws RebuildStopped if it cannot be done; the live views are as they were
     */
    public Outcome run(Optional<URI> store, boolean replace, Consumer<String> tell, List<String> settings)
            throws Exception {
        try (ConfigurableApplicationContext application = querySide
                .web(WebApplicationType.NONE)
                // Only what it takes is made: no page, no inlet, nothing that runs by the clock.
                .lazyInitialization(true)
                .run(arguments(settings))) {
            FactSource source =
                    store.<FactSource>map(StoreSource::new).orElseGet(() -> application.getBean(TopicSource.class));
            return application.getBean(Rebuild.class).run(source, replace, tell);
        }
    }

    /**
     * What is typed after {@code rebuild}: {@code --compare} leaves the live views where they are, {@code --store=URL}
     * reads from the command side; the rest are settings.
     *
     * @return the exit code: 1 if they were only compared, and differ or lack facts because a session stands still
     */
    @SuppressWarnings("SystemOut")
    public int asTyped(List<String> arguments) throws Exception {
        Optional<URI> store = arguments.stream()
                .filter(argument -> argument.startsWith("--store="))
                .map(argument -> URI.create(argument.substring("--store=".length())))
                .findFirst();
        boolean compare = arguments.contains("--compare");
        Outcome outcome = run(
                store,
                !compare,
                System.out::println,
                arguments.stream()
                        .filter(argument -> !argument.startsWith("--store=") && !argument.equals("--compare"))
                        .toList());
        outcome.say(System.out::println);
        return outcome.replaced() || outcome.isSound() ? 0 : 1;
    }

    private static String[] arguments(List<String> settings) {
        List<String> all = new ArrayList<>(Arrays.asList(
                "--rapporteur.views.schema=${rapporteur.views.live}_rebuilt",
                "--spring.flyway.enabled=false",
                // Indexes over millions of facts take the server longer than any page.
                "--spring.datasource.hikari.data-source-properties.socketTimeout=0"));
        all.addAll(settings);
        return all.toArray(String[]::new);
    }
}
