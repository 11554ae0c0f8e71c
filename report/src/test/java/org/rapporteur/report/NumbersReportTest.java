package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.DRAFT;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.TABLED;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.givenOf;
import static org.rapporteur.report.SessionInReport.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.NumberAssigned;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.report.document.Block.Heading;

/** What the report says of texts whose number came later, or that have none. */
class NumbersReportTest {
    private static final Symbol L9 = new Symbol("CTOC/COP/2024/L.9");
    private static final NumberAssigned FIRST_NUMBER = new NumberAssigned(DRAFT, new TextNumber("12/1"));

    @Test
    void a_text_that_has_no_number_yet_is_adopted_and_printed_without_one() {
        SessionInReport report = given(TABLED, adopted(DRAFT));

        assertThat(report.inEnglish()).anyMatch(said -> said.endsWith("(For the text, see chapter I, section A.)"));
        assertThat(report.inChinese()).anyMatch(said -> said.endsWith("（案文见第一章A节。）"));
        assertThat(headings(report, Language.ENGLISH)).contains("A. Resolutions", "Better technical assistance");
    }

    @Test
    void a_number_that_came_later_is_told_where_the_adoption_is() {
        SessionInReport report = given(TABLED, adopted(DRAFT), FIRST_NUMBER);

        assertThat(report.inEnglish())
                .anyMatch(said -> said.endsWith("(For the text, see chapter I, section A, resolution 12/1.)"));
        assertThat(report.inChinese()).anyMatch(said -> said.endsWith("（案文见第一章A节，第12/1号决议。）"));
        assertThat(headings(report, Language.ENGLISH)).contains("Resolution 12/1 Better technical assistance");
        assertThat(headings(report, Language.CHINESE)).contains("第12/1号决议 更好的技术援助");
        assertThat(report.basisOf("resolution 12/1")).contains(8L);
    }

    @Test
    void texts_are_printed_in_the_order_of_their_numbers_and_told_in_that_of_their_adoption() {
        SessionInReport report = given(
                TABLED,
                tabled(DraftKind.RESOLUTION),
                adopted(DRAFT),
                adopted(L9),
                new NumberAssigned(L9, new TextNumber("12/9")),
                new NumberAssigned(DRAFT, new TextNumber("12/10")));

        assertThat(headings(report, Language.ENGLISH))
                .containsSubsequence("Resolution 12/9 Fair trade", "Resolution 12/10 Better technical assistance");
        assertThat(report.inEnglish().stream().filter(said -> said.contains("For the text")))
                .satisfiesExactly(
                        first -> assertThat(first).contains("12/10"),
                        second -> assertThat(second).contains("12/9"));
    }

    @Test
    void texts_are_called_and_ordered_as_the_body_calls_and_orders_them() {
        Symbol tenth = new Symbol("Antrag 10");
        SessionInReport report = givenOf(
                "model-federation",
                TABLED,
                tabled(new DraftKind("motion")),
                tabled(tenth, DraftKind.STATEMENT),
                adopted(DRAFT),
                adopted(L9),
                adopted(tenth),
                new NumberAssigned(L9, new TextNumber("M 4/2024")));

        assertThat(headings(report, Language.ENGLISH))
                .containsSubsequence(
                        "I. Texts adopted by the Meeting",
                        "A. Opinions",
                        "B. Motions",
                        "Motion M 4/2024 Fair trade",
                        "C. Resolutions");
        assertThat(headings(report, Language.CHINESE)).containsSubsequence("A. 意见", "B. 动议", "C. 决议");
        assertThat(report.inEnglish())
                .anyMatch(said -> said.contains("adopted a draft motion (CTOC/COP/2024/L.9)")
                        && said.endsWith("(For the text, see chapter I, section B, motion M 4/2024.)"));
    }

    @Test
    void other_kinds_of_texts_have_sections_of_their_own_and_their_names() {
        SessionInReport report =
                given(TABLED, tabled(DraftKind.DECLARATION), adopted(DRAFT), FIRST_NUMBER, adopted(L9));

        assertThat(headings(report, Language.ENGLISH))
                .containsSubsequence(
                        "I. Texts adopted by the Conference",
                        "A. Resolutions",
                        "Resolution 12/1 Better technical assistance",
                        "B. Declarations",
                        "Fair trade");
        assertThat(headings(report, Language.CHINESE)).contains("B. 宣言", "公平贸易");
        assertThat(report.inEnglish())
                .anyMatch(said -> said.contains("adopted the following declarations:"))
                .anyMatch(said -> said.contains("adopted a draft declaration (CTOC/COP/2024/L.9)"));
        assertThat(report.inChinese()).anyMatch(said -> said.contains("宣言草案"));
    }

    private static List<String> headings(SessionInReport report, Language language) {
        return report.document(language).body().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .map(heading -> (heading.number() + " " + words(heading.text())).strip())
                .toList();
    }

    private static DraftTabled tabled(DraftKind kind) {
        return tabled(L9, kind);
    }

    private static DraftTabled tabled(Symbol symbol, DraftKind kind) {
        return new DraftTabled(symbol, kind, DraftSubject.SUBSTANCE, ITEM, words("Fair trade", "公平贸易"), null, Map.of());
    }

    private static DraftAdopted adopted(Symbol draft) {
        return new DraftAdopted(SECOND, draft, draft, null, DecisionMode.CONSENSUS);
    }
}
