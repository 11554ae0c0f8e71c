package org.rapporteur.command;

import java.io.IOException;
import java.util.List;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodiesSetting;
import org.rapporteur.events.body.BodyProfile;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/** The command side as a program: acts come in over HTTP, facts go out over Kafka. */
@SpringBootApplication
public class CommandSide {

    static void main(String... arguments) throws IOException {
        BodiesSetting.followed();
        application().run(arguments);
    }

    /**
     * The application before it runs; its settings are in {@code command-side.yaml}, named apart from the query side's
     * because both may share one class path.
     */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(CommandSide.class).properties("spring.config.name=command-side");
    }

    /** Read at the start, so that a profile with a mistake in it stops nothing that is under way. */
    @Bean
    List<BodyProfile> bodies() {
        return Bodies.all();
    }
}
