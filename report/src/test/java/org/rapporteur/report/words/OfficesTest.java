package org.rapporteur.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficesTest {
    @Test
    void several_hold_an_office_in_the_plural_where_the_language_has_one() {
        assertThat(new EnglishGrammar().office("Vice-Chair", 2)).isEqualTo("Vice-Chairs");
        assertThat(new EnglishGrammar().office("Vice-Chairman", 6)).isEqualTo("Vice-Chairmen");
        assertThat(new EnglishGrammar().office("Chairman", 1)).isEqualTo("Chairman");
        assertThat(new ChineseGrammar().office("副主席", 6)).isEqualTo("副主席");
    }
}
