package org.rapporteur.command.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.command.OnlyKafkaIsNotThere;
import org.rapporteur.command.evidence.AcceptedKeys;
import org.rapporteur.command.intake.NotTaken.Reason;
import org.rapporteur.events.FactHeader;
import org.rapporteur.events.Json;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.fact.SessionEvent.ProfileTakenUp;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.proof.KeyHistory;
import org.rapporteur.events.proof.SealedRecord;
import org.rapporteur.events.proof.SessionRecord;
import org.rapporteur.events.proof.SigningKey;
import org.rapporteur.events.proof.VerifierKey;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.SessionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.node.ObjectNode;

/**
 * What comes in from elsewhere is taken only if somebody trusted vouches for it, and it could have been recorded here.
 */
@OnlyKafkaIsNotThere
class IntakeTest {
    private static final SessionId HERE = new SessionId("recorded-here");
    private static final Stranger FRIEND = new Stranger(SigningKey.create("friend"));
    private static final UnaryOperator<StatedFact> AS_IT_IS = UnaryOperator.identity();

    @TempDir
    static Path directory = Path.of("");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JdbcTemplate database;

    private static final String OF_ANOTHER_BODY = Json.mapper()
            .writeValueAsString(new ProfileTakenUp(Bodies.find("cbd-cop").orElseThrow()));

    private final SessionId session = new SessionId("from-elsewhere-" + UUID.randomUUID());

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("rapporteur.record.directory", () -> directory.toString());
    }

    @BeforeEach
    void a_session_is_recorded_here_and_a_key_accepted() {
        AcceptedKeys.in(directory).accept(FRIEND.key().verifier());
        act(HERE, "schedule-session", "act-1", """
            {"body": "untoc-cop", "number": 12, "dates": {"from": "2024-10-14", "to": "2024-10-18"}}\
            """, 201);
        act(HERE, "issue-document", "act-2", """
            {"symbol": "CTOC/COP/2024/1", "kind": "report-of-the-secretariat", "subject": {"en": "one"}}\
            """, 201);
        act(HERE, "issue-document", "act-3", """
            {"symbol": "CTOC/COP/2024/2", "kind": "report-of-the-secretariat", "subject": {"en": "two"}}\
            """, 201);
        act(HERE, "correct-act", "act-4", """
            {"act": "act-3", "reason": {"en": "a slip"}, "instead": {"kind": "issue-document", "fields":
            {"symbol": "CTOC/COP/2024/2", "kind": "report-of-the-secretariat", "subject": {"en": "second"}}}}\
            """, 201);
    }

    @Test
    void what_is_sealed_by_an_accepted_key_comes_in_and_goes_on_like_any_other() {
        assertThat(taken(friendly(AS_IT_IS))).hasStatus(201);

        assertThat(facts(session)).isEqualTo(friendly(AS_IT_IS).record().facts());
        act(session, "issue-document", "act-2", """
            {"symbol": "CTOC/COP/2024/1", "kind": "report-of-the-secretariat", "subject": {"en": "one"}}\
            """, 201);
        assertThat(facts(session)).as("an act sent again").hasSize(4);
        act(session, "issue-document", "act-5", """
            {"symbol": "CTOC/COP/2024/3", "kind": "report-of-the-secretariat", "subject": {"en": "three"}}\
            """, 201);
        act(session, "correct-act", "act-6", """
            {"act": "act-2", "reason": {"en": "a slip"}, "instead": {"kind": "issue-document", "fields":
            {"symbol": "CTOC/COP/2024/1", "kind": "report-of-the-secretariat", "subject": {"en": "first"}}}}\
            """, 201);
        assertThat(facts(session)).hasSize(6);
        assertThat(taken(friendly(AS_IT_IS))).hasStatus(409);
    }

    @Test
    void of_a_body_that_is_not_known_here_it_comes_in_with_its_profile() {
        SealedRecord record = friendly(changed(fact -> fact.body().replace("\"untoc-cop\"", "\"unheard-of\"")));

        assertThat(taken(record)).hasStatus(201);

        act(session, "issue-document", "act-5", """
            {"symbol": "CTOC/COP/2024/3", "kind": "report-of-the-secretariat", "subject": {"en": "three"}}\
            """, 201);
    }

    @Test
    void this_record_itself_is_trusted() {
        SessionRecord own = Json.mapper().readValue(text(get("/record/sessions/" + HERE)), SessionRecord.class);
        MvcTestResult seal = http.post()
                .uri("/record/sessions/{session}/seal", HERE.value())
                .contentType(MediaType.APPLICATION_JSON)
                .content(Json.mapper().writeValueAsBytes(own.hashes()))
                .exchange();

        assertThat(taken(HERE, new SealedRecord(own, text(seal))))
                .as("sound, but here already")
                .hasStatus(409);
    }

    @Test
    void without_a_seal_or_with_one_by_somebody_else_it_is_refused_and_says_what_to_do() {
        SealedRecord friendly = friendly(AS_IT_IS);
        SigningKey stranger = SigningKey.create("stranger");

        refused(new SealedRecord(friendly.record(), null), Reason.NO_SEAL);
        refused(new SealedRecord(friendly.record(), friendly.record().checkpoint()), Reason.SEALED_BY_NOBODY_NAMED);
        refused(new SealedRecord(friendly.record(), "a seal"), Reason.SEALED_BY_NOBODY_NAMED);
        MvcTestResult unknown = refused(sealedBy(new Stranger(stranger)), Reason.KEY_NOT_ACCEPTED);
        assertThat(unknown)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("accept-key " + stranger.verifier());
        // Anybody can write an introduction of a key that is accepted here.
        KeyHistory borrowed = new KeyHistory(
                stranger.verifier().toString(),
                List.of(KeyHistory.introduce(FRIEND.key().verifier(), stranger)));
        refused(sealedBy(new Stranger(stranger, borrowed)), Reason.KEY_NOT_ACCEPTED);
        // But a key that the accepted one has introduced is as good.
        KeyHistory rotated = new KeyHistory(
                FRIEND.key().verifier().toString(), List.of(KeyHistory.introduce(stranger.verifier(), FRIEND.key())));
        assertThat(taken(sealedBy(new Stranger(stranger, rotated)))).hasStatus(201);
    }

    @Test
    void a_key_that_is_withdrawn_is_accepted_no_longer() {
        AcceptedKeys keys = AcceptedKeys.in(directory);
        VerifierKey friend = FRIEND.key().verifier();

        assertThat(keys.withdraw(friend)).isTrue();

        assertThat(keys.all()).doesNotContain(friend);
        refused(friendly(AS_IT_IS), Reason.KEY_NOT_ACCEPTED);
        assertThat(keys.accept(friend)).isTrue();
    }

    @Test
    void what_is_not_the_sealed_one_is_refused_file_by_file() {
        SealedRecord friendly = friendly(AS_IT_IS);
        SessionRecord is = friendly.record();
        String seal = Objects.requireNonNull(friendly.seal());

        refused(
                new SealedRecord(
                        new SessionRecord(is.facts(), is.acts().subList(0, 1), is.checkpoint(), is.proofs(), is.keys()),
                        seal),
                Reason.NOT_AS_SEALED);
        refused(
                new SealedRecord(
                        new SessionRecord(is.facts().subList(0, 1), is.acts(), is.checkpoint(), is.proofs(), is.keys()),
                        seal),
                Reason.NOT_AS_SEALED);
        assertThat(taken(new SessionId("another"), friendly))
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("OF_ANOTHER_SESSION");
        SessionRecord broken =
                new SessionRecord(is.facts().subList(1, 4), is.acts(), is.checkpoint(), is.proofs(), is.keys());
        refused(new SealedRecord(broken, FRIEND.seal(session, broken)), Reason.ALTERED);
    }

    @ParameterizedTest
    @MethodSource("impossibleFacts")
    void a_fact_that_could_not_have_been_recorded_is_refused_by_its_line(
            Reason reason, int line, UnaryOperator<StatedFact> change) {
        MvcTestResult answer = refused(friendly(fact -> fact.version() == line ? change.apply(fact) : fact), reason);

        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("facts.jsonl, line " + line);
    }

    static Stream<Arguments> impossibleFacts() {
        return Stream.of(
                Arguments.of(Reason.KIND_OF_FACT_UNKNOWN, 2, said("no-such-fact", "{\"x\":1}")),
                Arguments.of(Reason.FACT_MISSHAPEN, 2, said("document-issued", "{\"x\":1}")),
                Arguments.of(Reason.FACT_MISSHAPEN, 2, said("document-issued", "{}")),
                Arguments.of(Reason.FACT_MISSHAPEN, 2, said("statement-made", "{\"meeting\":\"plenary-1\"}")),
                Arguments.of(
                        Reason.FACT_MISSHAPEN, 2, said("session-convened", "{\"more\":true,\"on\":\"2024-10-14\"}")),
                Arguments.of(Reason.FACT_DOES_NOT_FOLLOW, 1, said("session-convened", "{\"on\":\"2024-10-14\"}")),
                Arguments.of(
                        Reason.FACT_DOES_NOT_FOLLOW, 2, said("meeting-suspended", "{\"meeting\":\"plenary-127\"}")),
                Arguments.of(
                        Reason.FACT_DOES_NOT_FOLLOW, 2, said("draft-withdrawn", "{\"draft\":\"CTOC/COP/2024/L.8\"}")),
                Arguments.of(
                        Reason.FACT_DOES_NOT_FOLLOW,
                        4,
                        changed(fact -> fact.body().replace("act-3", "act-9"))),
                Arguments.of(
                        Reason.KIND_OF_FACT_UNKNOWN,
                        4,
                        changed(fact -> fact.body().replace("document-issued", "no-such-fact"))),
                Arguments.of(
                        Reason.KIND_OF_ACT_UNKNOWN,
                        4,
                        changed(fact -> fact.body().replace("issue-document", "no-such-act"))),
                Arguments.of(
                        Reason.BODY_UNKNOWN,
                        1,
                        changed(fact -> fact.body().replace("\"body\":\"untoc-cop\"", "\"body\":\"no-body\""))),
                Arguments.of(
                        Reason.PROFILE_INCOHERENT,
                        1,
                        changed(fact -> fact.body()
                                .replace("\"presidingOffice\":\"president\"", "\"presidingOffice\":\"nobody\""))),
                Arguments.of(Reason.FACT_DOES_NOT_FOLLOW, 2, said("profile-taken-up", OF_ANOTHER_BODY)),
                Arguments.of(
                        Reason.NAME_UNKNOWN,
                        3,
                        said("speaker-inscribed", "{\"meeting\":\"plenary-1\",\"reply\":false,\"speaker\":\"ZZZ\"}")),
                Arguments.of(
                        Reason.FACT_OUT_OF_TIME,
                        3,
                        at(Instant.now().plus(Duration.ofHours(2)).toString())),
                Arguments.of(Reason.FACT_OUT_OF_TIME, 3, at("0001-01-01T00:00:00Z")),
                Arguments.of(Reason.FACT_OUT_OF_TIME, 3, at("-1000000000-01-01T00:00:00Z")),
                Arguments.of(Reason.FACT_OUT_OF_TIME, 3, at("2024-10-14T08:00:00.000000001Z")));
    }

    @ParameterizedTest
    @CsvSource({"5000, a", "1, \\u0000"})
    void a_fact_that_there_is_no_room_for_is_refused(int times, String letter) {
        SealedRecord record = friendly(fact -> fact.version() == 2
                ? with(
                        fact,
                        fact.kind(),
                        fact.body().replace("\"en\":\"one\"", "\"en\":\"%s\"".formatted(letter.repeat(times))),
                        fact.recordedAt())
                : fact);

        assertThat(taken(record))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("facts.jsonl, line 2");
        assertThat(post("/record/sessions/" + session, Json.mapper().writeValueAsString(record), "zh"))
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .matches("facts.jsonl, line 2：.*/subject/en: [^a-z]+");
    }

    private static UnaryOperator<StatedFact> said(String kind, String body) {
        return fact -> with(fact, kind, body, fact.recordedAt());
    }

    private static UnaryOperator<StatedFact> changed(Function<StatedFact, String> body) {
        return fact -> with(fact, fact.kind(), body.apply(fact), fact.recordedAt());
    }

    private static UnaryOperator<StatedFact> at(String recordedAt) {
        return fact -> with(fact, fact.kind(), fact.body(), Instant.parse(recordedAt));
    }

    private static StatedFact with(StatedFact fact, String kind, String body, Instant recordedAt) {
        Occasion occasion = new Occasion(fact.occurredAt(), recordedAt, fact.by(), fact.actId());
        FactHeader header = new FactHeader(fact.session(), fact.version(), kind, occasion, fact.previous());
        return new StatedFact(header, body, fact.hash());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
        ACT_OF_ANOTHER_SESSION => session       => "recorded-here"
        ACT_UNREADABLE         => session       => 1
        ACT_UNREADABLE         => digest        => "no hash"
        ACT_UNREADABLE         => more          => 1
        ACT_UNREADABLE         => discrepancies => "{}"
        ACT_UNREADABLE         => occurred_at   => "yesterday"
        KIND_OF_ACT_UNKNOWN    => kind          => "no-such-act"
        ACT_MISSHAPEN          => kind          => "open-session"
        ACT_MISSHAPEN          => fields        => "{\\"symbol\\":7}"
        ACT_UNREADABLE         => fields        => "{"
        ACT_TWICE              => act_id        => "act-1"
        ACT_DISAGREES          => act_id        => "another-act"
        ACT_DISAGREES          => version       => 9
        ACT_DISAGREES          => version       => 1
        ACT_DISAGREES          => led_to_facts  => false
        ACT_DISAGREES          => recorded_by   => "mallory"
        ACT_DISAGREES          => occurred_at   => "2024-01-01T00:00:00Z"
        ACT_DISAGREES          => discrepancies => "[{\\"warning\\":\\"X\\"}]"
        """)
    void an_act_that_could_not_have_led_to_the_facts_is_refused_by_its_line(
            Reason reason, String column, String value) {
        List<String> acts = acts();
        ObjectNode second = (ObjectNode) Json.mapper().readTree(acts.get(1));
        second.set(column, Json.mapper().readTree(value));
        acts.set(1, second.toString());

        MvcTestResult answer = refused(FRIEND.record(session, retold(AS_IT_IS), acts), reason);

        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("acts.jsonl, line 2");
    }

    @Test
    void where_an_act_stands_among_the_others_is_not_for_the_stranger_to_say() {
        List<String> acts = new ArrayList<>();
        for (String act : acts()) {
            ObjectNode moved = (ObjectNode) Json.mapper().readTree(act);
            acts.add(moved.put("position", Long.MAX_VALUE).toString());
        }

        assertThat(taken(FRIEND.record(session, retold(AS_IT_IS), acts))).hasStatus(201);

        assertThat(database.queryForObject("select max(receipt.position) from receipt", Long.class))
                .isLessThan(1_000);
    }

    @Test
    void facts_whose_acts_did_not_come_along_are_refused() {
        refused(FRIEND.record(session, retold(AS_IT_IS), acts().subList(0, 3)), Reason.ACT_MISSING);
        refused(FRIEND.record(session, retold(AS_IT_IS), List.of()), Reason.ACT_MISSING);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void each_reason_has_words_that_name_what_it_names(Reason reason) {
        NotTaken refused = new NotTaken(reason, "one", "two", "three");

        assertThat(refused.slots().keySet())
                .isEqualTo(Phrasebooks.of("requests").in(Language.ENGLISH).slots("not-taken." + reason));
    }

    @Test
    void reasons_are_told_in_the_language_of_the_reader() {
        MvcTestResult answer = post(
                "/record/sessions/" + session,
                Json.mapper()
                        .writeValueAsString(new SealedRecord(friendly(AS_IT_IS).record(), null)),
                "zh");
        assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo("未接收该记录");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
        /record/sessions/s      => null
        /record/sessions/s      => []
        /record/sessions/s      => {}
        /record/sessions/s      => 7
        /record/sessions/s      => {"facts":[null]}
        /record/sessions/s      => {"record":null}
        /record/sessions/s      => {"record":[]}
        /record/sessions/s      => {"record":{"facts":[null]}}
        /record/sessions/s      => {"record":{"facts":{}}}
        /record/sessions/s      => {"record":{"keys":{}}}
        /record/sessions/s      => {"record":{"keys":{"first":null}}}
        /record/sessions/s      => {"record":{"proofs":[null]}}
        /record/sessions/s      => {"record":{"proofs":[{"proof":[null]}]}}
        /record/sessions/s      => {"record":{},"record":{}}
        /record/sessions/s      => {"record":{}} {}
        /record/sessions/s      => {"record"
        /record/sessions/S%00   => {"record":{}}
        /record/sessions/No     => {"record":{}}
        /record/sessions/s/seal => null
        /record/sessions/s/seal => []
        /record/sessions/s/seal => {"facts.jsonl":"x"}
        /record/sessions/s/seal => {"facts.jsonl":null}
        /record/sessions/No/seal => {}
        """)
    void what_cannot_be_read_is_a_mistake_of_whoever_asks(String path, String body) {
        assertThat(post(path, body, "en")).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @CsvSource({
        "/record/sessions/No, 400",
        "/record/sessions/none, 404",
        "/record/sessions/No/facts, 400",
        "/record/sessions/none/facts, 200",
        "/record/sessions/recorded-here/facts?from=x, 400",
        "/record/sessions/recorded-here/facts?from=0, 400",
        "/record/sessions/recorded-here/facts?from=2&to=1, 400",
        "/record/sessions/recorded-here/facts?to=99999999999999999999, 400",
        "/record/sessions/recorded-here/facts?from=2&to=3, 200",
        "/record/consistency, 400",
        "/record/consistency?from=1&to=x, 400",
        "/record/consistency?from=-1&to=1, 400",
        "/record/consistency?from=1&to=1000000, 400",
        "/record/consistency?from=2&to=1, 400"
    })
    void nonsense_in_an_address_is_said_to_be_some(String address, int status) {
        assertThat(http.get().uri(address).exchange()).hasStatus(status);
    }

    @ParameterizedTest
    @CsvSource({"/record/sessions/s", "/record/sessions/s/seal"})
    void what_does_not_say_that_it_is_json_is_not_read(String path) {
        assertThat(http.post()
                        .uri(path)
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{}")
                        .exchange())
                .hasStatus(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two\\nlines"})
    void a_file_that_a_seal_has_no_line_for_is_not_sealed(String file) {
        String hash = Hash.of("content").value();

        assertThat(http.post()
                        .uri("/record/sessions/s/seal")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"%s\": \"%s\"}".formatted(file, hash))
                        .exchange())
                .hasStatus(400);
    }

    /** What a friend would hand over of the session recorded here, told as another. */
    private SealedRecord friendly(UnaryOperator<StatedFact> change) {
        return FRIEND.record(session, retold(change), acts());
    }

    private SealedRecord sealedBy(Stranger stranger) {
        return stranger.record(session, retold(AS_IT_IS), acts());
    }

    private List<StatedFact> retold(UnaryOperator<StatedFact> change) {
        return Stranger.retold(facts(HERE).subList(0, 4), session, change);
    }

    private List<String> acts() {
        SessionRecord own = Json.mapper().readValue(text(get("/record/sessions/" + HERE)), SessionRecord.class);
        List<String> acts = new ArrayList<>();
        own.acts().forEach(act -> acts.add(act.replace('"' + HERE.value() + '"', '"' + session.value() + '"')));
        return acts;
    }

    private List<String> facts(SessionId of) {
        return Arrays.stream(text(get("/record/sessions/" + of + "/facts")).split("\n"))
                .toList();
    }

    private MvcTestResult refused(SealedRecord record, Reason reason) {
        MvcTestResult answer = taken(record);
        assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.reason").isEqualTo(reason.name());
        for (String table : List.of("domain_event_entry where aggregate_identifier", "receipt where session")) {
            assertThat(database.queryForObject("select count(*) from " + table + " = ?", Long.class, session.value()))
                    .isZero();
        }
        return answer;
    }

    private MvcTestResult taken(SealedRecord record) {
        return taken(session, record);
    }

    private MvcTestResult taken(SessionId as, SealedRecord record) {
        return post("/record/sessions/" + as, Json.mapper().writeValueAsString(record), "en");
    }

    private void act(SessionId of, String kind, String id, String fields, int status) {
        MvcTestResult answer = http.post()
                .uri("/sessions/{session}/acts/{kind}", of.value(), kind)
                .header("Acting-For", "secretary")
                .header("Act-Id", id)
                .contentType(MediaType.APPLICATION_JSON)
                .content(fields)
                .exchange();
        assertThat(answer).hasStatus(status);
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }

    private MvcTestResult post(String path, String body, String language) {
        return http.post()
                .uri(URI.create(path))
                .header("Accept-Language", Locale.forLanguageTag(language).toLanguageTag())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
