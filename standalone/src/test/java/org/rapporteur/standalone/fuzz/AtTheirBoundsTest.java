package org.rapporteur.standalone.fuzz;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.EventCodec;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.AgendaCommand.IssueProvisionalAgenda;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.CorrectionCommand.CorrectAct;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.bound.Bounds;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.StandaloneRuntime;
import org.rapporteur.standalone.fuzz.FullActs.FullAct;
import org.rapporteur.standalone.improvised.Improvisation;
import org.rapporteur.standalone.improvised.Improviser;

/**
 * Accepted means that it can be stored, told and read everywhere, also where it is as long, as many or as great as may
 * be; what goes beyond is refused, and named.
 */
class AtTheirBoundsTest {
    private static final LocalDate DAY = LocalDate.parse("2024-10-14");
    private static final ItemNumber ITEM = new ItemNumber("1");
    private static final int MOST_SESSIONS = 300;

    /** Whole requests are weighed before anybody reads them. */
    private static final int TOO_LARGE = 413;

    private static StandaloneRuntime runtime;

    private final Tally tally = new Tally();
    private Path faults;
    private FullSessions sessions;

    @BeforeAll
    static void open() throws Exception {
        runtime = StandaloneRuntime.temporary(new Progress(System.out));
    }

    @AfterAll
    static void close() throws Exception {
        runtime.close();
    }

    @BeforeEach
    void begin() throws Exception {
        faults = Files.createDirectories(Path.of("target", "fuzz", "bounds"));
        sessions = new FullSessions(runtime.commandSide(), runtime.querySide(), tally, faults);
    }

    /** After each: whatever was taken has arrived, can be read in every language and format, and is found sound. */
    @AfterEach
    void everything_taken_is_told_everywhere() throws Exception {
        Aftermath aftermath = new Aftermath(runtime, tally, faults);
        for (Living living : sessions.all()) {
            arrived(living);
            aftermath.told(living);
        }
        aftermath.wholeAndSound();
        sessions.close();
        tally.lines().forEach(System.out::println);
        assertThat(tally.faults()).isEmpty();
        assertThat(count(runtime.queryDatabase(), "select count(*) from views.standstill"))
                .isZero();
        assertThat(count(runtime.queryDatabase(), "select count(*) from views.waiting_fact"))
                .isZero();
        assertThat(count(runtime.commandDatabase(), "select count(*) from held_back"))
                .isZero();
    }

    @Test
    @Tag("slow")
    void an_act_with_all_there_is_room_for_is_taken_or_refused_in_words() {
        FullActs acts = new FullActs(new Dice(Long.getLong("fuzz.seed", 1)));

        for (int seed = 0; seed < MOST_SESSIONS && !acts.notShown().isEmpty(); seed++) {
            Improvisation improvised = Improviser.improvise(seed, FullActs::name);
            if (acts.worthPlaying(improvised) > 0) {
                sessions.play(improvised, acts);
            }
        }

        System.out.printf("not shown: %s of %d%n", acts.notShown(), acts.all());
        assertThat(acts.notShown()).isEmpty();
    }

    @Test
    void the_longest_fact_there_is_room_for_is_taken_and_none_that_is_longer() {
        Living living = sessions.begin("longest");
        FullAct tabled = draftTabled(living, Map.of(Language.ENGLISH, "Misprinted."));
        sessions.enter(tabled, living);
        int text = 190_000;
        int missing = Bounds.LONGEST_FACT - bytes(corrected(tabled, text, 1, living), living);

        FullAct longest = corrected(tabled, text + missing / 2, 1 + missing % 2, living);
        FullAct longer = corrected(tabled, text + missing / 2, 2 + missing % 2, living);

        assertThat(bytes(longest, living)).isEqualTo(Bounds.LONGEST_FACT);
        sessions.expect(
                Foreseen.REFUSED, sessions.asked(longer, longer.id(), Filling.bytes(longer.fields()), living), living);
        sessions.enter(longest, living);
        assertThat(living.log().getLast().stated().body()).hasSize(Bounds.LONGEST_FACT);
    }

    @Test
    void what_is_too_long_as_a_whole_or_in_a_header_is_refused_and_named() {
        Living living = sessions.begin("whole");
        FullAct act = draftTabled(living, Map.of(Language.ENGLISH, "Short."));
        String tooLong = "x".repeat(201);
        byte[] oneMore = fields(living, Map.of(Language.ENGLISH, ""));
        byte[] utf8 =
                fields(living, Map.of(Language.ENGLISH, FullTexts.ofBytes(Bounds.LONGEST_ACT + 1 - oneMore.length)));
        // Two bytes a character, of which three are kept.
        byte[] utf16 = new String(
                        fields(
                                living,
                                Map.of(Language.CHINESE, "字".repeat(300_000), Language.ARABIC, "字".repeat(140_000))),
                        UTF_8)
                .getBytes(UTF_16LE);

        assertThat(utf8).hasSize(Bounds.LONGEST_ACT + 1);
        assertThat(utf16.length).isLessThan(Bounds.LONGEST_ACT);
        sessions.expect(TOO_LARGE, sessions.asked(act, act.id(), utf8, living), living);
        refused("#", sessions.asked(act, act.id(), utf16, living), living);
        refused("Act-Id", sessions.asked(act, tooLong, Filling.bytes(act.fields()), living), living);
        refused(
                "Acting-For",
                sessions.asked(act, act.id(), Filling.bytes(act.fields()), living)
                        .with("Acting-For", tooLong),
                living);
    }

    private void refused(String place, Asked asked, Living living) {
        assertThat(FullSessions.names(sessions.expect(Foreseen.UNREADABLE, asked, living), place))
                .isTrue();
    }

    private static byte[] fields(Living living, Map<Language, String> text) {
        return Filling.bytes(act(draft(text), living).fields());
    }

    /** Not entered yet; the session and its agenda are. */
    private FullAct draftTabled(Living living, Map<Language, String> text) {
        sessions.enter(
                act(
                        new ScheduleSession(
                                "untoc-cop", 12, null, new DateRange(DAY, DAY.plusDays(4)), null, List.of()),
                        living),
                living);
        AgendaItem item = new AgendaItem(ITEM, ItemRole.ADOPTION_OF_REPORT, words("Report"), null);
        sessions.enter(act(new IssueProvisionalAgenda(new Symbol("CTOC/COP/2024/1"), List.of(item)), living), living);
        return act(draft(text), living);
    }

    private static TableDraft draft(Map<Language, String> text) {
        return new TableDraft(
                new Symbol("CTOC/COP/2024/L.1"),
                DraftKind.DECISION,
                null,
                ITEM,
                words("A draft"),
                List.of(),
                false,
                null,
                text);
    }

    private static FullAct corrected(FullAct tabled, int letters, int reason, Living living) {
        Map<Language, String> text =
                Map.of(Language.ENGLISH, "w".repeat(300_000), Language.SPANISH, "w".repeat(letters));
        return act(
                new CorrectAct(
                        tabled.id(),
                        org.rapporteur.events.value.Asked.of("table-draft", draft(text)),
                        null,
                        words("w".repeat(reason))),
                living);
    }

    private static FullAct act(Command command, Living living) {
        String kind = ActCatalog.NAMES.nameOf(command.getClass());
        String id = "act-" + living.tries();
        return new FullAct(kind, id, "secretariat", living.nextMoment(), Living.fields(command), List.of(), List.of());
    }

    private static int bytes(FullAct act, Living living) {
        return new EventCodec()
                .write(living.facts(act.command(), act.at(), act.by(), act.id())
                        .orElseThrow()
                        .getFirst())
                .length;
    }

    private static Wording words(String english) {
        return new Wording(Map.of(Language.ENGLISH, english));
    }

    /** A page waits two seconds; what is as long as can be may take longer on a busy machine. */
    private static void arrived(Living living) throws Exception {
        String reached = "select coalesce(max(version), 0) from views.stream_progress where session = '%s'"
                .formatted(living.id());
        for (int times = 0; times < 600 && count(runtime.queryDatabase(), reached) < living.version(); times++) {
            Thread.sleep(100);
        }
    }

    private static long count(StandaloneRuntime.Database database, String question) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
