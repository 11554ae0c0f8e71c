package org.rapporteur.events.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.events.EventCatalog;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.UsualCategories;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SessionKind;
import org.rapporteur.events.value.SessionTitle;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Wording;

class ValueWordsTest {
    private static final ParticipantCode IRAN = new ParticipantCode("IRN");

    @Test
    void a_value_stands_in_a_sentence_otherwise_than_by_itself() {
        ValueWords inText = ValueWords.inText(Language.ENGLISH);
        ValueWords inLists = ValueWords.inLists(Language.ENGLISH);

        assertThat(inText.of(IRAN)).isEqualTo("the Islamic Republic of Iran");
        assertThat(inLists.of(IRAN)).isEqualTo("Iran (Islamic Republic of)");
        assertThat(inText.of(MeetingNumber.of("plenary-4"))).isEqualTo("the 4th plenary meeting");
        assertThat(inLists.of(MeetingNumber.of("plenary-4"))).isEqualTo("4th plenary meeting");
        assertThat(inText.of(Category.STATE_PARTY)).isEqualTo("State party");
        assertThat(inLists.of(Category.STATE_PARTY)).isEqualTo("States parties");
    }

    @Test
    void an_organ_of_the_body_is_called_by_the_name_in_its_profile() {
        MeetingNumber meeting = MeetingNumber.of("sixth-committee-2");
        BodyProfile assembly = Bodies.find("un-general-assembly").orElseThrow();

        assertThat(ValueWords.inText(Language.ENGLISH, Optional.of(assembly)).of(meeting))
                .isEqualTo("the 2nd meeting of the Sixth Committee");
        assertThat(ValueWords.inText(Language.CHINESE, Optional.of(assembly)).of(meeting))
                .contains("第六委员会");
    }

    @Test
    void nothing_parts_the_thousands_of_the_number_of_a_meeting() {
        MeetingNumber meeting = MeetingNumber.of("plenary-9586");

        assertThat(ValueWords.inLists(Language.ENGLISH).of(meeting)).isEqualTo("9586th plenary meeting");
        assertThat(ValueWords.inLists(Language.of("de")).of(meeting)).isEqualTo("9586. Plenarsitzung");
        assertThat(ValueWords.inLists(Language.CHINESE).of(meeting)).isEqualTo("第9586次全体会议");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            12,   false, -,                 Session 12,                   第12届会议
            7,    false, EMERGENCY_SPECIAL, Emergency special session 7,  第7届紧急特别会议
            2024, true,  -,                 Session of 2024,              2024年会议
            2024, true,  RESUMED,           Resumed session of 2024,      2024年会议续会
            """)
    void a_session_is_called_by_its_number_or_its_year(
            int number, boolean ofAYear, @Nullable SessionKind kind, String english, String chinese) {
        SessionTitle title = new SessionTitle(number, ofAYear, kind, null);

        assertThat(ValueWords.inLists(Language.ENGLISH).of(title)).isEqualTo(english);
        assertThat(ValueWords.inLists(Language.CHINESE).of(title)).isEqualTo(chinese);
    }

    @Test
    void a_session_that_has_a_name_is_called_by_it() {
        Wording name = new Wording(Map.of(Language.ENGLISH, "9586th meeting"));

        assertThat(ValueWords.inLists(Language.ENGLISH).of(new SessionTitle(9586, false, null, name)))
                .isEqualTo("9586th meeting");
    }

    @Test
    void every_language_says_it_in_its_own_way() {
        List<Object> several = List.of(
                new GroupCode("african-group"), StandingOrgan.PLENARY, LocalDate.parse("2024-10-14"), Language.CHINESE);

        assertThat(ValueWords.inLists(Language.ENGLISH).of(several))
                .isEqualTo("Group of African States, the plenary, 14 October 2024, and Chinese");
        assertThat(ValueWords.inLists(Language.CHINESE).of(several)).isEqualTo("非洲国家组、全体会议、2024年10月14日和中文");
    }

    @Test
    void what_has_no_name_is_shown_as_it_was_given() {
        ParticipantCode nobody = new ParticipantCode("fourth-wave");

        assertThat(ValueWords.inText(Language.ENGLISH).of(nobody)).isEqualTo("fourth-wave");
        assertThat(ValueWords.inText(Language.ENGLISH).of(new Delegation(nobody, null, null)))
                .isEqualTo("fourth-wave");
        assertThat(ValueWords.inText(Language.ENGLISH).of(new GroupCode("fourth-group")))
                .isEqualTo("fourth-group");
    }

    @Test
    void a_message_can_ask_whether_a_slot_is_absent() {
        ValueWords words = ValueWords.inLists(Language.ENGLISH);

        assertThat(words.slot(null)).isEqualTo("none");
        assertThat(words.slot(List.of())).isEqualTo("none");
        assertThat(words.slot(12)).isEqualTo(12);
    }

    @Test
    void every_vocabulary_that_facts_use_has_words() {
        Set<String> words = ValueWords.VALUES.in(Language.ENGLISH).keys();

        // What a profile on record says is told where it matters, and not as it stands there.
        Set<Type> toldOtherwise = new HashSet<>(Set.of(BodyProfile.class));

        assertThat(vocabularies(EventCatalog.NAMES.all().values(), toldOtherwise))
                .contains(StandingOrgan.class, DecisionMode.class)
                .allSatisfy(vocabulary -> assertThat(vocabulary.getEnumConstants())
                        .allSatisfy(constant -> assertThat(words).contains(ValueWords.key((Enum<?>) constant))));
    }

    @Test
    void every_usual_category_has_words_in_every_language() {
        for (Language language : ValueWords.VALUES.languages()) {
            assertThat(UsualCategories.standard().categories())
                    .hasSize(9)
                    .allMatch(usual -> usual.singular().in(language).isPresent()
                            && usual.plural().in(language).isPresent());
        }
    }

    @Test
    void other_families_speak_no_language_in_which_values_have_no_words() {
        assertThat(ValueWords.VALUES.languages()).containsAll(WarningWords.WARNINGS.languages());
    }

    @Test
    void constants_are_found_by_the_names_of_their_vocabulary_and_their_own() {
        Map<String, String> constants = ValueWords.inLists(Language.ENGLISH).constants();

        assertThat(constants).containsEntry("document-kind.draft-report", "draft report");
        assertThat(constants.keySet()).noneMatch(key -> key.startsWith("record.") || key.startsWith("meeting."));
    }

    /** The enums among the components of records, and of those that these are made of; languages name themselves. */
    private static Set<Class<?>> vocabularies(Collection<? extends Type> types, Set<Type> seen) {
        Set<Class<?>> found = new HashSet<>();
        for (Type type : types) {
            if (!seen.add(type)) {
                continue;
            }
            switch (type) {
                case ParameterizedType several ->
                    found.addAll(vocabularies(List.of(several.getActualTypeArguments()), seen));
                case Class<?> one when one.isEnum() -> found.add(one);
                case Class<?> one
                when one.isRecord() ->
                    found.addAll(vocabularies(
                            Stream.of(one.getRecordComponents())
                                    .map(RecordComponent::getGenericType)
                                    .toList(),
                            seen));
                default -> {}
            }
        }
        return found;
    }
}
