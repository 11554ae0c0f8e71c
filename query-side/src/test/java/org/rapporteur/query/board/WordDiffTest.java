package org.rapporteur.query.board;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.board.WordDiff.Change;
import org.rapporteur.query.board.WordDiff.Piece;

class WordDiffTest {
    @Test
    void words_that_went_stand_beside_words_that_came() {
        WordDiff diff = WordDiff.between("1. Invites States parties;", "1. Urges States parties;", Locale.ENGLISH);

        assertThat(diff.pieces())
                .containsExactly(
                        new Piece(Change.KEPT, "1. "),
                        new Piece(Change.REMOVED, "Invites"),
                        new Piece(Change.ADDED, "Urges"),
                        new Piece(Change.KEPT, " States parties;"));
    }

    @Test
    void chinese_is_compared_word_by_word_too() {
        WordDiff diff = WordDiff.between("1. 邀请缔约国加强合作；", "1. 促请缔约国加强合作；", Locale.CHINESE);

        assertThat(diff.pieces())
                .containsExactly(
                        new Piece(Change.KEPT, "1. "),
                        new Piece(Change.REMOVED, "邀请"),
                        new Piece(Change.ADDED, "促请"),
                        new Piece(Change.KEPT, "缔约国加强合作；"));
    }

    @Test
    void the_pieces_are_both_texts_to_the_letter() {
        String before = "The Conference,\n\nRecalling its resolution 5/4,\n\n1. Decides so;\n2. Requests more.";
        String after =
                "The Conference,\n\nRecalling also its resolutions,\n\n1. Decides so;\n\n1 bis. Notes;\n2. Requests.";

        WordDiff diff = WordDiff.between(before, after, Locale.ENGLISH);

        assertThat(without(Change.ADDED, diff)).isEqualTo(before);
        assertThat(without(Change.REMOVED, diff)).isEqualTo(after);
    }

    @Test
    void the_same_words_differ_in_nothing() {
        assertThat(WordDiff.between("So.", "So.", Locale.ENGLISH).isEmpty()).isTrue();
        assertThat(WordDiff.between("So.", "Not so.", Locale.ENGLISH).isEmpty()).isFalse();
    }

    private static String without(Change change, WordDiff diff) {
        return diff.pieces().stream()
                .filter(piece -> piece.change() != change)
                .map(Piece::text)
                .collect(joining());
    }
}
