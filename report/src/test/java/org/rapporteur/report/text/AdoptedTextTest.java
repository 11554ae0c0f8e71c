package org.rapporteur.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.document.Block;
import org.rapporteur.report.document.FootnoteCounter;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.text.Part.Passage;

class AdoptedTextTest {
    private final FootnoteCounter footnotes = new FootnoteCounter();

    @Test
    void the_head_names_number_title_and_the_body_that_speaks() {
        AdoptedText text = Samples.english();

        assertThat(text.number()).isEqualTo("Resolution 7/2");
        assertThat(Inline.words(text.title())).isEqualTo("Protection of lighthouses");
        assertThat(Inline.words(text.proponent())).isEqualTo("The Conference of the Keepers of Lights,");
        assertThat(text.preamble()).hasSize(2);
    }

    @Test
    void sub_paragraphs_stand_below_their_paragraph() {
        Passage second = (Passage) Samples.english().operative().get(1);

        assertThat(second.label()).isEqualTo("2.");
        assertThat(second.below()).extracting(Passage::label).containsExactly("(a)", "(b)");
        assertThat(second.below().getFirst().below()).extracting(Passage::label).containsExactly("(i)", "(ii)");
    }

    @Test
    void a_text_is_quoted_with_emphasis_labels_and_depth() {
        assertThat(Samples.printed(Samples.english(), footnotes))
                .containsExactly(
                        "[] The Conference of the Keepers of Lights,",
                        "[] *Recalling* its resolution 6/4 of 12 May 2021,^1 in which it decided to keep lighthouses"
                                + " lit,",
                        "[] *Noting with appreciation* the work of the Working Group on Lamps,",
                        "[1.] *Endorses* the recommendations contained in the annex to the present resolution;",
                        "[2.] *Requests* the Secretariat:",
                        ">[(a)] To count the lamps, including those that are:",
                        ">>[(i)] Broken;",
                        ">>[(ii)] Dim;^2",
                        ">[(b)] To report on them to the Conference at its eighth session.",
                        "#### Annex Recommendations of the Working Group on Lamps",
                        "[] The Working Group adopted the following recommendations:",
                        "##### Lamps at sea",
                        "[(a)] States should light their lamps at dusk;",
                        "[(b)] States should put them out at dawn.");
    }

    @Test
    void what_page_breaks_cut_is_whole_again_and_headings_are_found_without_marks() {
        assertThat(Samples.printed(Samples.chinese(), footnotes))
                .containsExactly(
                        "[] 守灯人缔约方会议，",
                        "[] 回顾其 2021 年 5 月 12 日关于灯塔照明的第 6/4 号决议，^1",
                        "[] 注意到灯具工作组的工作，",
                        "[1.] 核可本决议附件一和附件二所载的建议；",
                        "[2.] 请秘书处清点灯具。",
                        "#### 附件一 灯具工作组的建议",
                        "##### 海上灯具",
                        "[(g)] 各国应在黄昏点灯；",
                        "[(h)] 各国应在黎明熄灯；^2",
                        "##### 陆上灯具的相关事项",
                        "[(i)] 各国应修理灯具。",
                        "#### 附件二 后续行动",
                        "[(a)] 各国应提交报告。");
    }

    @Test
    void footnotes_are_numbered_through_the_document_and_a_missing_one_says_so() {
        footnotes.cite(List.of(new Inline.Words("A footnote of the report itself.")));

        Samples.chinese().blocks("text", footnotes);

        assertThat(footnotes.cited())
                .extracting(footnote -> footnote.number() + " " + Inline.words(footnote.text()))
                .containsExactly("1 A footnote of the report itself.", "2 《灯塔条约汇编》，第 12 卷，第 345 号。", "3 [案文缺少脚注5。]");
    }

    @Test
    void a_mark_that_comes_twice_keeps_its_number() {
        AdoptedText text = AdoptedText.parse("""
            1. Takes note of the report;[^8]

            2. Thanks its authors.[^8]

            [^8]: LAMP/2024/1.
            """, Language.ENGLISH);

        assertThat(Samples.printed(text, footnotes))
                .containsExactly("[1.] Takes note of the report;^1", "[2.] Thanks its authors.^1");
        assertThat(footnotes.cited()).hasSize(1);
    }

    @Test
    void labels_may_follow_line_by_line_and_after_bullets() {
        AdoptedText text = AdoptedText.parse("""
            ### Provisional agenda

            1. Lamps:
              - (a) At sea;
              - (b) On land.
            2. Other
            matters.
            """, Language.ENGLISH);

        assertThat(Samples.printed(text, footnotes))
                .containsExactly("[1.] Lamps:", ">[(a)] At sea;", ">[(b)] On land.", "[2.] Other matters.");
    }

    @Test
    void a_decision_may_do_without_preamble_and_numbers() {
        AdoptedText text =
                AdoptedText.parse("At its 4th meeting, the Conference decided to meet again.", Language.ENGLISH);

        assertThat(text.preamble()).isEmpty();
        assertThat(text.operative()).hasSize(1);
    }

    @Test
    void headings_have_anchors_of_their_own_and_stay_out_of_the_contents() {
        List<Block.Heading> headings = Samples.chinese().blocks("resolution-7-2", footnotes).stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();

        assertThat(headings)
                .extracting(Block.Heading::anchor)
                .doesNotHaveDuplicates()
                .allMatch(anchor -> anchor.startsWith("resolution-7-2-"));
        assertThat(headings).noneMatch(Block.Heading::inContents);
    }

    @Test
    void an_empty_text_is_refused() {
        assertThatThrownBy(() -> AdoptedText.parse("## Resolution 7/3\n\n### Nothing", Language.ENGLISH))
                .hasMessageContaining("'Nothing' has no paragraphs");
    }
}
