package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.rapporteur.report.SessionInReport.DRAFT;
import static org.rapporteur.report.SessionInReport.FIRST;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.TABLED;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.registered;
import static org.rapporteur.report.SessionInReport.statementAfter;
import static org.rapporteur.report.SessionInReport.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.DraftEvent.ConsultationsDiscontinued;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftLeftWithoutAction;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.FinancialImplicationsStated;
import org.rapporteur.events.fact.DraftEvent.MandateAccepted;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Until;
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
        return new DraftAdopted(SECOND, DRAFT, symbol, new TextNumber("12/1"), DecisionMode.CONSENSUS);
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
    void that_no_action_was_taken_is_told_once_it_is_noted_with_the_reason_where_one_was_given() {
        var report = given(STATES, TABLED, new DraftLeftWithoutAction(DRAFT, null));
        var explained = given(
                STATES, TABLED, new DraftLeftWithoutAction(DRAFT, words("consultations were going on", "磋商仍在进行")));

        assertThat(report.inEnglish())
                .contains("No action was taken on draft resolution CTOC/COP/2024/L.8, entitled “Better technical"
                        + " assistance”.");
        assertThat(explained.inEnglish())
                .contains("No action was taken on draft resolution CTOC/COP/2024/L.8, entitled “Better technical"
                        + " assistance” (consultations were going on).");
        assertThat(explained.inChinese()).contains("未就题为“更好的技术援助”的决议草案（CTOC/COP/2024/L.8）采取行动（磋商仍在进行）。");
    }

    @Test
    void on_a_draft_that_was_deferred_no_further_action_was_taken() {
        assertThat(given(
                                STATES,
                                TABLED,
                                new DraftNotAdopted(SECOND, DRAFT, DRAFT, DecisionOutcome.DEFERRED),
                                new DraftLeftWithoutAction(DRAFT, null))
                        .inEnglish())
                .containsSubsequence(
                        "At its 2nd meeting, on 15 October 2024, the Conference decided to defer action on draft"
                                + " resolution CTOC/COP/2024/L.8, entitled “Better technical assistance”.",
                        "No further action was taken on draft resolution CTOC/COP/2024/L.8, entitled “Better technical"
                                + " assistance”.");
    }

    @ParameterizedTest
    @MethodSource("deferrals")
    void it_is_told_until_when_action_was_deferred(Until until, String english, String chinese) {
        var report = given(STATES, TABLED, deferredTo(until));

        assertThat(report.inEnglish())
                .contains("At its 2nd meeting, on 15 October 2024, the Conference decided to defer action on draft"
                        + " resolution CTOC/COP/2024/L.8, entitled “Better technical assistance”, " + english + ".");
        assertThat(report.inChinese())
                .anyMatch(told -> told.endsWith("决定推迟对题为“更好的技术援助”的决议草案（CTOC/COP/2024/L.8）采取行动，" + chinese + "。"));
    }

    static Stream<Arguments> deferrals() {
        return Stream.of(
                arguments(Until.meeting(MeetingNumber.of("plenary-3")), "to its 3rd meeting", "至第3次会议"),
                arguments(Until.date(LocalDate.of(2024, 10, 17)), "to 17 October 2024", "至2024年10月17日"),
                arguments(Until.session(13), "to its thirteenth session", "至第十三届会议"),
                arguments(Until.item(ITEM), "until its consideration of agenda item 2", "至审议议程项目2时"),
                arguments(Until.pending(words("a legal opinion", "法律意见")), "pending a legal opinion", "有待法律意见"));
    }

    @Test
    void a_draft_that_comes_back_is_told_with_how_it_was_deferred_each_time() {
        Decision decision = Decision.in(DecisionMode.WITHOUT_OBJECTION);

        assertThat(given(
                                STATES,
                                TABLED,
                                new QuestionDecided(
                                        SECOND,
                                        ITEM,
                                        Question.ofDraft(DRAFT),
                                        DecisionOutcome.DEFERRED,
                                        decision,
                                        null),
                                deferredTo(Until.date(LocalDate.of(2024, 10, 15))),
                                deferredTo(Until.item(ITEM)),
                                adoptedAs(DRAFT))
                        .inEnglish())
                .containsSubsequence(
                        "At its 2nd meeting, on 15 October 2024, the Conference decided, without objection, to defer action on"
                                + " draft resolution CTOC/COP/2024/L.8, entitled “Better technical assistance”, to 15"
                                + " October 2024.",
                        "At the same meeting, the Conference decided to defer action on draft resolution"
                                + " CTOC/COP/2024/L.8, entitled “Better technical assistance”, until its consideration"
                                + " of agenda item 2.");
    }

    @Test
    void what_was_deferred_to_a_time_of_the_session_was_left_without_further_action_and_not_what_was_beyond_it() {
        SessionClosed closed = new SessionClosed(SECOND);

        assertThat(given(STATES, TABLED, deferredTo(Until.item(ITEM)), closed).inEnglish())
                .anyMatch(told -> told.startsWith("No further action was taken on draft resolution"));
        assertThat(given(STATES, TABLED, deferredTo(Until.session(13)), closed).inEnglish())
                .noneMatch(told -> told.contains("action was taken on draft resolution"));
    }

    private static DraftNotAdopted deferredTo(Until until) {
        return new DraftNotAdopted(SECOND, DRAFT, DRAFT, DecisionOutcome.DEFERRED, until);
    }

    @Test
    void a_withdrawn_draft_is_reported_as_withdrawn() {
        var report = given(STATES, TABLED, sponsor("PER"), new DraftWithdrawn(DRAFT));

        assertThat(report.inChinese()).contains("关于更好的技术援助的决议草案（CTOC/COP/2024/L.8）由提案国撤回。");
    }
}
