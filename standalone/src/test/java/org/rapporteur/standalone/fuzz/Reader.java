package org.rapporteur.standalone.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.rapporteur.command.web.FieldsOfActs;
import org.rapporteur.events.CanonicalJson;
import org.rapporteur.events.Json;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyFile;
import org.rapporteur.events.body.DocumentSymbols;
import org.rapporteur.events.proof.Checkpoint;
import org.rapporteur.events.proof.FactLine;
import org.rapporteur.events.proof.KeyHistory;
import org.rapporteur.events.proof.Seal;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.proof.SignedNote;
import org.rapporteur.events.proof.SigningKey;
import org.rapporteur.events.proof.VerifierKey;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.yaml.YamlMistake;
import org.rapporteur.query.desk.LinesOfTheDesk;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.standalone.archive.SessionArchive;
import org.rapporteur.standalone.improvised.Improvisation;
import org.rapporteur.standalone.improvised.Improviser;
import org.rapporteur.standalone.scenario.Scenario;
import org.rapporteur.standalone.scenario.ScenarioMistake;
import org.rapporteur.wire.TopicMessage;
import tools.jackson.core.JacksonException;

/**
 * What reads texts that come from elsewhere: either they are read, or refused in one of the ways the reader says.
 *
 * @param seeds texts that it reads
 * @param refusals in what ways it may refuse a text
 */
record Reader(String name, List<byte[]> seeds, Reading reading, List<Class<? extends Exception>> refusals) {
    private static final Improvisation SESSION = Improviser.improvise(7);
    private static final SessionView VIEW = SessionView.of(SESSION.log());
    private static final StatedFact FACT = SESSION.log().getLast().stated();
    private static final SigningKey KEY = SigningKey.create("fuzz");

    interface Reading {
        void read(byte[] text) throws Exception;
    }

    /** Reads, or is refused to; anything else is thrown. */
    void read(byte[] text) throws Exception {
        try {
            reading.read(text);
        } catch (Exception thrown) {
            if (refusals.stream().noneMatch(refusal -> refusal.isInstance(thrown))) {
                throw thrown;
            }
        }
    }

    /** All there are. */
    static List<Reader> all() throws IOException {
        List<Reader> all = new ArrayList<>();
        all.add(fieldsOf("table-draft", """
            {"draft":"CTOC/COP/2024/L.1","kind":"resolution","item":"2(a)","title":{"en":"A draft"},"sponsors":["FRA"]}\
            """));
        all.add(fieldsOf("correct-act", """
            {"act":"act-1","instead":{"kind":"announce","fields":{"text":{"en":"Lunch"}}},"reason":{"en":"misheard"}}\
            """));
        all.add(fieldsOf("report-credentials", """
            {"submitted":1,"compliant":2,"lateBy":3,"missing":["FRA"]}\
            """));
        all.add(text("canonical JSON", CanonicalJson::of, "{\"b\":1.0,\"a\":[\"\u00e9\",null,true,1e21]}"));
        all.add(text("line of a fact", FactLine::read, FactLine.write(FACT)));
        all.add(text("recorded fact", line -> Recorded.read(FactLine.read(line)), FactLine.write(FACT))
                .refusing(JacksonException.class));
        all.add(new Reader("message of the topic", List.of(FACT.body().getBytes(UTF_8)), Reader::message, List.of()));
        all.add(new Reader("record of a session", List.of(record()), Reader::record, List.of(JacksonException.class)));
        all.add(new Reader("archive", List.of(archive()), Reader::archive, List.of()));
        SignedNote note = SignedNote.sign(new Checkpoint("fuzz", 7, Hash.of("a")).text(), KEY);
        all.add(text("signed note", SignedNote::parse, note.toString()));
        all.add(text("signature", signed -> SignedNote.parse(signed).signer(List.of(KEY.verifier())), note.toString()));
        all.add(text("checkpoint", Checkpoint::parse, note.text()));
        all.add(text("seal", Seal::parse, "fuzz\nrapporteur archive of a\n" + Hash.of("a") + "  facts.jsonl\n"));
        all.add(text("public key", VerifierKey::parse, KEY.verifier().toString()));
        all.add(text("private key", SigningKey::parse, KEY.secret()));
        KeyHistory keys = new KeyHistory(
                KEY.verifier().toString(),
                List.of(KeyHistory.introduce(SigningKey.create("next").verifier(), KEY)));
        all.add(text(
                        "keys",
                        json -> KeyHistory.parse(json).keys(),
                        Json.mapper().writeValueAsString(keys))
                .refusing(JacksonException.class));
        all.add(new Reader(
                "scenario",
                List.of(
                        Files.readAllBytes(Path.of("..", "scenarios", "one-day-meeting.yaml")),
                        "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nscenario: [*c, *c]\n".getBytes(UTF_8)),
                Reader::scenario,
                List.of(ScenarioMistake.class)));
        all.add(new Reader(
                "profile of a body",
                List.of(Bodies.shipped("untoc-cop").getBytes(UTF_8)),
                text -> BodyFile.of(new String(text, UTF_8), Path.of("untoc-cop.yaml")),
                List.of(YamlMistake.class)));
        all.add(new Reader(
                "line of the desk",
                List.of("adopt L.8 as orally revised".getBytes(UTF_8), "France, Turkiye for G77 2(b)".getBytes(UTF_8)),
                line -> LinesOfTheDesk.read(new String(line, UTF_8), VIEW, Language.ENGLISH),
                List.of()));
        all.add(text("symbol", text -> DocumentSymbols.USUAL.addedTo(new Symbol(text)), "CTOC/COP/2024/L.8/Rev.1"));
        all.add(text("session", SessionId::new, "untoc-cop-12"));
        all.add(text("item", ItemNumber::new, "2(a)"));
        all.add(text("meeting", MeetingNumber::of, "committee-of-the-whole-1"));
        all.add(text("participant", ParticipantCode::new, "organization-1"));
        all.add(text(
                        "resolution",
                        text -> Json.mapper().readValue("\"" + text.replace("\"", "") + "\"", TextNumber.class),
                        "12/1")
                .refusing(JacksonException.class));
        all.add(text("language", Language::of, "zh"));
        all.add(text("hash", Hash::new, Hash.of("a").value()));
        return all;
    }

    private Reader refusing(Class<? extends Exception> other) {
        List<Class<? extends Exception>> more = new ArrayList<>(refusals);
        more.add(other);
        return new Reader(name, seeds, reading, more);
    }

    private static Reader text(String name, Consumer<String> reading, String... seeds) {
        return new Reader(
                name,
                Arrays.stream(seeds).map(seed -> seed.getBytes(UTF_8)).toList(),
                bytes -> reading.accept(new String(bytes, UTF_8)),
                List.of(IllegalArgumentException.class));
    }

    private static Reader fieldsOf(String act, String seed) {
        return new Reader(
                "fields of " + act, List.of(seed.getBytes(UTF_8)), body -> FieldsOfActs.read(act, body), List.of());
    }

    private static void message(byte[] body) {
        String text = new String(body, UTF_8);
        RecordHeaders headers = new RecordHeaders();
        headers.add("ce_specversion", "1.0".getBytes(UTF_8));
        headers.add("ce_id", "a/1".getBytes(UTF_8));
        headers.add("ce_source", "/sessions/a".getBytes(UTF_8));
        headers.add("ce_type", ("org.rapporteur." + FACT.kind()).getBytes(UTF_8));
        headers.add("ce_subject", "a".getBytes(UTF_8));
        headers.add("ce_time", FACT.occurredAt().toString().getBytes(UTF_8));
        headers.add("ce_recordedtime", FACT.recordedAt().toString().getBytes(UTF_8));
        // The body also serves as what stands in one of the headers.
        headers.add("ce_actor", text.getBytes(UTF_8));
        headers.add("ce_sessionversion", "1".getBytes(UTF_8));
        headers.add("ce_actid", "a".getBytes(UTF_8));
        headers.add("ce_previoushash", FACT.previous().value().getBytes(UTF_8));
        headers.add("ce_facthash", FACT.hash().value().getBytes(UTF_8));
        headers.add("content-type", "application/json".getBytes(UTF_8));
        ConsumerRecord<String, byte[]> message = new ConsumerRecord<>("facts", 0, 1, "a", body);
        headers.forEach(message.headers()::add);
        TopicMessage.read(message);
    }

    private static byte[] record() {
        return Json.mapper()
                .writeValueAsBytes(new SessionRecord(
                        SESSION.log().stream()
                                .limit(3)
                                .map(fact -> FactLine.write(fact.stated()))
                                .toList(),
                        List.of("{}"),
                        null,
                        List.of(),
                        null));
    }

    private static void record(byte[] json) {
        SessionRecord record = Json.mapper().readValue(json, SessionRecord.class);
        if (record != null) {
            record.check(Optional.empty());
        }
    }

    private static byte[] archive() throws IOException {
        Path file = Files.createTempFile("fuzz", ".zip");
        SessionArchive.of(Json.mapper().readValue(record(), SessionRecord.class), Map.of("a.md", new byte[9]))
                .write(file);
        return taken(file);
    }

    private static byte[] taken(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        Files.delete(file);
        return content;
    }

    private static void archive(byte[] zip) throws IOException {
        Path file = Files.createTempFile("fuzz", ".zip");
        try {
            Files.write(file, zip);
            SessionArchive.check(file, Optional.empty());
        } finally {
            Files.delete(file);
        }
    }

    private static void scenario(byte[] yaml) throws Exception {
        Path file = Files.createTempFile("fuzz", ".yaml");
        try {
            Files.write(file, yaml);
            Scenario.read(file, Optional.empty());
        } finally {
            Files.delete(file);
        }
    }
}
