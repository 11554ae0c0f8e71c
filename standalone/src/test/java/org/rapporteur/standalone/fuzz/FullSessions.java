package org.rapporteur.standalone.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.rapporteur.events.Json;
import org.rapporteur.standalone.fuzz.FullActs.FullAct;
import org.rapporteur.standalone.fuzz.FullActs.Trial;
import org.rapporteur.standalone.improvised.Improvisation;
import tools.jackson.databind.JsonNode;

/** Plays sessions by acts as full as can be, and asks for what is too full; every answer has to be the one foreseen. */
final class FullSessions implements AutoCloseable {
    private static final String ENDPOINT = "acts POST /sessions/{session}/acts/{act}";
    private static final List<String> LANGUAGES = List.of("en", "zh", "ar");
    private static final int SHORT = 20;

    private final Tally tally;
    private final Asking asking;
    private final List<Living> sessions = new ArrayList<>();
    private final FullTexts ids = new FullTexts();
    private int asked;

    FullSessions(URI acts, URI pages, Tally tally, Path faults) {
        this.tally = tally;
        this.asking = new Asking(acts, pages, tally, faults);
    }

    /** All that were played. */
    List<Living> all() {
        return sessions;
    }

    /** Plays an improvised one for as long as it may show anything that was not shown before. */
    void play(Improvisation improvised, FullActs acts) {
        Living living = begin(improvised.session().value());
        Renaming renaming = new Renaming();
        for (int played = 0; played < acts.worthPlaying(improvised); played++) {
            acts.full(improvised.acts().get(played), living, renaming).ifPresent(act -> {
                ask(act, living);
                acts.taken(act);
            });
        }
    }

    Living begin(String name) {
        sessions.add(new Living(name));
        return sessions.getLast();
    }

    private void ask(FullAct act, Living living) {
        for (Trial trial : act.refused()) {
            Asked like = asked(act, ids.unique(SHORT), Filling.bytes(trial.fields()), living);
            expect(trial.status(), like, living);
        }
        for (Filling.Changed beyond : act.beyond()) {
            Asked like = asked(act, ids.unique(SHORT), Filling.bytes(beyond.fields()), living);
            Told told = expect(Foreseen.UNREADABLE, like, living);
            if (!names(told, "#" + beyond.pointer())) {
                asking.fault("not named: " + act.kind() + " " + beyond.pointer(), like, living, told.text());
            }
        }
        enter(act, living);
    }

    /** Enters an act, takes in what came of it, and asks for it again. */
    void enter(FullAct act, Living living) {
        Asked asked = asked(act, act.id(), Filling.bytes(act.fields()), living);
        if (expect(Foreseen.TAKEN, asked, living).status() != Foreseen.TAKEN) {
            return;
        }
        tally.accepted(act.kind());
        living.acknowledge(act.id(), asked);
        Asked more = Asked.get(
                true,
                "acts GET /record/sessions/{session}/facts",
                "/record/sessions/%s/facts?from=%d".formatted(living.id(), living.version() + 1));
        living.learn(asking.ask(more, living).text().lines().toList())
                .forEach(wrong -> asking.fault("record", more, living, wrong));
        living.entered(act.id(), new org.rapporteur.events.value.Asked(act.kind(), act.fields()));
        Asked again = Asked.get(
                true,
                "acts GET /sessions/{session}/acts/{id}",
                "/sessions/%s/acts/%s".formatted(living.id(), act.id()));
        JsonNode told = Json.mapper().readTree(asking.ask(again, living).body());
        if (!told.path("fields").equals(Living.fields(act.command()))) {
            asking.fault("an act is told otherwise than it was entered: " + act.kind(), again, living, "");
        }
    }

    /** The answer, which should be of this status, and say why if it refuses. */
    Told expect(int status, Asked asked, Living living) {
        Told told = asking.ask(asked, living);
        if (told.status() != status
                || (status >= 400 && problem(told).path("detail").asString("").isBlank())) {
            asking.fault(
                    "%d where it should be %d: %s"
                            .formatted(told.status(), status, asked.target().replaceFirst("/sessions/[^/]*", "")),
                    asked,
                    living,
                    told.text());
        }
        return told;
    }

    /** Whether one of the faults told is of this place, or of what is within it. */
    static boolean names(Told told, String place) {
        return StreamSupport.stream(problem(told).path("errors").spliterator(), false)
                .anyMatch(fault -> fault.path("place").asString("").startsWith(place));
    }

    private static JsonNode problem(Told told) {
        return Json.mapper().readTree(told.body().length == 0 ? "{}".getBytes(UTF_8) : told.body());
    }

    Asked asked(FullAct act, String id, byte[] body, Living living) {
        return Asked.json(
                true,
                ENDPOINT,
                "/sessions/%s/acts/%s".formatted(living.id(), act.kind()),
                body,
                new Header("Act-Id", id),
                new Header("Acting-For", act.by()),
                new Header("Occurred-At", act.at().toString()),
                new Header("Accept-Language", LANGUAGES.get(asked++ % LANGUAGES.size())));
    }

    @Override
    public void close() throws IOException {
        asking.close();
    }
}
