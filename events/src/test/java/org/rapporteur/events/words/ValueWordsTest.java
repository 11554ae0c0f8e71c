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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.EventCatalog;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;

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
    void every_language_says_it_in_its_own_way() {
        List<Object> several =
                List.of(new GroupCode("african-group"), Organ.PLENARY, LocalDate.parse("2024-10-14"), Language.CHINESE);

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

        assertThat(vocabularies(EventCatalog.NAMES.all().values(), new HashSet<>()))
                .contains(Organ.class, Category.class)
                .allSatisfy(vocabulary -> assertThat(vocabulary.getEnumConstants())
                        .allSatisfy(constant -> assertThat(words).contains(ValueWords.key((Enum<?>) constant))));
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
                case Class<?> one when one.isEnum() && one != Language.class -> found.add(one);
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
