package org.rapporteur.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.value.Language;

class MeetingNumbersTest {
    private final Grammar english = Grammar.of(Language.ENGLISH, List.of());
    private final Grammar chinese = Grammar.of(Language.CHINESE, List.of());

    @Test
    void many_meetings_that_follow_one_another_are_told_by_the_first_and_the_last() {
        List<Integer> numbers = IntStream.rangeClosed(2, 24).boxed().toList();

        assertThat(english.meetings(numbers)).isEqualTo("2nd to 24th meetings");
        assertThat(chinese.meetings(numbers)).isEqualTo("第2至24次会议");
    }

    @Test
    void others_stand_beside_them() {
        List<Integer> numbers = List.of(1, 2, 4, 5, 6, 7, 8, 9, 12);

        assertThat(english.meetings(numbers)).isEqualTo("1st, 2nd, 4th to 9th and 12th meetings");
        assertThat(chinese.meetings(numbers)).isEqualTo("第1、2、4至9、12次会议");
    }

    /** As the published report on the twelfth session tells of the meetings on credentials. */
    @Test
    void five_in_a_row_are_named_one_by_one() {
        List<Integer> numbers = List.of(1, 2, 3, 4, 5);

        assertThat(english.meetings(numbers)).isEqualTo("1st, 2nd, 3rd, 4th and 5th meetings");
        assertThat(chinese.meetings(numbers)).isEqualTo("第1、2、3、4、5次会议");
    }

    @Test
    void nothing_parts_the_thousands_of_numbers_that_go_on_from_session_to_session() {
        assertThat(english.meetings(List.of(9586))).isEqualTo("9586th meeting");
        assertThat(chinese.meetings(List.of(9586))).isEqualTo("第9586次会议");
    }

    @Test
    void one_and_two_are_told_as_ever() {
        assertThat(english.meetings(List.of(3))).isEqualTo("3rd meeting");
        assertThat(english.meetings(List.of(3, 4))).isEqualTo("3rd and 4th meetings");
        assertThat(chinese.meetings(List.of(3, 4))).isEqualTo("第3次和第4次会议");
    }
}
