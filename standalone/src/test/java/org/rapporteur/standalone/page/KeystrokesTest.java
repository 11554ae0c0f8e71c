package org.rapporteur.standalone.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.Json;
import org.rapporteur.events.act.AgendaCommand.ConcludeItem;
import org.rapporteur.events.act.AgendaCommand.TakeUpItem;
import org.rapporteur.events.act.DebateCommand.ExerciseRightOfReply;
import org.rapporteur.events.act.DebateCommand.IntroduceAsSecretariat;
import org.rapporteur.events.act.DebateCommand.MakeStatement;
import org.rapporteur.events.act.MeetingCommand.AdjournMeeting;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.directory.Form;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.StandaloneRuntime;
import org.rapporteur.standalone.scenario.Scenario;
import org.rapporteur.standalone.scenario.ScenarioAct;
import org.rapporteur.standalone.scenario.ScenarioPlayer;
import tools.jackson.databind.JsonNode;

/** How many keys the fourth plenary meeting of the twelfth session takes on the desk's line, act by act. */
@Tag("slow")
class KeystrokesTest {
    private static final Path SCENARIO = Path.of("..", "scenarios", "untoc-cop12.yaml");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** What a statement may take: a second of hands at the pace of a practised typist. */
    private static final int A_SECOND_OF_HANDS = 6;

    @Test
    void a_typical_statement_takes_a_second_of_hands() throws Exception {
        Scenario session = Scenario.read(SCENARIO, Optional.empty());
        int first = opening(session, "plenary-4");
        int end = opening(session, "bureau-3");
        Progress progress = new Progress(System.out);
        try (StandaloneRuntime runtime = StandaloneRuntime.temporary(progress)) {
            ScenarioPlayer player = new ScenarioPlayer(runtime.commandSide(), _ -> {});
            long version = player.play(until(first, session)).version();
            int lines = 0;
            int keys = 0;
            int statements = 0;
            int keysOfStatements = 0;
            for (int index = first; index < end; index++) {
                ScenarioAct act = session.acts().get(index);
                Optional<String> line = shortest(act, runtime.querySide(), version);
                System.out.printf("%-24s %s%n", act.name(), line.orElse("(form)"));
                if (line.isPresent()) {
                    int typed = line.get().length() + 1;
                    lines++;
                    keys += typed;
                    if (act.command() instanceof MakeStatement) {
                        statements++;
                        keysOfStatements += typed;
                    }
                }
                version = player.play(until(index + 1, session)).version();
            }
            System.out.printf(
                    "%d acts, %d of them by line with %d keys; a statement takes %.1f keys, Enter included%n",
                    end - first, lines, keys, (double) keysOfStatements / statements);

            assertThat((double) keysOfStatements / statements).isLessThan(A_SECOND_OF_HANDS);
        }
    }

    private static Optional<String> shortest(ScenarioAct act, URI pages, long version) throws Exception {
        for (String line : lines(act).toList()) {
            if (isFirstMeaning(line, act, pages, version)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** What might be typed for an act, the shortest first. */
    private static Stream<String> lines(ScenarioAct act) {
        return switch (act.command()) {
            case MakeStatement statement ->
                names(statement.speaker()).map(name -> statement.title() == null ? name : name + " am");
            case ExerciseRightOfReply reply -> names(reply.speaker()).map(name -> "r " + name);
            case OpenMeeting _ -> Stream.of("op", "open meeting");
            case DeclareQuorum _ -> Stream.of("qu");
            case AdjournMeeting _ -> Stream.of("ad", "adj");
            case TakeUpItem item -> Stream.of(item.item().value().replaceAll("[()]", ""));
            case ConcludeItem _ -> Stream.of("co", "con", "conclude");
            case IntroduceAsSecretariat _ -> Stream.of("sec");
            default -> Stream.empty();
        };
    }

    private static Stream<String> names(ParticipantCode code) {
        Stream<String> name = Directory.standard().participant(code).stream()
                .map(known -> known.names().in(Language.ENGLISH, Form.LIST));
        return Stream.concat(name, Stream.of(code.value()))
                .map(whole -> whole.toLowerCase(Locale.ROOT))
                .flatMap(whole -> IntStream.rangeClosed(1, whole.length()).mapToObj(end -> whole.substring(0, end)))
                .filter(begun -> !begun.endsWith(" "))
                .sorted(Comparator.comparingInt(String::length));
    }

    private static boolean isFirstMeaning(String line, ScenarioAct act, URI pages, long version) throws Exception {
        URI address = pages.resolve("/sessions/untoc-cop-12/desk/suggestions?version=%d&at=%s&text=%s"
                .formatted(version, act.occurredAt(), URLEncoder.encode(line, StandardCharsets.UTF_8)));
        String answer = HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
        JsonNode meant = Json.mapper().readTree(answer).path(0).path("acts").path(0);
        return meant.path("name").asString("").equals(act.name()) && says(meant.path("fields"), act);
    }

    /** Fields read from the line are the act once it is read as the command side reads it. */
    private static boolean says(JsonNode fields, ScenarioAct act) {
        return Json.mapper().treeToValue(fields, act.command().getClass()).equals(act.command())
                || act.command() instanceof IntroduceAsSecretariat;
    }

    private static int opening(Scenario session, String meeting) {
        return IntStream.range(0, session.acts().size())
                .filter(index -> session.acts().get(index).command() instanceof OpenMeeting opening
                        && opening.meeting().toString().equals(meeting))
                .findFirst()
                .orElseThrow();
    }

    private static Scenario until(int acts, Scenario session) {
        List<ScenarioAct> first = session.acts().subList(0, acts);
        return new Scenario(session.file(), session.title(), session.session(), first);
    }
}
