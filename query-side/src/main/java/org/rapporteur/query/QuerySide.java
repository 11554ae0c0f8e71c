package org.rapporteur.query;

import java.util.List;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodiesSetting;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.query.rebuild.Rebuilding;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/** The query side as a program: facts come in over Kafka, views and the report go out over HTTP. */
@SpringBootApplication
public class QuerySide {

    /** Serves; or, if {@code rebuild} is the first word, makes the views anew and ends. */
    static void main(String... arguments) throws Exception {
        BodiesSetting.followed();
        if (arguments.length > 0 && arguments[0].equals("rebuild")) {
            System.exit(new Rebuilding(application()).asTyped(List.of(arguments).subList(1, arguments.length)));
        }
        application().run(arguments);
    }

    /**
     * The application before it runs; its settings are in {@code query-side.yaml}, named apart from the command side's
     * because both may share one class path.
     */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(QuerySide.class).properties("spring.config.name=query-side");
    }

    /** Read at the start, so that a profile with a mistake in it stops nothing that is under way. */
    @Bean
    List<BodyProfile> bodies() {
        return Bodies.all();
    }
}
