package org.rapporteur.command;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The command side as a program: acts come in over HTTP, facts go out over Kafka. */
@SpringBootApplication
public class CommandSide {

    static void main(String... arguments) {
        application().run(arguments);
    }

    /**
     * The application before it runs; its settings are in {@code command-side.yaml}, named apart from the query side's
     * because both may share one class path.
     */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(CommandSide.class).properties("spring.config.name=command-side");
    }
}
