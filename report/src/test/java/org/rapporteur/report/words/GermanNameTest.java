package org.rapporteur.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.events.body.Inflection;
import org.rapporteur.events.value.Language;

class GermanNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        die Mitgliederversammlung  | der Mitgliederversammlung   | der Mitgliederversammlung  | die Mitgliederversammlung   | Mitgliederversammlung
        die Ordentliche Versammlung| der Ordentlichen Versammlung| der Ordentlichen Versammlung| die Ordentliche Versammlung| Ordentliche Versammlung
        der Verbandstag            | des Verbandstags            | dem Verbandstag            | den Verbandstag             | Verbandstag
        der Deutsche Turnverband   | des Deutschen Turnverbands  | dem Deutschen Turnverband  | den Deutschen Turnverband   | Deutscher Turnverband
        der Ausschuss für Finanzen | des Ausschusses für Finanzen| dem Ausschuss für Finanzen | den Ausschuss für Finanzen  | Ausschuss für Finanzen
        der Vorsitzende            | des Vorsitzenden            | dem Vorsitzenden           | den Vorsitzenden            | Vorsitzender
        die Vorsitzende            | der Vorsitzenden            | der Vorsitzenden           | die Vorsitzende             | Vorsitzende
        der Präsident              | des Präsidenten             | dem Präsidenten            | den Präsidenten             | Präsident
        das Präsidium              | des Präsidiums              | dem Präsidium              | das Präsidium               | Präsidium
        der 1. Vorsitzende         | des 1. Vorsitzenden         | dem 1. Vorsitzenden        | den 1. Vorsitzenden         | 1. Vorsitzender
        der Aufsichtsrat           | des Aufsichtsrats           | dem Aufsichtsrat           | den Aufsichtsrat            | Aufsichtsrat
        die Geschäftsstelle des ATV| der Geschäftsstelle des ATV | der Geschäftsstelle des ATV| die Geschäftsstelle des ATV | Geschäftsstelle des ATV
        TV Neustadt                | TV Neustadt                 | TV Neustadt                | TV Neustadt                 | TV Neustadt
        none                       | none                        | none                       | none                        | none
        """)
    void the_article_says_how_a_name_is_declined(
            String name, String genitive, String dative, String accusative, String alone) {
        assertThat(form("Genitive", name)).isEqualTo(genitive);
        assertThat(form("Dative", name)).isEqualTo(dative);
        assertThat(form("Accusative", name)).isEqualTo(accusative);
        assertThat(form("Alone", name)).isEqualTo(alone);
    }

    @Test
    void a_profile_says_where_the_rules_do_not_find_out() {
        Inflection told =
                new Inflection(Language.GERMAN, "der Vorstand", "des Vorstandes", null, null, "die Vorstände", null);
        Grammar grammar = new GermanGrammar(List.of(told));

        assertThat(Objects.requireNonNull(grammar.forms().get("Genitive")).apply("der Vorstand"))
                .isEqualTo("des Vorstandes");
        assertThat(Objects.requireNonNull(grammar.forms().get("Dative")).apply("der Vorstand"))
                .isEqualTo("dem Vorstand");
        assertThat(grammar.office("der Vorstand", 2)).isEqualTo("die Vorstände");
    }

    @Test
    void what_is_its_own_agrees_with_the_name() {
        assertThat(form("Its", "die Mitgliederversammlung")).isEqualTo("ihr");
        assertThat(form("Its", "der Verbandstag")).isEqualTo("sein");
    }

    private static String form(String form, String name) {
        return Objects.requireNonNull(new GermanGrammar(List.of()).forms().get(form))
                .apply(name);
    }
}
