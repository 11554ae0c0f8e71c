package org.rapporteur.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.report.document.Block;
import org.rapporteur.report.document.Block.Entry;
import org.rapporteur.report.document.Block.Paragraph;
import org.rapporteur.report.document.Block.Quoted;
import org.rapporteur.report.document.Inline.Emphasis;
import org.rapporteur.report.document.Inline.FootnoteMark;
import org.rapporteur.report.document.Inline.Words;

class MarkdownFormatTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Opening\r\r# Injected",
                "Opening\r\n\r\n> Injected",
                "Opening\u2028\u2028- Injected",
                "Opening\u0085# Injected",
                "   # Injected",
                "\t    code",
                "\f\u000B# Injected"
            })
    void no_value_begins_a_block_of_its_own(String hidden) {
        String line = hidden.strip().replaceAll("\\R+", " ");

        ReadBack read = ReadBack.of(MarkdownFormat.render(SampleDocument.of(
                new Paragraph(
                        1,
                        SampleDocument.words(hidden),
                        List.of(new Entry("", SampleDocument.words(hidden))),
                        SampleDocument.versions()),
                new Quoted("", SampleDocument.words(hidden), 0))));

        assertThat(read.headings).noneMatch(heading -> heading.contains("Injected"));
        assertThat(read.paragraphs).containsExactly("1. " + line);
        assertThat(read.entries).containsExactly(line);
        assertThat(read.quoted).containsExactly("> " + line);
    }

    @Test
    void a_report_reads_well_as_it_stands() {
        assertThat(MarkdownFormat.render(SampleDocument.report())).isEqualTo("""
            **Conference of the Keepers of Lights**

            LAMP/2024/11\s\s
            Distr.: General\s\s
            11 November 2024\s\s
            Seventh session

            # Report of the Conference on its seventh session

            ## Contents

            - [I. Resolutions adopted](#chapter-1)
                - [Resolution 7/2 Protection of lighthouses](#resolution-7-2)
            - [II. Organizational matters](#chapter-2)
              - [A. Election of officers](#chapter-2-A)

            ## I. Resolutions adopted <a id="chapter-1"></a>

            1. The Conference adopted the following resolution: <!-- facts 7–9 12 -->

            #### Resolution 7/2 Protection of lighthouses <a id="resolution-7-2"></a>

            > The Conference of the Keepers of Lights,
            >
            > *Recalling* its resolution 6/4,[^1]
            >
            > 1\\. *Requests* the Secretariat:
            >
            > > (a) To count the lamps;
            > >
            > > (b) To report on them;
            >
            > 1\\. *Also requests* it to go on.

            ##### Annex Recommendations <a id="resolution-7-2-1"></a>

            ###### Lamps at sea <a id="resolution-7-2-2"></a>

            > (a) States should light their lamps.

            ## II. Organizational matters <a id="chapter-2"></a>

            ### A. Election of officers <a id="chapter-2-A"></a>

            2. The Conference elected the following officers:

               President: Ada Byron (Utopia)

               Vice-Presidents: Jan_van_Eyck (Arcadia)

               Q\\*bert & Sons (Erewhon) <!-- facts 20 -->

            3. The Conference adopted a resolution (for the text, see [chapter I, resolution 7/2](#resolution-7-2)).

            ## Notes

            [^1]: Lamps Treaty Series, vol. 12, No. 345.
            """);
    }

    @Test
    void a_reader_of_markdown_finds_the_same_headings_numbers_and_quotations() {
        ReadBack read = ReadBack.of(MarkdownFormat.render(SampleDocument.report()));

        assertThat(read.headings)
                .containsExactly(
                        "# Report of the Conference on its seventh session",
                        "## Contents",
                        "## I. Resolutions adopted",
                        "#### Resolution 7/2 Protection of lighthouses",
                        "##### Annex Recommendations",
                        "###### Lamps at sea",
                        "## II. Organizational matters",
                        "### A. Election of officers",
                        "## Notes");
        assertThat(read.paragraphs)
                .containsExactly(
                        "1. The Conference adopted the following resolution:",
                        "2. The Conference elected the following officers:",
                        "3. The Conference adopted a resolution (for the text, see chapter I, resolution 7/2).");
        assertThat(read.entries)
                .containsExactly(
                        "President: Ada Byron (Utopia)",
                        "Vice-Presidents: Jan_van_Eyck (Arcadia)",
                        "Q*bert & Sons (Erewhon)");
        assertThat(read.quoted)
                .containsExactly(
                        "> The Conference of the Keepers of Lights,",
                        "> Recalling its resolution 6/4,",
                        "> 1. Requests the Secretariat:",
                        ">> (a) To count the lamps;",
                        ">> (b) To report on them;",
                        "> 1. Also requests it to go on.",
                        "> (a) States should light their lamps.");
        assertThat(read.marks).containsExactly("1");
        assertThat(read.footnotes).containsExactly("1 Lamps Treaty Series, vol. 12, No. 345.");
    }

    @Test
    void only_the_reports_own_paragraphs_begin_a_line_with_a_number() {
        String written = MarkdownFormat.render(SampleDocument.of(
                new Quoted("3.", SampleDocument.words("Three of the text;"), 0),
                new Quoted("", SampleDocument.words("4. Four without a label;"), 0),
                new Paragraph(
                        1,
                        SampleDocument.words("One."),
                        List.of(new Entry("5.", SampleDocument.words("Five."))),
                        SampleDocument.versions())));

        assertThat(written.lines().filter(line -> line.matches("\\d+\\. .*"))).containsExactly("1. One.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a*b*c and *d*",
                "_Recalling_ and snake_case and __x__",
                "`code`",
                "<b>bold</b> & <script>alert(1)</script> &amp; &lt; AT&T 1 < 2 > 0",
                "[link](#x) and [^1] and [a][b] and ![i](j)",
                "12. twelve",
                "12) twelve",
                "- dash",
                "+ plus",
                "# hash",
                "> greater",
                "~~~ tildes and ~~struck~~",
                "---",
                "back\\*slash and \\ alone",
                "https://example.org/a_b_c/*?x=<1>&y=2",
                "<!-- comment -->",
                "第 2 条(b)项《公约》_所载_“严重”犯罪",
                "A/RES/55/25, para. 7-9. (See also 1.2.) 100% #5 (c) [sic] $5 \"q\" 'q'",
            })
    void words_stay_words_whatever_they_look_like(String words) {
        ReadBack read = ReadBack.of(MarkdownFormat.render(SampleDocument.of(
                new Paragraph(
                        1,
                        SampleDocument.words(words),
                        List.of(new Entry("", SampleDocument.words(words))),
                        SampleDocument.versions()),
                new Quoted("", SampleDocument.words(words), 0))));

        assertThat(read.paragraphs).containsExactly("1. " + words);
        assertThat(read.entries).containsExactly(words);
        assertThat(read.quoted).containsExactly("> " + words);
    }

    @Test
    void only_what_would_be_markup_is_escaped() {
        String plain = "Jan_van_Eyck's report (A/79/1-E/2024/2), paras. 3-5 & 7: “1.5” [sic]; 第 2 条(b)项 + 3 < 4!";

        assertThat(paragraph(new Words(plain))).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"回顾", "《公约》", " Recalling, ", "“Noting”"})
    void emphasis_holds_beside_chinese_and_punctuation(String text) {
        String written = paragraph(new Words("又"), new Emphasis(text), new Words("其宗旨"));

        ReadBack read = ReadBack.of("1. " + written);
        assertThat(written).containsPattern("\\*[^*]+\\*");
        assertThat(read.paragraphs).containsExactly("1. 又" + text + "其宗旨");
    }

    @Test
    void a_mark_before_a_bracket_is_no_link() {
        ReadBack read = ReadBack.of(MarkdownFormat.render(SampleDocument.of(new Paragraph(
                1,
                List.of(new Words("Lamps"), new FootnoteMark(1), new Words("(and oil)")),
                List.of(),
                SampleDocument.versions()))));

        assertThat(read.marks).containsExactly("1");
        assertThat(read.paragraphs).containsExactly("1. Lamps(and oil)");
    }

    @Test
    void paragraphs_beyond_a_hundred_keep_their_entries() {
        ReadBack read = ReadBack.of(MarkdownFormat.render(SampleDocument.of(new Paragraph(
                123,
                SampleDocument.words("Many:"),
                List.of(new Entry("(a)", SampleDocument.words("One;")), new Entry("2.", SampleDocument.words("Two."))),
                SampleDocument.versions(5)))));

        assertThat(read.paragraphs).containsExactly("123. Many:");
        assertThat(read.entries).containsExactly("(a) One;", "2. Two.");
    }

    /** The text of a paragraph as written, without its number. */
    private static String paragraph(org.rapporteur.report.document.Inline... text) {
        Block paragraph = new Paragraph(1, List.of(text), List.of(), SampleDocument.versions());
        return MarkdownFormat.render(SampleDocument.of(paragraph))
                .lines()
                .filter(line -> line.startsWith("1. "))
                .findFirst()
                .orElseThrow()
                .substring(3);
    }
}
