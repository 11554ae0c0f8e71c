package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.DRAFT;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.TABLED;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.registered;
import static org.rapporteur.report.SessionInReport.words;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentAccepted;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentJoined;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentRevised;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentSplit;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentWithdrawn;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentsOrdered;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.ChangeKind;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.TextChange;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.TextPart;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.report.format.MarkdownFormat;

class AmendmentReportTest {
    private static final ParticipantsRegistered STATES = registered(Category.STATE_PARTY, "PER", "CHL", "ALB");
    private static final ParticipantCode PERU = new ParticipantCode("PER");
    private static final ParticipantCode CHILE = new ParticipantCode("CHL");
    private static final Symbol DOCUMENT = new Symbol("CTOC/COP/2024/L.20");
    private static final TextChange REPLACEMENT = new TextChange(
            ChangeKind.REPLACE, TextPart.operative("2"), words("annually", "每年"), words("every two years", "每两年"));
    private static final DraftAdopted ADOPTED =
            new DraftAdopted(SECOND, DRAFT, DRAFT, new TextNumber("12/1"), DecisionMode.CONSENSUS);

    private static AmendmentProposed oral(int number, @Nullable Integer to, ParticipantCode by) {
        return new AmendmentProposed(SECOND, DRAFT, number, to, null, List.of(by), List.of(REPLACEMENT));
    }

    private static AmendmentProposed written(int number) {
        return new AmendmentProposed(null, DRAFT, number, null, DOCUMENT, List.of(PERU, CHILE), List.of());
    }

    private static QuestionDecided decided(int number, DecisionOutcome outcome) {
        Vote vote = Vote.counted(
                VotingMethod.RECORDED, outcome == DecisionOutcome.ADOPTED ? Tally.of(2, 1, 0) : Tally.of(1, 2, 0));
        return new QuestionDecided(SECOND, ITEM, Question.ofAmendment(DRAFT, number), outcome, Decision.by(vote), null);
    }

    private static String read(SessionInReport session, Language language) {
        return MarkdownFormat.render(session.document(language));
    }

    @Test
    void an_amendment_is_divided_into_others_which_are_decided_on_apart() {
        var report = given(
                STATES,
                TABLED,
                oral(1, null, CHILE),
                oral(2, null, CHILE),
                oral(3, null, CHILE),
                new AmendmentSplit(SECOND, DRAFT, 1, List.of(2, 3)),
                decided(2, DecisionOutcome.ADOPTED),
                decided(3, DecisionOutcome.REJECTED),
                ADOPTED);

        assertThat(read(report, Language.ENGLISH))
                .containsSubsequence(
                        "The first oral amendment proposed by Chile to draft resolution CTOC/COP/2024/L.8 was divided into"
                                + " the second oral amendment proposed by Chile (by which the words “annually” in operative"
                                + " paragraph 2 would be replaced by the words “every two years”) and the third oral"
                                + " amendment proposed by Chile (by which",
                        "the Conference adopted, by a recorded vote of 2 to 1, with no abstentions, the second oral"
                                + " amendment proposed by Chile");
        assertThat(read(report, Language.CHINESE)).contains("由智利提出的第1项口头修正案分为由智利提出的第2项口头修正案（");
        assertThat(report.inEnglish())
                .filteredOn(text -> text.contains("orally proposed an amendment"))
                .hasSize(1);
        assertThat(report.basisOf("was divided into")).contains(9L, 10L, 11L);
    }

    @Test
    void amendments_are_told_from_their_proposal_to_what_the_body_decided() {
        var report = given(
                STATES,
                TABLED,
                written(1),
                new AmendmentJoined(DRAFT, 1, new ParticipantCode("ALB")),
                oral(2, null, CHILE),
                new AmendmentsOrdered(SECOND, DRAFT, List.of(2, 1)),
                new VoteRequested(SECOND, Question.ofAmendment(DRAFT, 2), List.of(PERU), VotingMethod.RECORDED),
                decided(2, DecisionOutcome.REJECTED),
                decided(1, DecisionOutcome.ADOPTED),
                ADOPTED);

        assertThat(read(report, Language.ENGLISH))
                .containsSubsequence(
                        "An amendment to draft resolution CTOC/COP/2024/L.8 was submitted by Peru and Chile"
                                + " (CTOC/COP/2024/L.20).",
                        "Subsequently, Albania joined in proposing the amendment contained in document"
                                + " CTOC/COP/2024/L.20 to draft resolution CTOC/COP/2024/L.8.",
                        "At its 2nd meeting, on 15 October 2024, the representative of Chile orally proposed an amendment"
                                + " to draft resolution CTOC/COP/2024/L.8, by which the words “annually” in operative"
                                + " paragraph 2 would be replaced by the words “every two years”.",
                        "the President announced that the amendments to draft resolution CTOC/COP/2024/L.8 would be"
                                + " decided on in the following order: the oral amendment proposed by Chile and the"
                                + " amendment contained in document CTOC/COP/2024/L.20.",
                        "At the request of the representative of Peru, a recorded vote was taken on the oral amendment"
                                + " proposed by Chile to draft resolution CTOC/COP/2024/L.8.",
                        "the Conference rejected, by a recorded vote of 1 to 2, with no abstentions, the oral amendment"
                                + " proposed by Chile to draft resolution CTOC/COP/2024/L.8.",
                        "the Conference adopted, by a recorded vote of 2 to 1, with no abstentions, the amendment contained"
                                + " in document CTOC/COP/2024/L.20 to draft resolution CTOC/COP/2024/L.8.",
                        "the Conference adopted a draft resolution (CTOC/COP/2024/L.8), as amended in CTOC/COP/2024/L.20.");
        assertThat(read(report, Language.CHINESE))
                .containsSubsequence(
                        "秘鲁和智利提交了对决议草案CTOC/COP/2024/L.8的修正案（CTOC/COP/2024/L.20）。",
                        "智利代表口头提出了对决议草案CTOC/COP/2024/L.8的修正案，内容如下：将执行部分第2段中的“每年”改为“每两年”。",
                        "经CTOC/COP/2024/L.20所载修正案修正的决议草案");
    }

    @Test
    void what_the_sponsors_accepted_revised_the_draft_and_did_not_amend_it() {
        var report = given(
                STATES,
                TABLED,
                oral(1, null, PERU),
                new AmendmentAccepted(SECOND, DRAFT, 1),
                new DraftOrallyRevised(SECOND, DRAFT, null, Map.of()),
                ADOPTED);

        assertThat(read(report, Language.ENGLISH))
                .containsSubsequence(
                        "The sponsors of draft resolution CTOC/COP/2024/L.8 accepted the oral amendment proposed by Peru to"
                                + " draft resolution CTOC/COP/2024/L.8 and so orally revised the draft.",
                        "adopted a draft resolution (CTOC/COP/2024/L.8), as orally revised.")
                .doesNotContain("as orally amended");
    }

    @Test
    void an_amended_amendment_is_not_an_amended_draft() {
        var report = given(
                STATES,
                TABLED,
                oral(1, null, PERU),
                oral(2, 1, CHILE),
                decided(2, DecisionOutcome.ADOPTED),
                decided(1, DecisionOutcome.REJECTED),
                ADOPTED);

        assertThat(read(report, Language.ENGLISH))
                .containsSubsequence(
                        "the representative of Chile orally proposed an amendment to the oral amendment proposed by Peru, by"
                                + " which",
                        "adopted, by a recorded vote of 2 to 1, with no abstentions, the oral amendment proposed by Chile to"
                                + " the oral amendment proposed by Peru.",
                        "adopted a draft resolution (CTOC/COP/2024/L.8).")
                .doesNotContain("as orally amended");
    }

    @Test
    void oral_amendments_and_oral_revisions_are_told_apart_and_each_amendment_from_those_like_it() {
        var report = given(
                STATES,
                TABLED,
                new DraftOrallyRevised(SECOND, DRAFT, null, Map.of()),
                oral(1, null, PERU),
                oral(2, null, PERU),
                new AmendmentWithdrawn(SECOND, DRAFT, 1),
                decided(2, DecisionOutcome.ADOPTED),
                ADOPTED);

        assertThat(read(report, Language.ENGLISH))
                .containsSubsequence(
                        "The first oral amendment proposed by Peru to draft resolution CTOC/COP/2024/L.8 was withdrawn.",
                        "the second oral amendment proposed by Peru",
                        "(CTOC/COP/2024/L.8), as orally revised and as orally amended.");
    }

    @Test
    void an_amendment_that_was_revised_is_known_by_its_last_document() {
        var report = given(
                STATES,
                TABLED,
                written(1),
                new AmendmentRevised(null, DRAFT, 1, new Symbol("CTOC/COP/2024/L.20/Rev.1"), List.of(REPLACEMENT)),
                decided(1, DecisionOutcome.ADOPTED),
                ADOPTED);

        assertThat(read(report, Language.ENGLISH))
                .containsSubsequence(
                        "was revised (CTOC/COP/2024/L.20/Rev.1), so that the words “annually”",
                        "as amended in CTOC/COP/2024/L.20/Rev.1.");
    }
}
