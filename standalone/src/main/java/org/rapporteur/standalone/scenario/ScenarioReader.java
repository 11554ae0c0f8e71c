package org.rapporteur.standalone.scenario;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Json;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.events.bound.Breach;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.events.yaml.MarkedYaml;
import org.rapporteur.events.yaml.YamlMistake;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns the YAML of a scenario, once it has the shape of one, into acts. */
final class ScenarioReader {
    private static final JsonPointer SESSION = JsonPointer.compile("/session");
    private static final JsonPointer ACTS = JsonPointer.compile("/acts");

    private final MarkedYaml yaml;
    private final DraftTexts texts;

    ScenarioReader(MarkedYaml yaml, DraftTexts texts) {
        this.yaml = yaml;
        this.texts = texts;
    }

    Scenario scenario() throws IOException, YamlMistake {
        ScenarioShape.check(yaml);
        JsonNode root = yaml.root();
        return new Scenario(
                yaml.file(),
                root.path("scenario").asString(),
                read(root.path("session"), SessionId.class, SESSION),
                acts(root.path("acts"), root.path("by").asString()));
    }

    private List<ScenarioAct> acts(JsonNode entries, String usuallyBy) throws IOException, YamlMistake {
        List<ScenarioAct> acts = new ArrayList<>();
        WallClock clock = null;
        Instant moment = null;
        for (int index = 0; index < entries.size(); index++) {
            JsonPointer place = ACTS.appendIndex(index);
            JsonNode entry = entries.get(index);
            Command command = command(entry, place);
            clock = clock == null ? atSeat(command, place) : clock.after(command);
            moment = moment(entry, moment, clock, place);
            acts.add(new ScenarioAct(
                    yaml.lineOf(place), command, moment, entry.path("by").asString(usuallyBy)));
        }
        return acts;
    }

    private Command command(JsonNode entry, JsonPointer place) throws IOException, YamlMistake {
        String name = ScenarioShape.actsIn(entry).getFirst();
        Class<? extends Command> type = ActCatalog.NAMES.find(name).orElseThrow();
        ObjectNode fields = entry.withObject(name).deepCopy();
        if (DraftTexts.belongIn(type)) {
            texts.fillIn(fields);
        }
        Command command = read(fields, type, place.appendProperty(name));
        Optional<Breach> first = Bounds.breaches((Record) command).stream().findFirst();
        if (first.isPresent()) {
            JsonPointer within = JsonPointer.compile(first.get().place());
            throw yaml.mistakeAt(place.appendProperty(name).append(within), name + ": " + first.get());
        }
        return command;
    }

    private <T> T read(JsonNode value, Class<T> type, JsonPointer place) throws YamlMistake {
        try {
            return Json.mapper().treeToValue(value, type);
        } catch (JacksonException unfit) {
            throw yaml.mistakeAt(MarkedYaml.within(place, unfit), lastNameIn(place) + ": " + reason(unfit));
        }
    }

    /** Times in a scenario are those of the clock where the session is held, which scheduling it makes known. */
    private WallClock atSeat(Command first, JsonPointer place) throws YamlMistake {
        if (!(first instanceof ScheduleSession schedule)) {
            throw yaml.mistakeAt(place, "the first act is schedule-session: it says whose clock the times are read on");
        }
        return Bodies.find(schedule.body())
                .map(body -> WallClock.of(schedule, body.seat().timeZone()))
                .orElseThrow(() ->
                        yaml.mistakeAt(place, "schedule-session: no body is called '%s'".formatted(schedule.body())));
    }

    /** What has no time of its own happens a minute after what stands before it. */
    private Instant moment(JsonNode entry, @Nullable Instant before, WallClock clock, JsonPointer place)
            throws YamlMistake {
        if (entry.has("at")) {
            return time(entry.path("at").asString(), clock, place.appendProperty("at"));
        }
        if (before == null) {
            throw yaml.mistakeAt(place, "the first act has a time of its own: at: 2024-05-02T10:00");
        }
        return before.plus(Duration.ofMinutes(1));
    }

    private Instant time(String text, WallClock clock, JsonPointer place) throws YamlMistake {
        try {
            return clock.read(text);
        } catch (DateTimeException noTime) {
            throw yaml.mistakeAt(place, String.valueOf(noTime.getMessage()));
        }
    }

    private static String lastNameIn(JsonPointer place) {
        return place.last().getMatchingProperty();
    }

    /** What the value itself says of it, without the ways of the library that built it. */
    private static String reason(JacksonException unfit) {
        Throwable root = unfit;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof JacksonException json ? json.getOriginalMessage() : String.valueOf(root.getMessage());
    }
}
