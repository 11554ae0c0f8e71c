package org.rapporteur.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemNumberTest {
    @ParameterizedTest
    @CsvSource({
        "2, 2, 2",
        "2(d), 2, 2",
        "121, 121, 121",
        "7(a)(i), 7, 7(a)",
        "XII, XII, XII",
        "TOP 3, TOP 3, TOP 3",
        "TOP 3.1, TOP 3, TOP 3",
        "IV(b), IV, IV",
        "3.1.2, 3, 3.1",
        "12A, 12A, 12A",
        "5 bis(a), 5 bis, 5 bis"
    })
    void an_item_stands_under_others(ItemNumber number, ItemNumber main, ItemNumber above) {
        assertThat(number.main()).isEqualTo(main);
        assertThat(number.above()).isEqualTo(above);
        assertThat(number.isSubItem()).isEqualTo(!number.equals(main));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "1000", "2()", "2(", "(a)", "XYZ", "2(A)", "2 (a)", "TOP", "T 3", "3.", "3.0", "-1", ""})
    void what_no_agenda_numbers_so_is_none(String text) {
        assertThatThrownBy(() -> new ItemNumber(text)).isInstanceOf(Malformed.class);
    }

    @Test
    void items_belong_to_what_they_stand_under_and_to_nothing_that_only_begins_alike() {
        ItemNumber below = new ItemNumber("7(a)(i)");

        assertThat(Stream.of("7", "7(a)", "7(a)(i)").map(ItemNumber::new)).allMatch(below::isOrBelongsTo);
        assertThat(Stream.of("7(b)", "7(a)(ii)", "6").map(ItemNumber::new)).noneMatch(below::isOrBelongsTo);
        assertThat(new ItemNumber("12").isOrBelongsTo(new ItemNumber("1"))).isFalse();
        assertThat(new ItemNumber("XII").isOrBelongsTo(new ItemNumber("XI"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 2(a) 2(b) 10 10(a) 121",
                "I II IV V IX X XII XL",
                "7 7(a) 7(a)(i) 7(a)(v) 7(a)(ix) 7(h) 7(i) 7(j) 8",
                "3 3.1 3.2 3.10 3.10.1",
                "5 5A 6"
            })
    void items_are_in_the_order_of_an_agenda(String inOrder) {
        List<ItemNumber> items =
                Stream.of(inOrder.split(" ")).map(ItemNumber::new).toList();

        assertThat(items.reversed().stream().sorted().toList()).isEqualTo(items);
    }

    @Test
    void the_word_before_the_number_goes_without_saying() {
        assertThat(new ItemNumber("TOP 3").brief()).isEqualTo("3");
        assertThat(new ItemNumber("2(d)").brief()).isEqualTo("2(d)");
    }
}
