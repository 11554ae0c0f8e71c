package org.rapporteur.report.outline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.events.EventCatalog;
import org.rapporteur.events.EventCodec;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.report.Note;
import org.rapporteur.report.Report;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.outline.Coverage.Stretch;
import org.rapporteur.report.outline.Coverage.Told;
import org.rapporteur.report.outline.Coverage.Untold;
import org.rapporteur.report.outline.Section.Caption.ActionTaken;
import org.rapporteur.report.outline.Section.Caption.Untitled;

/**
 * What the report is said to tell leaves a paragraph that rests on it and has its words; the approved samples have one
 * fact of each kind.
 */
class CoverageTest {
    private static final Path SAMPLES = Path.of("../events/src/test/resources/approved");
    private static final SessionId SESSION = new SessionId("s");
    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.CHINESE, Language.GERMAN);
    private static final Instant AT = Instant.parse("2024-10-14T08:00:00Z");

    /** An agenda with an item for whatever has its place under one of its own. */
    private static final String AGENDA = """
        {"document": "CTOC/COP/2024/1", "items": [
            {"number": "2", "role": "substantive", "title": {"en": "Review of the implementation"}},
            {"number": "2(d)", "role": "substantive", "title": {"en": "Firearms Protocol"}, "workingGroup": "firearms"},
            {"number": "7", "role": "next-session-agenda", "title": {"en": "Provisional agenda"}},
            {"number": "9", "role": "adoption-of-report", "title": {"en": "Adoption of the report"}}]}
        """;

    /** The act that the samples of corrections correct. */
    private static final String CORRECTED = "5f0c3a52-8f0e-4a55-9a83-2f4f4a5d6f11";

    /** Without these nothing could be told of the rest. */
    private static final List<String> BEFORE = List.of(
            "session-scheduled",
            "provisional-agenda-issued",
            "participants-registered",
            "meeting-opened",
            "item-taken-up",
            "draft-tabled");

    /** Some facts are told only when what they lead to is told, or in the place where they belong. */
    private static final Map<String, List<String>> AFTER = Map.ofEntries(
            Map.entry("draft-tabled", List.of("draft-adopted")),
            Map.entry("draft-revised", List.of("draft-adopted")),
            Map.entry("amendment-split", List.of("amendment-proposed")),
            Map.entry("draft-corrected", List.of("draft-revised", "draft-adopted")),
            Map.entry("draft-orally-revised", List.of("draft-adopted")),
            Map.entry("number-assigned", List.of("draft-adopted")),
            Map.entry("draft-reopened", List.of("draft-adopted")),
            Map.entry("sponsor-added", List.of("draft-adopted")),
            Map.entry("sponsor-withdrawn", List.of("draft-adopted")),
            Map.entry("next-session-scheduled", List.of("draft-adopted")),
            Map.entry("mandate-accepted", List.of("consultations-discontinued")),
            Map.entry("credentials-examined", List.of("credentials-reported")),
            Map.entry("credentials-reported", List.of("credentials-examined")),
            Map.entry("credentials-report-adopted", List.of("credentials-examined", "credentials-reported")),
            Map.entry("credentials-report-approved", List.of("credentials-examined", "credentials-reported")),
            Map.entry("question-decided", List.of("draft-not-adopted")),
            Map.entry("draft-not-adopted", List.of("question-decided")),
            Map.entry("motion-spoken-on", List.of("motion-made")),
            Map.entry("motion-withdrawn", List.of("motion-made")),
            Map.entry("ruling-made", List.of("point-of-order-raised")),
            Map.entry("ruling-appealed", List.of("point-of-order-raised", "ruling-made")),
            Map.entry("ruling-withdrawn", List.of("point-of-order-raised", "ruling-made")),
            Map.entry("appeal-withdrawn", List.of("point-of-order-raised", "ruling-made", "ruling-appealed")),
            Map.entry("voting-opened", List.of("question-decided", "draft-not-adopted")),
            Map.entry("vote-intention-noted", List.of("question-decided", "draft-not-adopted")),
            Map.entry("referred-to-organ", List.of("organ-established")),
            Map.entry("organ-chairs-elected", List.of("organ-established")),
            Map.entry("organ-quorum-set", List.of("organ-established")),
            Map.entry("members-appointed", List.of("organ-established")),
            Map.entry("organ-dissolved", List.of("organ-established")),
            Map.entry("document-issued", List.of("documents-placed")));

    /** What the sample of a decision leads to; the sample of what decisions lead to is a deferral. */
    private static final String REJECTION = """
            {"meeting": "plenary-4", "draft": "CTOC/COP/2024/L.8", "symbol": "CTOC/COP/2024/L.8", "outcome": "rejected"}
            """;

    @ParameterizedTest
    @MethodSource("kinds")
    void a_fact_is_told_where_it_is_said_to_be_and_nowhere_if_it_is_said_to_be_untold(String kind) throws IOException {
        Telling telling = telling(kind);

        Set<Stretch> told = whereTold(FactIndex.of(telling.log), telling.version);

        switch (Coverage.of(telling.fact())) {
            case Told(Stretch where) -> assertThat(told).contains(where);
            case Untold(String because) -> assertThat(told).as(because).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_is_told_of_a_fact_has_words_in_every_language(String kind) throws IOException {
        List<Recorded> log = telling(kind).log;

        assertThat(LANGUAGES).allSatisfy(language -> {
            assertThat(Report.of(log, language).toString()).doesNotContain("{");
            assertThat(Note.of(log, language).toString()).doesNotContain("{");
        });
    }

    static Set<String> kinds() {
        return new TreeSet<>(EventCatalog.NAMES.all().keySet());
    }

    /** A log in which a fact of a kind has its place, and the version of that fact. */
    private record Telling(List<Recorded> log, long version) {
        Event fact() {
            return log.get((int) version - 1).event();
        }
    }

    private static Telling telling(String kind) throws IOException {
        List<Recorded> log = new ArrayList<>();
        for (String before : BEFORE) {
            if (!before.equals(kind)) {
                add(log, before);
            }
        }
        add(log, "item-taken-up", "{\"meeting\": \"plenary-4\", \"item\": \"7\"}", "taken-up");
        for (String meeting : List.of(
                "plenary-4",
                "plenary-10",
                "bureau-2",
                "extended-bureau-1",
                "committee-of-the-whole-5",
                "committee-i-1")) {
            add(log, "meeting-opened", "{\"meeting\": \"%s\", \"date\": \"2024-10-15\"}".formatted(meeting), meeting);
        }
        add(log, "sponsor-added", body("sponsor-added"), CORRECTED);
        add(log, "amendment-proposed", "{\"draft\": \"CTOC/COP/2024/L.8\", \"number\": 1}", "amendment-1");
        add(log, "amendment-proposed", "{\"draft\": \"CTOC/COP/2024/L.8\", \"number\": 2}", "amendment-2");
        add(log, "credentials-objected-to", "{\"party\": \"PER\", \"by\": \"ITA\"}", "objection");
        long version = add(log, kind);
        for (String after : AFTER.getOrDefault(kind, List.of())) {
            add(log, after, after.equals("draft-not-adopted") ? REJECTION : body(after), after);
        }
        return new Telling(log, version);
    }

    private static Set<Stretch> whereTold(FactIndex index, long version) {
        Set<Stretch> told = EnumSet.noneOf(Stretch.class);
        List<Section> chapters = ReportOutline.of(index).chapters().stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
        chapters.getFirst().sections().stream()
                .filter(section -> restsOn(section, version))
                .forEach(section -> told.add(organizational(section)));
        chapters.stream().skip(1).flatMap(CoverageTest::withSections).forEach(section -> {
            if (rests(section.remarks(), version)) {
                told.add(section.caption() instanceof ActionTaken ? Stretch.ACTION : Stretch.UNDER_THE_ITEM);
            }
        });
        if (WorkingGroupNote.of(index, AT).stream().anyMatch(section -> restsOn(section, version))) {
            told.add(Stretch.NOTE_ON_WORKING_GROUPS);
        }
        return told;
    }

    private static Stretch organizational(Section section) {
        return switch (((Untitled) section.caption()).role()) {
            case OPENING -> Stretch.OPENING;
            case ELECTION_OF_OFFICERS -> Stretch.OFFICERS;
            case AGENDA_AND_ORGANIZATION -> Stretch.AGENDA;
            case ATTENDANCE -> Stretch.ATTENDANCE;
            case CREDENTIALS -> Stretch.CREDENTIALS;
            case ORGANIZATIONAL_MATTERS,
                    GENERAL_DEBATE,
                    SUBSTANTIVE,
                    NEXT_SESSION_AGENDA,
                    OTHER_MATTERS,
                    ADOPTION_OF_REPORT -> throw new AssertionError("not organizational: " + section);
        };
    }

    private static boolean restsOn(Section section, long version) {
        return withSections(section).anyMatch(one -> rests(one.remarks(), version));
    }

    private static boolean rests(List<Remark> remarks, long version) {
        return remarks.stream().anyMatch(remark -> remark.basis().contains(version));
    }

    private static Stream<Section> withSections(Section section) {
        return Stream.concat(Stream.of(section), section.sections().stream().flatMap(CoverageTest::withSections));
    }

    private static long add(List<Recorded> log, String kind) throws IOException {
        return add(log, kind, body(kind), "act-" + log.size());
    }

    private static String body(String kind) throws IOException {
        return switch (kind) {
            case "provisional-agenda-issued" -> AGENDA;
            // Of the offices that rotate the report says whose turn it was.
            case "officer-nominated" -> sample(kind).replace("vice-president", "president");
            // Whose name the report takes from the directory, unless it was registered with one of its own.
            case "youth-outcome-presented" -> sample(kind).replace("unodc-youth", "SVK");
            default -> sample(kind);
        };
    }

    private static String sample(String kind) throws IOException {
        return Files.readString(SAMPLES.resolve(kind + ".json"), UTF_8);
    }

    private static long add(List<Recorded> log, String kind, String body, String act) {
        Event event = new EventCodec().read(kind, body.getBytes(UTF_8));
        long version = log.size() + 1L;
        Hash previous =
                log.isEmpty() ? StatedFact.beginning(SESSION) : log.getLast().hash();
        log.add(Recorded.after(
                previous, SESSION, version, event, new Occasion(AT.plusSeconds(version), AT, "secretary", act)));
        return version;
    }
}
