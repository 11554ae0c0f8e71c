package org.rapporteur.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.document.Block.Entry;
import org.rapporteur.report.document.Block.Heading;
import org.rapporteur.report.document.Block.Paragraph;
import org.rapporteur.report.document.Block.Quoted;
import org.rapporteur.report.document.Document;
import org.rapporteur.report.document.Footnote;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.document.Inline.Emphasis;
import org.rapporteur.report.document.Inline.FootnoteMark;
import org.rapporteur.report.document.Inline.Link;
import org.rapporteur.report.document.TitlePage;

class HtmlFormatTest {
    private final String page = HtmlFormat.render(SampleDocument.report(), version -> "../facts#v" + version);

    @Test
    void every_kind_of_block_has_its_place() {
        assertThat(page)
                .contains("<html lang=\"en\">")
                .contains("<title>Report of the Conference on its seventh session</title>")
                .contains("<h1>Report of the Conference on its seventh session</h1>")
                .contains("<a href=\"#chapter-2-A\">A. Election of officers</a>")
                .contains("<h2 id=\"chapter-1\"><span class=\"number\">I.</span> <span>Resolutions adopted</span></h2>")
                // No rank is skipped, though the sample has no sections between its chapter and its text.
                .contains("<h3 id=\"resolution-7-2\">")
                .contains("<h4 id=\"resolution-7-2-1\">")
                .contains("<a class=\"number\" href=\"#paragraph-2\">2.</a>")
                .contains("<li><span class=\"label\">President:</span> <span>Ada Byron (Utopia)</span></li>")
                .contains("<p class=\"depth-1\"><span class=\"label\">(a)</span> To count the lamps;</p>")
                .contains("<em>Recalling</em> its resolution 6/4,<sup id=\"mark-1\"><a role=\"doc-noteref\""
                        + " href=\"#note-1\">1</a></sup>")
                .contains("see <a href=\"#resolution-7-2\">chapter I, resolution 7/2</a>).");
    }

    @Test
    void paragraphs_of_a_text_stand_in_one_quotation_until_something_comes_between() {
        assertThat(matches("<blockquote")).hasSize(2);
        assertThat(page.indexOf("Also requests")).isLessThan(page.indexOf("</blockquote>"));
    }

    @Test
    void paragraphs_link_to_the_facts_they_rest_on() {
        assertThat(page)
                .contains("id=\"paragraph-1\" data-facts=\"7–9 12\"")
                .contains("<a href=\"../facts#v7\">7–9</a>")
                .contains("<a href=\"../facts#v12\">12</a>");
        assertThat(HtmlFormat.render(SampleDocument.report()))
                .contains("data-facts=\"7–9 12\"")
                .doesNotContain("class=\"facts\"");
    }

    @Test
    void every_link_within_the_page_finds_its_target_and_every_target_is_unique() {
        List<String> ids =
                matches("\\bid=\"([^\"]+)\"").stream().map(id -> id.group(1)).toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids)
                .containsAll(matches("href=\"#([^\"]+)\"").stream()
                        .map(link -> link.group(1))
                        .toList());
    }

    @Test
    void words_never_become_markup() {
        String evil = "<script>\"'&</script>";
        List<Inline> text = List.of(new Inline.Words(evil), new Emphasis(evil), new Link(evil, "a\"><b>"));
        String written = HtmlFormat.render(
                new Document(
                        Language.ENGLISH,
                        new TitlePage(evil, List.of(evil), List.of(evil), evil),
                        List.of(
                                new Heading(1, evil, text, "x\"><b>", true),
                                new Paragraph(1, text, List.of(new Entry(evil, text)), SampleDocument.versions(1)),
                                new Quoted(evil, text, 0)),
                        List.of(new Footnote(1, text))),
                _ -> "\"><b>");

        assertThat(written).doesNotContainPattern("(?<!\\\\)<(script|b)>").contains("&lt;script&gt;");
    }

    @Test
    void a_footnote_cited_twice_has_one_way_back() {
        String written = HtmlFormat.render(SampleDocument.of(
                new Quoted("", List.of(new FootnoteMark(1)), 0), new Quoted("", List.of(new FootnoteMark(1)), 0)));

        assertThat(Pattern.compile("id=\"mark-1\"").matcher(written).results()).hasSize(1);
        assertThat(Pattern.compile("href=\"#note-1\"").matcher(written).results())
                .hasSize(2);
    }

    @Test
    void the_formats_own_words_are_in_the_language_of_the_document() {
        Document chinese = new Document(
                Language.CHINESE,
                new TitlePage("守灯人会议", List.of(), List.of(), "报告"),
                List.of(new Heading(1, "一.", SampleDocument.words("组织事项"), "chapter-1", true)),
                List.of());

        assertThat(HtmlFormat.render(chinese))
                .contains("<html lang=\"zh\">", ">目录</h2>")
                .doesNotContain("doc-endnotes");
        assertThat(MarkdownFormat.render(chinese)).contains("## 目录");
    }

    private List<MatchResult> matches(String pattern) {
        return Pattern.compile(pattern).matcher(page).results().toList();
    }
}
