package org.rapporteur.events.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.Json;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.yaml.YamlMistake;

class BodyFileTest {
    private static final Path FILE = Path.of("untoc-cop.yaml");

    @Test
    void the_profile_of_the_conference_is_read() throws Exception {
        assertThat(BodyFile.of(written(), FILE))
                .isEqualTo(Bodies.find("untoc-cop").orElseThrow());
    }

    /** What stood in the profile of the Conference, what stands there instead, and what is said of it. */
    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            names:                    | nmaes:                      | unknown key 'nmaes'
            seats: 8,                 |                             | the field 'seats' is missing
            seats: 8                  | seats: eight                | integer
            seats: 8                  | seats: 123456               | 99999
            code: rapporteur          | code: Rapporteur            | OfficeCode cannot be 'Rapporteur'; it looks like 'vice-president'
            code: rapporteur          | code: president             | the code 'president' stands here twice
            presidingOffice: president| presidingOffice: chair      | presidingOffice: no office is called 'chair'
            timeZone: Europe/Vienna   | timeZone: Europe/Wien       | Europe/Wien
            brief: {en: the Conference, zh: 缔约方会议, ar: المؤتمر} | brief: {en: the Conference} | there is no name in zh
            brief: {en: the Conference| brief: {EN: the Conference  | unknown key 'EN'
            {year}                    | {yaer}                      | symbolPrefix: only {year} and {session} are filled in, not {yaer}
            symbolPrefix: CTOC/COP    | symbolPrefix: ctoc? cop     | symbolPrefix: no document can bear the symbol 'ctoc? cop/9999'
            order: [african           | order: [arctic              | rotation.order: 'arctic' is no regional group of the directory
            president: {session: 12   | chair: {session: 12         | rotation.turns: no office is called 'chair'
            group: asia-pacific       | group: group-of-77-and-china| rotation.turns: 'group-of-77-and-china' is not in the order
            denominator: 3, orMore: true} | denominator: 0, orMore: true} | must have a minimum value of 1
            {numerator: 1, denominator: 3 | {numerator: 4, denominator: 3 | a share is a part of a whole, but got 4 of 3
            substance: {share:        | substanz: {share:           | unknown key 'substanz'
            of: present-and-voting    | of: those-awake             | `"those-awake" is not one of`
            kinds: [decision]         | kinds: [motion]             | numbering: no texts are called 'motion'
            kinds: [decision]         | kinds: [resolution]         | numbering: texts of one kind are numbered in one series, but 'resolution' stands in two
            {session}/{n}             | {session}/{number}          | {n} stands in it once
            quorum: "41"              | quorum: 41                  | string
            quorum: "41"              | the-quorum: "41"            | unknown key 'the-quorum'
            replies: [5, 3]           | replies: []                 | speaking times are whole minutes
            - adopt-draft             | - adopt-daft                | correctedByTwo: no act is called 'adopt-daft'
            symbolPrefix: CTOC        | `withoutQuorum: true\nsymbolPrefix: CTOC` | withoutQuorum: there is a 'quorum'
            id: untoc-cop             | id: untoc-cop-2             | id: the file of 'untoc-cop-2' is called untoc-cop-2.yaml
            id: untoc-cop             | id: untoc-cop: x            | not YAML
            """)
    void a_profile_with_a_mistake_in_it_is_refused_with_its_line(String stood, String stands, String said) {
        String before = written();
        String broken = before.replaceFirst(
                Pattern.quote(stood), Matcher.quoteReplacement(Objects.requireNonNullElse(stands, "")));
        assertThat(broken).isNotEqualTo(before);

        YamlMistake mistake = catchThrowableOfType(YamlMistake.class, () -> BodyFile.of(broken, FILE));

        assertThat(mistake).isNotNull();
        assertThat(mistake).hasMessageContaining(said).hasMessageStartingWith("untoc-cop.yaml:" + mistake.line());
        assertThat(mistake.line()).isEqualTo(lineOf(stood, before));
    }

    @Test
    void a_body_that_asks_for_a_quorum_does_not_do_without_one() {
        assertThat(mistakeIn("withoutQuorum: true")).hasMessageContaining("withoutQuorum: there is a 'quorum'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            close-debate: {against: -1}         | minimum
            close-debate: {rank: 0}             | minimum
            close-debate: {rule: ' '}           | motions.close-debate: rule is a number as it is printed, but got
            close-debate: {speakers: 2}         | unknown key 'speakers'
            close-debate: {matter: taste}       | "taste" is not one of
            close-the-debate: {against: 1}      | unknown key 'close-the-debate'
            close-debate: {against: many}       | integer
            """)
    void unheard_of_terms_for_a_motion_are_refused(String terms, String said) {
        assertThat(mistakeIn("motions:\n  " + terms)).hasMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {code: Club, kind: parties}                                            | Category cannot be 'Club'
            {code: club, kind: parties}                                            | 'club' has no usual name
            {code: institute, kind: observers}                                     | 'institute' has no usual name
            {code: signatory, kind: signatories}                                   | those of some kind are 'parties'
            {code: state-party, kind: states}                                      | "states" is not one of
            {code: state-party, kind: parties, rights: [veto]}                     | "veto" is not one of
            {code: state-party}                                                    | the field 'kind' is missing
            {code: club, kind: parties, singular: {en: club}, plural: {en: clubs}} | there is no name in zh
            """)
    void categories_are_of_a_kind_and_have_names(String category, String said) {
        assertThat(mistakeIn("categories:\n  - " + category)).hasMessageContaining(said);
    }

    @Test
    void a_category_is_told_once() {
        String twice =
                "categories:\n  - {code: state-party, kind: parties}\n  - {code: state-party, kind: signatories}";
        assertThat(mistakeIn(twice)).hasMessageContaining("the code 'state-party' stands here twice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            participants:\\n- {code: A b, name: {en: x, zh: x}}                                             | ParticipantCode cannot be 'A b'
            participants:\\n- {code: ab, name: {en: x}}                                                   | there is no name in zh
            participants:\\n- {code: ab, name: {en: ' x', zh: x}}                                         | neither blank nor padded
            participants:\\n- {code: ab, name: {en: x, zh: x}, weight: 0}                                 | minimum
            participants:\\n- {code: ab, name: {en: x, zh: x}, members: [PER]}                            | only an organization has members
            participants:\\n- {code: ab, name: {en: x, zh: x}, organization: true, members: [PER, PER]}   | listed twice
            participants:\\n- {code: ab, name: {en: x, zh: x}, organization: true, members: [nobody]}     | nobody is called 'nobody'
            participants:\\n- {code: ab, name: {en: x, zh: x}}\\n- {code: ab, name: {en: y, zh: y}}        | the code 'ab' stands here twice
            members:\\n- {member: nobody}                                                                    | members: no State or other member is called 'nobody'
            members:\\n- {member: PER, since: 2024-02-02, until: 2024-02-01}                                | ends after it began
            groups:\\n- {code: ab, name: {en: x, zh: x}, kind: friendly}                                  | "friendly" is not one of
            groups:\\n- {code: ab, name: {en: x, zh: x}}\\n- {code: ab, name: {en: y, zh: y}}              | the code 'ab' stands here twice
            groups:\\n- {code: ab, name: {en: x, zh: x}, members: [{member: nobody}]}                     | no State or other member of the body is called 'nobody'
            groups:\\n- {code: ab, name: {en: x, zh: x}, members: [{member: PER, since: 2024-02-30}]}     | 2024-02-30
            groups:\\n- {code: ab, name: {en: x, zh: x}, members: [{member: PER, since: 2024-02-02, until: 2024-02-01}]} | ends after it began
            """)
    void who_takes_part_is_told_so_that_it_holds_together(String told, String said) {
        assertThat(mistakeIn(told.replace("\\n", "\n"))).hasMessageContaining(said);
    }

    @Test
    void a_motion_needs_the_majority_of_a_matter_or_one_of_its_own() {
        String both =
                "{matter: substance, majority: {share: {numerator: 2, denominator: 3, orMore: true}, of: members}}";
        assertThat(mistakeIn("motions:\n  close-debate: " + both))
                .hasMessageContaining("majority is not said beside a matter");
    }

    @Test
    void the_text_of_a_rule_is_quoted_under_its_number() {
        String broken = written().replace("  provisional-admission: \"20\"\n", "");

        assertThat(catchThrowableOfType(YamlMistake.class, () -> BodyFile.of(broken, FILE)))
                .hasMessageContaining("ruleTexts: the rule 'provisional-admission' has no number");
    }

    @Test
    void a_body_words_the_report_in_its_own_way() throws Exception {
        String formula =
                "candidate-withdrawn: {en: '{candidate} stood down as {office}.', zh: '{candidate}退选{office}。'}";

        BodyProfile body = BodyFile.of(written().replace("formulas:\n", "formulas:\n  " + formula + "\n"), FILE);

        assertThat(body.formulasIn(Language.ENGLISH))
                .containsEntry("candidate-withdrawn", "{candidate} stood down as {office}.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {chapters: [items, opening]}                | report: 'opening' stands in it twice
            {chapters: [texts-adopted]}                 | report: 'items' is among the chapters of every report
            {organizationalMatters: [opening, annexes]} | "annexes" is not one of
            {organizationalMatters: [texts-adopted]}    | report: 'texts-adopted'
            """)
    void what_is_no_layout_of_a_report_is_refused(String layout, String said) {
        assertThat(mistakeIn("report: " + layout)).hasMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            candidate-withdrew: {en: "x", zh: "x"}            | formulas.candidate-withdrew: there is no 'candidate-withdrew' among them
            candidate-withdrawn: {en: "x"}                    | there is no name in zh
            candidate-withdrawn: {en: "{candidate", zh: "x"}  | formulas.candidate-withdrawn: Unmatched '{' braces
            candidate-withdrawn: {en: "x", zh: "{state}"}     | there is no {state}; what can be said is [candidate, office, officeGenitive]
            candidate-withdrawn: {en: "{office, plural, other {#}}", zh: "x"} | {office} is no number; numbers are []
            candidate-withdrawn: {en: "{office, select, none {}}", zh: "x"} | Missing 'other' keyword
            note.items: {en: "{count, number, ::no-such-thing}", zh: "x"} | no-such-thing
            """)
    void what_a_formula_cannot_say_is_refused(String formula, String said) {
        String broken = written().replace("formulas:\n", "formulas:\n  " + formula + "\n");

        assertThat(catchThrowableOfType(YamlMistake.class, () -> BodyFile.of(broken, FILE)))
                .hasMessageContaining(said)
                .hasMessageStartingWith("untoc-cop.yaml:%d:".formatted(lineOf("formulas:", written()) + 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {draft: "{prefix}?{n}"}     | symbols.draft: no document can bear a symbol written '{prefix}?{n}'
            {draft: "Motion"}           | SymbolPattern
            {revision: "/Rev.{m}"}      | SymbolEnding
            {revision: "{n}"}           | symbols.revision: '{n}' after 'CTOC/COP/9999/L.12' is not understood
            {revision: " {letter}"}     | symbols.revision: ' {letter}' after
            {addendum: "/Rev.{n}"}      | symbols.revision: '/Rev.{n}' after
            {letter: "/{n}"}            | symbols.letter: '/{n}' after
            {series: "/L.{n}"}          | unknown key 'series'
            """)
    void symbols_that_could_not_be_borne_or_read_are_refused(String symbols, String said) {
        assertThat(mistakeIn("symbols: " + symbols)).hasMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{code: draft-report}, {code: paper}]                      | documents: 'paper' has no name
            [{code: draft-report}, {code: paper, name: {en: paper}}]   | there is no name in zh
            [{code: draft-report}, {code: draft-report}]               | the code 'draft-report' stands here twice
            [{code: list-of-participants}]                             | documents: the report is adopted from a 'draft-report'
            [{code: Paper}]                                            | DocumentKind
            """)
    void kinds_of_documents_without_a_name_or_a_draft_of_the_report_are_refused(String kinds, String said) {
        assertThat(mistakeIn("documents: " + kinds)).hasMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{code: motion}, {code: resolution}, {code: decision}]   | texts: 'motion' has no name and plural
            [{code: resolution, name: {en: act, zh: 文}}]             | texts: 'resolution' has no name and plural
            [{code: resolution}, {code: resolution}]                 | the code 'resolution' stands here twice
            [{code: By-Law}]                                         | DraftKind
            """)
    void kinds_of_texts_without_a_name_and_a_plural_are_refused(String kinds, String said) {
        assertThat(mistakeIn("texts: " + kinds)).hasMessageContaining(said);
    }

    /** A session is recorded with the profile of its body. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "agenda: {required: []}",
                "agenda: {numbers: 'TOP {n}', roles: [substantive, opening], required: [opening]}",
                "symbols: {draft: 'Antrag {n}', letter: '{small}'}",
                "documents: [{code: draft-report}, {code: accounts, name: {en: accounts, zh: 账目}, speaksForItself: true}]",
                "texts: [{code: decision}, {code: resolution}]",
                "sessions: {knownBy: year, designations: {resumed: '{n}-R'}}",
                "organs: [{code: plenary, numbered: through}, {code: bureau, admittance: private}]",
                "organs: [{code: board, kind: committee, name: {en: the Board, zh: 理事会}, members: [PER, CHL]}]",
                "organs: [{code: board, kind: committee, name: {en: the Board, zh: 理事会}, intersessional: true}]",
                "report: {chapters: [opening, items], organizationalMatters: []}",
                "categories: [{code: state-party, kind: parties}, {code: other-state, kind: other-states, rights: []}]"
            })
    void what_a_profile_says_is_read_again_as_it_was_written(String more) throws Exception {
        BodyProfile profile = BodyFile.of(written() + more + "\n", FILE);

        assertThat(recorded(profile)).isEqualTo(profile);
    }

    @Test
    void every_profile_that_ships_is_read_again_as_it_was_written() {
        assertThat(Bodies.all())
                .allSatisfy(profile -> assertThat(recorded(profile)).isEqualTo(profile));
        assertThat(Bodies.all()).anyMatch(profile -> profile.numbering().isEmpty());
    }

    private static BodyProfile recorded(BodyProfile profile) {
        return Json.mapper().readValue(Json.mapper().writeValueAsString(profile), BodyProfile.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {numbers: "{x}"}                                        | ItemNumberPattern
            {numbers: "§ {n}"}                                      | ItemNumberPattern
            {roles: [opening]}                                      | agenda.roles: every agenda may have items of substance
            {roles: [substantive], required: [opening]}             | agenda.required: 'opening' is not among the roles
            {roles: [banquet]}                                      | `"banquet" is not one of`
            """)
    void agendas_that_could_not_be_are_refused(String agenda, String said) {
        assertThat(mistakeIn("agenda: " + agenda)).hasMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{code: plenary, numbered: backwards}]                  | `"backwards" is not one of`
            [{code: plenary}, {code: plenary, numbered: through}]   | the code 'plenary' stands here twice
            [{code: board, numbered: through}]                      | organs: 'board' is an organ of the body's own; its kind and its name are missing
            [{code: bureau, kind: committee}]                       | organs: 'bureau' is an organ of every body; only 'numbered' and 'admittance' are said of it
            [{code: plenary, intersessional: true}]                 | organs: 'plenary' is an organ of every body; only 'numbered' and 'admittance' are said of it
            [{code: board, kind: committee, name: {en: the Board}}] | there is no name in zh
            [{code: board, kind: committee, name: {en: the Board, zh: 理事会}, members: [XXX]}] | organs: no State or other member is called 'XXX'
            """)
    void organs_that_say_too_little_or_too_much_are_refused(String organs, String said) {
        assertThat(mistakeIn("organs: " + organs)).hasMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {knownBy: heart}                     | `"heart" is not one of`
            {designations: {special: "S"}}       | SessionDesignation
            {designations: {special: "S {n}"}}   | SessionDesignation
            {designations: {merry: "M-{n}"}}     | unknown key 'merry'
            """)
    void sessions_that_would_not_be_known_are_refused(String sessions, String said) {
        assertThat(mistakeIn("sessions: " + sessions)).hasMessageContaining(said);
    }

    private static YamlMistake mistakeIn(String more) {
        return catchThrowableOfType(YamlMistake.class, () -> BodyFile.of(written() + more + "\n", FILE));
    }

    private static int lineOf(String part, String text) {
        return (int) text.substring(0, text.indexOf(part)).lines().count()
                + (text.charAt(text.indexOf(part) - 1) == '\n' ? 1 : 0);
    }

    private static String written() {
        try (InputStream file =
                Objects.requireNonNull(BodyFileTest.class.getResourceAsStream("/bodies/untoc-cop.yaml"))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
