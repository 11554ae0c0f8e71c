package org.rapporteur.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/ES-11/L.16/Rev.1",
                "A/S-30/L.1",
                "A/CONF.203/18",
                "CTOC/COP/2024/L.8/Rev.1",
                "UNEP/CBD/ExCOP/1/3",
                "CTOC/COP/2024/L.8 A",
                "CTOC/COP/2024/L.8/Rev.1 B",
                "LHE/22/9.GA/12",
                "UNEP/GCSS.I/1",
                "ICC-ASP/23/20",
                "S/RES/2728(2024)",
                "P9_TA(2024)0012",
                "FCCC/SBI/2024/L.5",
                "WT/MIN(24)/W/1",
                "GC(67)/RES/1",
                "COM(2024) 123 final",
                "A78/4 Rev.1",
                "CoP19 Doc. 1",
                "A/78/L.5*",
                "Antrag 7",
                "Änderungsantrag 7a",
                "Motion n° 3",
                "Резолюция 5",
                "第7号文件"
            })
    void what_bodies_write_on_their_documents_are_symbols(String symbol) {
        assertThat(new Symbol(symbol)).hasToString(symbol);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/ES-", "A/-11", "A/ES--11", "A/L.8  A", "A//11", "/A/11", "A/11/", "A", "Antrag", "A/../11", "./11",
                " A/11", "A/11 ", "A/11?x=1", "A/11#b", "A/11;v", "A/1%2F", "A/11\n", "<b>1</b>", "A\\11", "(2024)",
                        "A/()1"
            })
    void what_would_be_taken_for_something_else_is_none(String text) {
        assertThatThrownBy(() -> new Symbol(text)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_text_of_any_make_is_told_from_a_symbol_at_once() {
        String odd = "A1.1 1-1".repeat(12) + "/?";

        Optional<Symbol> read = Assertions.assertTimeout(Duration.ofSeconds(1), () -> Symbol.written(odd));

        assertThat(read).isEmpty();
    }
}
