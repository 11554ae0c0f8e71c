package org.rapporteur.report.text;

import java.util.List;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.document.Block;
import org.rapporteur.report.document.FootnoteCounter;
import org.rapporteur.report.document.Inline;

/** Short texts in the manner of a conference, and how tests speak of them. */
final class Samples {
    static final String ENGLISH = """
        ## Resolution 7/2

        ### Protection of lighthouses

        The Conference of the Keepers of Lights,

        *Recalling* its resolution 6/4 of 12 May 2021,<sup>1</sup> in which it decided to keep lighthouses lit,

        *Noting with appreciation* the work of the Working Group on Lamps,

        1. *Endorses* the recommendations contained in the annex to the present resolution;

        2. *Requests* the Secretariat:

        (a) To count the lamps, including those that are:

        (i) Broken;

        (ii) Dim;<sup>2</sup>

        (b) To report on them to the Conference at its eighth session.

        ## Annex

        ### Recommendations of the Working Group on Lamps

        The Working Group adopted the following recommendations:

        **Lamps at sea**

        (a) States should light their lamps at dusk;

        (b) States should put them out at dawn.

        <sup>1</sup> Lamps Treaty Series, vol. 12, No. 345.

        <sup>2</sup> See LAMP/2023/7.
        """;

    /** As a converter leaves it: pages cut paragraphs, headings have lost their marks, footnotes stand in between. */
    static final String CHINESE = """
        #### 第 7/2 号决议

        保护灯塔

        守灯人缔约方会议，

        回顾其 2021 年 5 月 12 日关于

        \\* LAMP/2023/1。

        <sup>4</sup> 《灯塔条约汇编》，第 12 卷，
        第 345 号。

        灯塔照明的第 6/4 号决议，<sup>4</sup>

        注意到灯具工作组的工作，

        1. 核可本决议附件一和附件二所载的建议；

        2. 请秘书处清点

        灯具。

        #### 附件一

        #### 灯具工作组的建议

        **海上灯具**

        (g) 各国应在黄昏点灯；

        (h) 各国应在黎明熄灯；<sup>5</sup>

        陆上灯具的相关事项

        (i) 各国应修理灯具。

        附件二

        ### 后续**行动**

        (a) 各国应提交报告。
        """;

    private Samples() {}

    static AdoptedText english() {
        return AdoptedText.parse(ENGLISH, Language.ENGLISH);
    }

    static AdoptedText chinese() {
        return AdoptedText.parse(CHINESE, Language.CHINESE);
    }

    /** One line per block: "#### Annex Recommendations …", "[2.] Requests the Secretariat:", ">[(a)] To count …". */
    static List<String> printed(AdoptedText text, FootnoteCounter footnotes) {
        return text.blocks("text", footnotes).stream().map(Samples::printed).toList();
    }

    static String printed(Block block) {
        return switch (block) {
            case Block.Heading heading ->
                "#".repeat(heading.level())
                        + (heading.number() + " ").replaceFirst("^(?=\\S)", " ")
                        + printed(heading.text());
            case Block.Quoted quoted ->
                ">".repeat(quoted.depth()) + "[" + quoted.label() + "] " + printed(quoted.text());
            case Block.Paragraph paragraph ->
                throw new AssertionError("The report's own words in a text: " + paragraph);
        };
    }

    /** Emphasis as {@code *so*}, marks as {@code ^3}. */
    static String printed(List<Inline> text) {
        StringBuilder printed = new StringBuilder();
        for (Inline piece : text) {
            printed.append(
                    switch (piece) {
                        case Inline.Words words -> words.text();
                        case Inline.Emphasis emphasis -> "*" + emphasis.text() + "*";
                        case Inline.Link link -> "[" + link.text() + "]";
                        case Inline.FootnoteMark mark -> "^" + mark.number();
                    });
        }
        return printed.toString();
    }
}
