package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.DRAFT;
import static org.rapporteur.report.SessionInReport.FIRST;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.TABLED;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.registered;
import static org.rapporteur.report.SessionInReport.statementAfter;
import static org.rapporteur.report.SessionInReport.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.DraftEvent.ConsultationsDiscontinued;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.FinancialImplicationsStated;
import org.rapporteur.events.fact.DraftEvent.MandateAccepted;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.ResolutionNumber;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.report.document.Block.Heading;
import org.rapporteur.report.document.Block.Paragraph;
import org.rapporteur.report.document.Inline;

class ActionReportTest {
    private static final Symbol REVISION = new Symbol("CTOC/COP/2024/L.8/Rev.1");
    private static final ParticipantsRegistered STATES =
            registered(Category.STATE_PARTY, "PER", "CHL", "MDA", "ALB", "MEX");

    private static SponsorAdded sponsor(String code) {
        return new SponsorAdded(DRAFT, new Sponsor(new ParticipantCode(code), code.equals("EU")));
    }

    private static DraftAdopted adoptedAs(Symbol symbol) {
        return new DraftAdopted(SECOND, DRAFT, symbol, ResolutionNumber.of("12/1"), DecisionMode.CONSENSUS);
    }

    @Test
    void costs_are_told_before_or_after_the_adoption_as_they_were_stated() {
        FinancialImplicationsStated costs = new FinancialImplicationsStated(
                SECOND, List.of(DRAFT), FinancialFinding.STATEMENT_MADE, words("at no cost", "无"));

        assertThat(given(STATES, TABLED, costs, adoptedAs(DRAFT)).inEnglish())
                .contains("Prior to the adoption of CTOC/COP/2024/L.8, the Secretariat made an oral statement of"
                        + " financial implications: at no cost.");
        var after = given(STATES, TABLED, adoptedAs(DRAFT), costs);
        assertThat(after.inEnglish())
                .containsSubsequence(
                        "At its 2nd meeting, on 15 October 2024, the Conference adopted a draft resolution"
                                + " (CTOC/COP/2024/L.8). (For the text, see chapter I, section A, resolution 12/1.)",
                        "Following the adoption of CTOC/COP/2024/L.8, the Secretariat made an oral statement of"
                                + " financial implications: at no cost.");
        assertThat(after.inChinese()).contains("在通过CTOC/COP/2024/L.8之后，秘书处就所涉财务问题作了口头说明：无。");
        assertThat(given(STATES, TABLED, costs).inEnglish())
                .contains("In connection with CTOC/COP/2024/L.8, the Secretariat made an oral statement of financial"
                        + " implications: at no cost.");
    }

    @Test
    void sponsors_stand_in_english_alphabetical_order_whatever_the_language() {
        var report = given(
                STATES,
                registered(Category.INTEGRATION_ORGANIZATION, "EU"),
                TABLED,
                sponsor("MDA"),
                sponsor("PER"),
                sponsor("EU"),
                sponsor("ALB"),
                adoptedAs(DRAFT));

        assertThat(report.inEnglish())
                .contains("At its 2nd meeting, on 15 October 2024, the Conference adopted a draft resolution"
                        + " (CTOC/COP/2024/L.8), sponsored by Albania, the European Union (also on behalf of its member"
                        + " States), Peru and the Republic of Moldova. (For the text, see chapter I, section A,"
                        + " resolution 12/1.)");
        assertThat(report.inChinese())
                .contains("缔约方会议在2024年10月15日第2次会议上通过了一项决议草案（CTOC/COP/2024/L.8），提案国有：阿尔巴尼亚、"
                        + "欧洲联盟（也代表其成员国）、秘鲁和摩尔多瓦共和国。（案文见第一章A节，第12/1号决议。）");
    }

    @Test
    void who_withdrew_sponsorship_is_no_sponsor() {
        var report = given(
                STATES,
                TABLED,
                sponsor("PER"),
                sponsor("MEX"),
                new SponsorWithdrawn(DRAFT, new ParticipantCode("MEX")),
                adoptedAs(DRAFT));

        assertThat(report.inEnglish()).anyMatch(paragraph -> paragraph.contains("sponsored by Peru."));
    }

    @Test
    void a_revision_revised_orally_is_adopted_as_further_revised() {
        var report = given(
                STATES,
                TABLED,
                sponsor("PER"),
                new DraftRevised(DRAFT, REVISION, Map.of()),
                new DraftOrallyRevised(SECOND, DRAFT, null, Map.of()),
                adoptedAs(REVISION));

        assertThat(report.inEnglish())
                .anyMatch(paragraph -> paragraph.contains(
                        "adopted a revised draft resolution (CTOC/COP/2024/L.8/Rev.1), as further revised,"
                                + " sponsored by"));
        assertThat(report.inChinese()).anyMatch(paragraph -> paragraph.contains("通过了一项经进一步修订的决议修订草案"));
    }

    @Test
    void the_reference_leads_to_the_text_in_the_first_chapter() {
        var document = given(STATES, TABLED, sponsor("PER"), adoptedAs(DRAFT)).document(Language.ENGLISH);

        String target = document.body().stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> ((Paragraph) block).text().stream())
                .filter(Inline.Link.class::isInstance)
                .map(inline -> ((Inline.Link) inline).anchor())
                .findFirst()
                .orElseThrow();

        assertThat(document.body())
                .anyMatch(block -> block instanceof Heading heading
                        && heading.anchor().equals(target)
                        && heading.number().equals("Resolution 12/1"));
    }

    @Test
    void statements_after_adoption_follow_it() {
        var report = given(STATES, TABLED, sponsor("PER"), adoptedAs(DRAFT), statementAfter(DRAFT, "MEX"));

        assertThat(report.inEnglish())
                .satisfies(paragraphs -> assertThat(paragraphs)
                        .last()
                        .isEqualTo("A statement was made by the representative of Mexico."));
    }

    @Test
    void consultations_discontinued_leave_a_mandate_and_no_text() {
        var report = given(
                STATES, TABLED, new ConsultationsDiscontinued(FIRST, DRAFT, null), new MandateAccepted(FIRST, DRAFT));

        assertThat(report.inEnglish())
                .anyMatch(paragraph -> paragraph.startsWith(
                                "At its 1st meeting, on 14 October 2024, one of the sponsors")
                        && paragraph.endsWith("The President accepted that mandate, and the Conference so agreed."));
        assertThat(report.inEnglish()).noneMatch(paragraph -> paragraph.contains("adopted the following"));
    }

    @Test
    void a_draft_without_sponsors_is_not_withdrawn_by_them() {
        var report = given(STATES, TABLED, new DraftWithdrawn(DRAFT));

        assertThat(report.inEnglish())
                .anyMatch(paragraph -> paragraph.endsWith("was withdrawn."))
                .noneMatch(paragraph -> paragraph.contains("by its sponsors"));
        assertThat(report.inChinese()).contains("关于更好的技术援助的决议草案（CTOC/COP/2024/L.8）已撤回。");
    }

    @Test
    void a_withdrawn_draft_is_reported_as_withdrawn() {
        var report = given(STATES, TABLED, sponsor("PER"), new DraftWithdrawn(DRAFT));

        assertThat(report.inChinese()).contains("关于更好的技术援助的决议草案（CTOC/COP/2024/L.8）由提案国撤回。");
    }
}
