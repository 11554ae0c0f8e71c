package org.rapporteur.standalone.documents;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.standalone.body.ShippedBodies;
import org.rapporteur.standalone.scenario.ActRefused;
import org.rapporteur.standalone.scenario.Scenario;
import org.rapporteur.standalone.scenario.ScenarioFacts;
import org.rapporteur.standalone.scenario.ScenarioMistake;

/** {@code docs/bodies.md} says what the bodies that ship with the program were tried with. */
class BodiesPageTest {
    private static final Page PAGE = Page.of("docs/bodies.md");

    private final List<Scenario> scenarios = Sources.files(Sources.ROOT.resolve("scenarios"))
            .filter(file -> file.toString().endsWith(".yaml"))
            .map(BodiesPageTest::read)
            .toList();

    @Test
    void each_body_was_played_as_it_is_said_to_be() throws IOException {
        PAGE.says(
                "bodies played",
                Stream.concat(
                                Stream.of(
                                        "| body | session | acts played | acts refused | classes that name it |\n|---|---|---|---|---|\n"),
                                ShippedBodies.all().stream().flatMap(this::rows))
                        .collect(joining()));
    }

    private Stream<String> rows(BodyProfile body) {
        List<Scenario> played = scenarios.stream()
                .filter(scenario -> bodyOf(scenario).equals(body.id()))
                .toList();
        return played.isEmpty()
                ? Stream.of(row(body, "–", 0, 0))
                : played.stream()
                        .map(scenario ->
                                row(body, link(scenario), scenario.acts().size(), refused(scenario)));
    }

    private static String row(BodyProfile body, String session, int acts, int refused) {
        int named = Sources.those(source -> source.text().contains('"' + body.id() + '"'))
                .size();
        return "| `%s` | %s | %d | %d | %d |\n".formatted(body.id(), session, acts, refused, named);
    }

    private static String link(Scenario scenario) {
        String file = scenario.file().getFileName().toString();
        return "[`%s`](../scenarios/%s)".formatted(file, file);
    }

    /** A scenario stops at the first act that is refused. */
    private static int refused(Scenario scenario) {
        try {
            ScenarioFacts.of(scenario);
            return 0;
        } catch (ActRefused refused) {
            return 1;
        }
    }

    private static String bodyOf(Scenario scenario) {
        return ((ScheduleSession) scenario.acts().getFirst().command()).body();
    }

    private static Scenario read(Path file) {
        try {
            return Scenario.read(file, Optional.empty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ScenarioMistake mistake) {
            throw new AssertionError(mistake);
        }
    }
}
