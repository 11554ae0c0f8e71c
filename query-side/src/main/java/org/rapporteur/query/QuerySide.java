package org.rapporteur.query;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The query side as a program: facts come in over Kafka, views and the report go out over HTTP. */
@SpringBootApplication
public class QuerySide {

    static void main(String... arguments) {
        application().run(arguments);
    }

    /**
     * The application before it runs; its settings are in {@code query-side.yaml}, named apart from the command side's
     * because both may share one class path.
     */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(QuerySide.class).properties("spring.config.name=query-side");
    }
}
