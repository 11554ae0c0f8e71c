package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.FIRST;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.BureauEvent.BallotHeld;
import org.rapporteur.events.fact.BureauEvent.CandidateWithdrawn;
import org.rapporteur.events.fact.BureauEvent.IncumbentContinued;
import org.rapporteur.events.fact.BureauEvent.IncumbentsRecorded;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.BureauEvent.OfficerResigned;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.value.CandidateVotes;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Position;
import org.rapporteur.events.value.PositionKind;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;

class ElectionReportTest {
    private static final OfficeCode OFFICE = new OfficeCode("vice-president");
    private static final Officer LEPRE = new Officer(OFFICE, "Debora Lepre", new ParticipantCode("ITA"));
    private static final Officer OTHER = new Officer(OFFICE, "Candidate of Costa Rica", new ParticipantCode("CRI"));

    @Test
    void an_election_that_does_not_say_how_was_by_acclamation_as_it_always_meant() {
        var report = given(new OfficersElected(FIRST, List.of(LEPRE)));

        assertThat(report.inEnglish())
                .contains(
                        "At its 1st meeting, on 14 October 2024, in accordance with rule 22 of its rules of procedure,"
                                + " the Conference elected the following officers by acclamation:");
    }

    @Test
    void no_other_election_is_said_to_be_by_acclamation() {
        for (DecisionMode mode : DecisionMode.values()) {
            if (mode != DecisionMode.ACCLAMATION && mode != DecisionMode.VOTE) {
                var report = given(new OfficersElected(FIRST, List.of(LEPRE), mode), ballot(FIRST, 1, 60, 30));

                assertThat(String.join(" ", report.inEnglish())).doesNotContain("acclamation");
                assertThat(String.join(" ", report.inChinese())).doesNotContain("鼓掌");
            }
        }
    }

    @Test
    void an_election_by_ballot_tells_who_stood_what_each_ballot_came_to_and_who_was_elected() {
        var report = given(
                nominated(LEPRE),
                nominated(OTHER),
                ballot(FIRST, 1, 45, 45),
                ballot(SECOND, 2, 60, 30),
                new OfficersElected(SECOND, List.of(LEPRE), DecisionMode.BALLOT));

        assertThat(report.inEnglish())
                .containsSubsequence(
                        "The following candidates had been nominated for the office of Vice-President: Debora Lepre"
                                + " (Italy) and Candidate of Costa Rica (Costa Rica).",
                        "At its 1st meeting, on 14 October 2024, the Conference held a ballot for the office of"
                                + " Vice-President, with the following result: number of ballot papers: 93; number of"
                                + " invalid ballots: 1; number of valid ballots: 92; abstentions: 2; number of members voting:"
                                + " 90; required majority: 46; number of votes obtained: Debora Lepre 45 and"
                                + " Candidate of Costa Rica 45. None of them obtained the required majority.",
                        "At its 2nd meeting, on 15 October 2024, the Conference held a second ballot for the office of"
                                + " Vice-President, with the following result: number of ballot papers: 93; number of"
                                + " invalid ballots: 1; number of valid ballots: 92; abstentions: 2; number of members voting:"
                                + " 90; required majority: 46; number of votes obtained: Debora Lepre 60 and"
                                + " Candidate of Costa Rica 30.",
                        "Having obtained the required majority, Debora Lepre (Italy) was elected Vice-President.");
        assertThat(report.inChinese())
                .anySatisfy(paragraph ->
                        assertThat(paragraph).contains("Debora Lepre（60票）", "Candidate of Costa Rica（30票）"));
    }

    @Test
    void seats_are_filled_partly_by_one_ballot_and_then_by_the_next() {
        var report = given(
                nominated(LEPRE),
                nominated(OTHER),
                ballot(FIRST, 1, 60, 30),
                new OfficersElected(FIRST, List.of(LEPRE), DecisionMode.BALLOT),
                ballot(SECOND, 2, 20, 70),
                new OfficersElected(SECOND, List.of(OTHER), DecisionMode.BALLOT));

        assertThat(String.join("\n", report.inEnglish()))
                .containsSubsequence(
                        "held a ballot for",
                        "Having obtained the required majority, Debora Lepre (Italy) was elected Vice-President.",
                        "held a second ballot for",
                        "Having obtained the required majority, Candidate of Costa Rica (Costa Rica) was elected"
                                + " Vice-President.")
                .doesNotContain("None of them obtained");
    }

    @Test
    void who_is_left_alone_after_a_ballot_is_elected_by_acclamation_after_it() {
        var report = given(
                nominated(LEPRE),
                nominated(OTHER),
                ballot(FIRST, 1, 45, 45),
                new CandidateWithdrawn(OTHER),
                new OfficersElected(SECOND, List.of(LEPRE)));

        assertThat(String.join("\n", report.inEnglish()))
                .containsSubsequence(
                        "None of them obtained the required majority.",
                        "The candidature of Candidate of Costa Rica (Costa Rica) for the office of Vice-President was"
                                + " withdrawn.",
                        "the Conference elected the following officers by acclamation:");
    }

    @Test
    void an_officer_who_resigned_is_told_between_the_election_and_the_ballot_for_the_vacancy() {
        var report = given(
                nominated(LEPRE),
                new OfficersElected(FIRST, List.of(LEPRE)),
                new OfficerResigned(LEPRE),
                nominated(OTHER),
                ballot(SECOND, 1, 0, 90));

        assertThat(String.join("\n", report.inEnglish()))
                .containsSubsequence(
                        "elected the following officers by acclamation:",
                        "Debora Lepre (Italy) resigned from the office of Vice-President.",
                        "The following candidate had been nominated for the office of Vice-President: Candidate of Costa"
                                + " Rica (Costa Rica).",
                        "held a ballot for the office of Vice-President");
    }

    @Test
    void incumbents_are_told_with_the_session_that_elected_them_where_it_is_known() {
        assertThat(given(new IncumbentsRecorded(List.of(LEPRE), 11)).inEnglish())
                .contains("The following officer had been elected at the eleventh session:");
        assertThat(given(new IncumbentsRecorded(List.of(LEPRE, OTHER), null)).inEnglish())
                .contains("The following officers had been elected at an earlier session:");
    }

    @Test
    void that_somebody_else_was_nominated_is_not_denied_where_an_incumbent_continues() {
        assertThat(given(nominated(OTHER), new IncumbentContinued(FIRST, LEPRE)).inEnglish())
                .contains(
                        "At its 1st meeting, on 14 October 2024, no further nomination having been received for the office"
                                + " of Vice-President, Debora Lepre (Italy) continued to serve.");
    }

    @Test
    void a_candidature_that_was_withdrawn_is_told() {
        var report = given(nominated(LEPRE), nominated(OTHER), new CandidateWithdrawn(OTHER));

        assertThat(report.inEnglish())
                .contains(
                        "The candidature of Candidate of Costa Rica (Costa Rica) for the office of Vice-President was withdrawn.");
    }

    @Test
    void a_vote_asked_for_on_an_election_that_came_about_otherwise_is_told_before_it() {
        var report = given(
                new VoteRequested(
                        FIRST,
                        Question.ofElection(OFFICE, 1),
                        List.of(new ParticipantCode("PER")),
                        VotingMethod.SECRET_BALLOT),
                new OfficersElected(FIRST, List.of(LEPRE)));

        assertThat(report.inEnglish())
                .containsSequence(
                        "The representative of Peru requested a vote by secret ballot on the election to the office of"
                                + " Vice-President.",
                        "At its 1st meeting, on 14 October 2024, in accordance with rule 22 of its rules of procedure,"
                                + " the Conference elected the following officers by acclamation:");
        assertThat(report.inChinese()).contains("秘鲁代表请求对副主席的选举进行无记名投票。");
    }

    @Test
    void each_election_by_vote_is_told_with_its_own_vote() {
        var report = given(
                new VoteRequested(FIRST, Question.ofElection(OFFICE, 1), List.of(new ParticipantCode("PER")), null),
                byVote(1, Tally.of(40, 2, 1)),
                new OfficersElected(FIRST, List.of(LEPRE), DecisionMode.VOTE),
                new VoteRequested(SECOND, Question.ofElection(OFFICE, 2), List.of(new ParticipantCode("CHL")), null),
                byVote(2, Tally.of(30, 12, 1)),
                new OfficersElected(SECOND, List.of(OTHER), DecisionMode.VOTE));

        assertThat(report.inEnglish())
                .containsSubsequence(
                        "At the request of the representative of Peru, a vote was taken on the election to the office of"
                                + " Vice-President. At its 1st meeting, on 14 October 2024, in accordance with rule 22 of"
                                + " its rules of procedure, the Conference elected the following officers by a vote by show"
                                + " of hands of 40 to 2, with 1 abstention:",
                        "At the request of the representative of Chile, a vote was taken on the second election to the"
                                + " office of Vice-President. At its 2nd meeting, on 15 October 2024, in accordance with rule"
                                + " 22 of its rules of procedure, the Conference elected the following officers by a vote by"
                                + " show of hands of 30 to 12, with 1 abstention:");
        assertThat(report.inChinese())
                .anySatisfy(paragraph -> assertThat(paragraph).contains("副主席的选举"))
                .anySatisfy(paragraph -> assertThat(paragraph).contains("副主席的第2次选举"));
    }

    @Test
    void what_was_stated_on_one_election_is_not_told_of_the_next() {
        Decision despite = new Decision(
                DecisionMode.WITHOUT_OBJECTION, null, List.of(), List.of(), null, List.of(new ParticipantCode("PER")));
        var report = given(
                new QuestionDecided(
                        FIRST, null, Question.ofElection(OFFICE, 1), DecisionOutcome.ADOPTED, despite, null),
                new OfficersElected(FIRST, List.of(LEPRE), DecisionMode.WITHOUT_OBJECTION),
                new OfficersElected(SECOND, List.of(OTHER), DecisionMode.WITHOUT_OBJECTION));

        assertThat(report.inEnglish())
                .anyMatch(paragraph -> paragraph.startsWith("At its 1st meeting")
                        && paragraph.endsWith("officers without objection, notwithstanding the objection of Peru:"))
                .anyMatch(paragraph -> paragraph.startsWith("At its 2nd meeting")
                        && paragraph.endsWith("officers without objection:"));
    }

    @Test
    void positions_stated_on_an_election_by_ballot_are_told_with_it() {
        Decision stated = new Decision(
                DecisionMode.BALLOT,
                null,
                List.of(),
                List.of(new Position(new ParticipantCode("PER"), PositionKind.DISSOCIATES, null)),
                null,
                List.of());
        var report = given(
                nominated(LEPRE),
                ballot(FIRST, 1, 60, 30),
                new QuestionDecided(FIRST, null, Question.ofElection(OFFICE, 1), DecisionOutcome.ADOPTED, stated, null),
                new OfficersElected(FIRST, List.of(LEPRE), DecisionMode.BALLOT));

        assertThat(report.inEnglish())
                .anyMatch(paragraph -> paragraph.startsWith(
                                "Having obtained the required majority, Debora Lepre (Italy) was elected Vice-President. ")
                        && paragraph.contains("Peru"));
    }

    private static QuestionDecided byVote(int number, Tally tally) {
        return new QuestionDecided(
                number == 1 ? FIRST : SECOND,
                null,
                Question.ofElection(OFFICE, number),
                DecisionOutcome.ADOPTED,
                Decision.by(Vote.counted(VotingMethod.SHOW_OF_HANDS, tally)),
                null);
    }

    private static OfficerNominated nominated(Officer officer) {
        return new OfficerNominated(officer, new GroupCode("western-european-and-others"));
    }

    private static BallotHeld ballot(MeetingNumber meeting, int round, int lepre, int mora) {
        return new BallotHeld(
                meeting,
                OFFICE,
                round,
                93,
                1,
                2,
                46,
                List.of(
                        new CandidateVotes("Debora Lepre", lepre),
                        new CandidateVotes("Candidate of Costa Rica", mora)));
    }
}
