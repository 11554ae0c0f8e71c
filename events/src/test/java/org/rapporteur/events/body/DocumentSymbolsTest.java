package org.rapporteur.events.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.events.body.DocumentSymbols.USUAL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.events.value.Symbol;

class DocumentSymbolsTest {
    /** Motions are called "Antrag 7", "Antrag 7 neu 2", and "Antrag 7b" where one is divided. */
    private static final DocumentSymbols OF_A_FEDERATION = new DocumentSymbols(
            new SymbolPattern("Antrag {n}"),
            new SymbolPattern("{prefix}/{nnn}"),
            new SymbolEnding(" neu {n}"),
            new SymbolEnding(" Anlage {n}"),
            new SymbolEnding(" Berichtigung {n}"),
            new SymbolEnding("{small}"));

    @Test
    void a_letter_names_one_of_several_drafts_in_a_document_and_stays_through_revisions() {
        Symbol part = USUAL.lettered(new Symbol("CTOC/COP/2024/L.8"), 0).orElseThrow();
        Symbol revised = new Symbol("CTOC/COP/2024/L.8/Rev.2 A");

        assertThat(part).hasToString("CTOC/COP/2024/L.8 A");
        assertThat(USUAL.letter(part)).contains("A");
        assertThat(USUAL.document(part)).hasToString("CTOC/COP/2024/L.8");
        assertThat(USUAL.isRevision(part)).isFalse();
        assertThat(USUAL.revised(part, 2)).contains(revised);
        assertThat(USUAL.revision(revised)).isEqualTo(2);
        assertThat(USUAL.original(revised)).isEqualTo(part);
    }

    @Test
    void a_part_is_not_divided_by_letters_again_and_letters_come_to_an_end() {
        assertThat(USUAL.lettered(new Symbol("CTOC/COP/2024/L.8 A"), 0)).isEmpty();
        assertThat(USUAL.lettered(new Symbol("CTOC/COP/2024/L.8"), Symbol.MOST_LETTERS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A/ES-11/L.16/Rev.1, A/ES-11/L.16",
        "UNEP/GCSS.I/1/Rev.3, UNEP/GCSS.I/1",
        "ICC-ASP/23/20/Rev.1, ICC-ASP/23/20",
        "FCCC/SBI/2024/L.5/Rev.12, FCCC/SBI/2024/L.5",
        "S/RES/2728(2024)/Rev.1, S/RES/2728(2024)",
        "S/RES/2728(2024), S/RES/2728(2024)",
        "P9_TA(2024)0012, P9_TA(2024)0012",
        "A/Rev.1, A/Rev.1",
        "A/L.8/Rev.1/Corr.1, A/L.8/Rev.1/Corr.1"
    })
    void a_revision_has_its_original(Symbol symbol, Symbol original) {
        assertThat(USUAL.original(symbol)).isEqualTo(original);
    }

    @ParameterizedTest
    @CsvSource({
        "CTOC/COP/2024/L.1/Add.3, CTOC/COP/2024/L.1",
        "ICC-ASP/23/20/Corr.1, ICC-ASP/23/20",
        "A/L.8/Rev.1/Corr.1, A/L.8/Rev.1",
        "A/L.8/Add.1/Rev.2, A/L.8"
    })
    void an_addition_is_to_a_document(Symbol symbol, Symbol document) {
        assertThat(USUAL.addedTo(symbol)).contains(document);
    }

    @Test
    void a_body_has_a_manner_of_its_own() {
        Symbol motion = OF_A_FEDERATION.draft().at(7, "BDT/2024").orElseThrow();
        Symbol part = OF_A_FEDERATION.lettered(motion, 1).orElseThrow();

        assertThat(motion).hasToString("Antrag 7");
        assertThat(OF_A_FEDERATION.letter(motion)).isEmpty();
        assertThat(part).hasToString("Antrag 7b");
        assertThat(OF_A_FEDERATION.document(part)).isEqualTo(motion);
        assertThat(OF_A_FEDERATION.revised(motion, 2)).contains(new Symbol("Antrag 7 neu 2"));
        assertThat(OF_A_FEDERATION.revised(part, 2)).contains(new Symbol("Antrag 7 neu 2b"));
        assertThat(OF_A_FEDERATION.original(new Symbol("Antrag 7 neu 2b"))).isEqualTo(part);
        assertThat(OF_A_FEDERATION.addedTo(new Symbol("Antrag 7 Anlage 1"))).contains(motion);
        assertThat(OF_A_FEDERATION.document().at(7, "BDT/2024")).contains(new Symbol("BDT/2024/007"));
        assertThat(OF_A_FEDERATION.areVersions(motion, new Symbol("Antrag 17"))).isFalse();
    }

    @Test
    void a_letter_that_nothing_parts_from_a_word_is_one_of_the_word() {
        assertThat(OF_A_FEDERATION.letter(new Symbol("BDT/2024/Bericht"))).isEmpty();
    }
}
