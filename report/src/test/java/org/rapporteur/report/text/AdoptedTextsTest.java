package org.rapporteur.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.document.Inline;

/** Two texts on two pages of one report; the page break fell into the footnotes. */
class AdoptedTextsTest {
    private static final AdoptedText FIRST = AdoptedText.parse("""
        ### 第一案文

        1. 核可该指南，<sup>1</sup>以及该手册。<sup>2</sup>

        <sup>1</sup> 《灯具指南》（出售品编号：
        """, Language.CHINESE);

    private static final AdoptedText SECOND = AdoptedText.parse("""
        ### 第二案文

        回顾其以往各项决议，

        E.24.I.1)，第二部分。

        <sup>2</sup> 同上，第三部分。

        还回顾其宗旨，<sup>3</sup>

        1. 决定继续点灯。

        <sup>3</sup> LAMP/2024/3。
        """, Language.CHINESE);

    @Test
    void each_text_gets_its_footnotes_back() {
        List<AdoptedText> reunited = AdoptedTexts.reunited(List.of(FIRST, SECOND));

        assertThat(notes(reunited.getFirst())).containsExactly("1 《灯具指南》（出售品编号：E.24.I.1)，第二部分。", "2 同上，第三部分。");
        assertThat(notes(reunited.getLast())).containsExactly("3 LAMP/2024/3。");
        assertThat(reunited)
                .allSatisfy(text -> assertThat(TextLinter.warnings(text)).isEmpty());
    }

    @Test
    void the_end_of_a_footnote_is_no_paragraph() {
        assertThat(SECOND.preamble()).hasSize(2);
    }

    @Test
    void texts_that_are_complete_stay_as_they_are() {
        List<AdoptedText> texts = List.of(Samples.english(), Samples.english());

        assertThat(AdoptedTexts.reunited(texts)).isEqualTo(texts);
    }

    private static List<String> notes(AdoptedText text) {
        return text.notes().stream()
                .map(note -> note.label() + " " + Inline.words(note.text()))
                .toList();
    }
}
