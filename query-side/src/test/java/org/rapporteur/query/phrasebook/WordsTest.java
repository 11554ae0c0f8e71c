package org.rapporteur.query.phrasebook;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.query.phrasebook.Words.FACTS;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.events.EventCatalog;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.phrasebook.Phrasebook;
import org.rapporteur.events.phrasebook.Phrasebooks;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Delivery;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Rank;
import org.rapporteur.events.value.SpeakerTitle;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.words.SessionNames;
import org.rapporteur.events.words.ValueWords;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.state.Progress;
import org.rapporteur.query.state.SessionView;

class WordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void every_fact_of_the_sample_session_has_words(Language language) {
        Words words = words(language);

        assertThat(SampleSession.whole().facts())
                .allSatisfy(fact -> assertThat(words.fact(fact.event()))
                        .isNotBlank()
                        .doesNotContain("none", "{", "Wording", "[", "null"));
    }

    @Test
    void a_fact_is_told_with_names_and_without_codes() {
        assertThat(told(Language.ENGLISH, 20))
                .isEqualTo("European Union and its member States joined in sponsoring CTOC/COP/2024/L.2");
        assertThat(told(Language.CHINESE, 20)).isEqualTo("欧洲联盟及其成员国加入为CTOC/COP/2024/L.2的提案国");
        assertThat(told(Language.ENGLISH, 39))
                .isEqualTo("Statement by Peru (Minister of Justice, Ambassador) on behalf of the Group of 77 and China;"
                        + " aligned: Iran (Islamic Republic of), by video (debate, item 2(a))");
        assertThat(told(Language.ENGLISH, 41))
                .isEqualTo("Outcome of the youth consultation of 13 October 2024 presented by Youth Forum");
    }

    @Test
    void what_is_read_from_left_to_right_keeps_together_in_arabic() {
        assertThat(told(Language.ARABIC, 20))
                .isEqualTo("انضم الاتحاد الأوروبي والدول الأعضاء فيه إلى مقدِّمي \u2068CTOC/COP/2024/L.2\u2069");
    }

    @Test
    void the_title_of_a_speaker_names_the_state_in_the_language_of_its_words() {
        Wording function = new Wording(Map.of(Language.ENGLISH, "Permanent Representative of {state}"));
        StatementMade said = new StatementMade(
                MeetingNumber.of("plenary-1"),
                null,
                StatementKind.DEBATE,
                new ParticipantCode("NLD"),
                new SpeakerTitle(function, Rank.AMBASSADOR, false),
                List.of(),
                false,
                List.of(),
                Delivery.IN_PERSON,
                null,
                null,
                null,
                null,
                null);

        assertThat(words(Language.ENGLISH).fact(said))
                .contains("(Permanent Representative of the Kingdom of the Netherlands, Ambassador)");
        assertThat(words(Language.ARABIC).fact(said))
                .contains("هولندا (مملكة -)", "Permanent Representative of the Kingdom of the Netherlands", "سفير");
    }

    @Test
    void a_statement_says_what_it_explains() {
        StatementMade said = new StatementMade(
                MeetingNumber.of("plenary-1"),
                null,
                StatementKind.AFTER_ACTION,
                new ParticipantCode("PER"),
                null,
                List.of(),
                false,
                List.of(),
                Delivery.IN_PERSON,
                null,
                null,
                StatementPurpose.EXPLANATION_OF_VOTE,
                null,
                null);

        assertThat(words(Language.ENGLISH).fact(said)).startsWith("Statement in explanation of vote by Peru");
        assertThat(words(Language.CHINESE).fact(said)).startsWith("秘鲁发言（解释投票）");
        assertThat(words(Language.ARABIC).fact(said)).startsWith("بيان في تعليل التصويت من بيرو");
    }

    @Test
    void what_is_left_out_of_a_fact_is_left_out_of_its_words() {
        assertThat(told(Language.ENGLISH, 23)).isEqualTo("1st plenary meeting called to order on 14 October 2024");
        assertThat(told(Language.ENGLISH, 43))
                .isEqualTo("1st meeting of the Committee of the Whole called to order on 14 October 2024,"
                        + " within the 1st plenary meeting, Room A");
    }

    @Test
    void a_discrepancy_is_told_in_the_words_of_its_warning() {
        DiscrepancyNoted noted = new DiscrepancyNoted(
                "FEWER_NOTED_THAN_NAMED",
                Map.of("category", Category.STATE_PARTY.toString(), "noted", "3", "named", "4"));

        assertThat(words(Language.ENGLISH).fact(noted))
                .isEqualTo("Of States parties, 3 were noted as attending, but 4 are registered by name.");
    }

    @Test
    void facts_are_told_where_values_and_warnings_have_words() {
        assertThat(Phrasebooks.of("values").languages()).containsAll(FACTS.languages());
        assertThat(Phrasebooks.of("warnings").languages()).containsAll(FACTS.languages());
    }

    @Test
    void a_phrase_about_a_fact_asks_only_for_what_the_fact_has() {
        Phrasebook phrases = FACTS.in(Language.ENGLISH);

        assertThat(EventCatalog.NAMES.all()).allSatisfy((name, type) -> {
            Set<String> components = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(toSet());
            components.addAll(ValueWords.inLists(Language.ENGLISH).membership().keySet());
            assertThat(components).containsAll(phrases.slots("fact." + name));
        });
    }

    @Test
    void how_things_stand_has_words() {
        assertThat(words(Language.ENGLISH).of(Progress.Status.OPEN)).isEqualTo("in session");
    }

    @Test
    void days_are_written_as_the_organization_writes_them() {
        DateRange week = new DateRange(LocalDate.parse("2024-10-14"), LocalDate.parse("2024-10-18"));

        assertThat(words(Language.ENGLISH).of(week)).isEqualTo("14\u2009–\u200918 October 2024");
        assertThat(words(Language.CHINESE).of(week)).isEqualTo("2024年10月14日至18日");
        assertThat(words(Language.ARABIC).of(week)).isEqualTo("14–18 تشرين الأول/أكتوبر 2024");
        assertThat(words(Language.ENGLISH).at(Instant.parse("2024-10-14T22:30:00Z")))
                .isEqualTo("15 Oct 2024, 00:30");
        assertThat(words(Language.CHINESE).at(Instant.parse("2024-10-14T22:30:00Z")))
                .isEqualTo("2024年10月15日 00:30");
        assertThat(words(Language.ARABIC).of(LocalDate.parse("2024-06-03"))).isEqualTo("3 حزيران/يونيه 2024");
    }

    @Test
    void a_meeting_is_called_by_its_number_and_organ() {
        assertThat(words(Language.ENGLISH).of(MeetingNumber.of("extended-bureau-2")))
                .isEqualTo("2nd meeting of the extended Bureau");
        assertThat(words(Language.CHINESE).of(MeetingNumber.of("extended-bureau-2")))
                .isEqualTo("扩大主席团第2次会议");
    }

    private static String told(Language language, int version) {
        Recorded fact = SampleSession.whole().facts(version).getFirst();
        return words(language).fact(fact.event());
    }

    private static Words words(Language language) {
        SessionView view = SessionView.of(SampleSession.whole().facts());
        return new Words(
                language,
                view.progress().profile(),
                SessionNames.of(code -> view.attendance().delegation(code), _ -> Optional.empty()));
    }
}
