package org.rapporteur.procedure.attendance;

import static org.rapporteur.events.value.Category.STATE_PARTY;
import static org.rapporteur.events.value.QuorumPurpose.DECISION;
import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.FRANCE;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.SIGNATORY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AttendanceCommand.RegisterParticipants;
import org.rapporteur.events.act.AttendanceCommand.RestoreVotingRights;
import org.rapporteur.events.act.AttendanceCommand.SuspendVotingRights;
import org.rapporteur.events.act.AttendanceCommand.WithdrawParticipant;
import org.rapporteur.events.act.CredentialsCommand.ObjectToCredentials;
import org.rapporteur.events.act.CredentialsCommand.SubmitCredentials;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.MeetingCommand.RequestQuorumCount;
import org.rapporteur.events.act.QuestionCommand.OpenVoting;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantWithdrawn;
import org.rapporteur.events.fact.AttendanceEvent.VotingRightsRestored;
import org.rapporteur.events.fact.AttendanceEvent.VotingRightsSuspended;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsSubmitted;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.debate.Saying;
import org.rapporteur.procedure.meeting.MeetingRule;
import org.rapporteur.procedure.state.StandingRule;
import org.rapporteur.procedure.vote.VoteRule;

/** In the scene, three States and the European Union take part as parties. */
class StandingTest {
    private static final Wording ARREARS = words("contributions in arrears");
    private static final VotingRightsSuspended SUSPENDED = new VotingRightsSuspended(List.of(PERU), ARREARS);
    private static final Question QUESTION = Question.inWords(QuestionKind.FREE, words("to go on"));
    private static final ParticipantWithdrawn LEFT = new ParticipantWithdrawn(PERU, null);

    @Test
    void votes_are_suspended_once() {
        given(prepared()).when(suspend(PERU)).then(SUSPENDED);
        given(prepared()).and(SUSPENDED).when(suspend(PERU)).thenNothing();
        given(prepared())
                .and(SUSPENDED)
                .when(suspend(PERU, FRANCE, FRANCE))
                .then(new VotingRightsSuspended(List.of(FRANCE), ARREARS));
    }

    @Test
    void votes_are_restored_to_those_who_lost_them() {
        given(prepared()).and(SUSPENDED).when(restore(PERU, FRANCE)).then(new VotingRightsRestored(List.of(PERU)));
        given(prepared())
                .and(SUSPENDED, new VotingRightsRestored(List.of(PERU)))
                .when(restore(PERU))
                .thenNothing();
    }

    @Test
    void only_who_has_a_vote_loses_it() {
        given(prepared()).when(suspend()).refusedBecause(AttendanceRule.WHOSE_VOTE_IS_SUSPENDED_OR_RESTORED_IS_NAMED);
        given(prepared()).when(suspend(SIGNATORY)).refusedBecause(AttendanceRule.ONLY_WHO_HAS_A_VOTE_LOSES_IT);
        given(prepared())
                .when(restore(new ParticipantCode("BRA")))
                .refusedBecause(StandingRule.WHO_TAKES_PART_IS_REGISTERED);
    }

    @Test
    void who_has_no_vote_does_not_vote_until_it_has_again() {
        OpenVoting firstPeru = new OpenVoting(QUESTION, VotingMethod.ROLL_CALL, PERU);
        given(deciding(FIREARMS)).and(SUSPENDED).when(firstPeru).refusedBecause(VoteRule.ONLY_PARTIES_VOTE);
        given(deciding(FIREARMS))
                .and(SUSPENDED)
                .when(new RequestQuorumCount(PLENARY, DECISION, List.of(PERU)))
                .refusedBecause(MeetingRule.ONLY_PARTIES_ASK_FOR_A_COUNT);
        given(deciding(FIREARMS))
                .and(SUSPENDED, new VotingRightsRestored(List.of(PERU)))
                .when(firstPeru)
                .then(new VotingOpened(PLENARY, QUESTION, VotingMethod.ROLL_CALL, PERU));
    }

    @Test
    void who_has_no_vote_still_takes_part_and_counts_for_the_quorum() {
        given(deciding(FIREARMS))
                .and(SUSPENDED)
                .when(Saying.by(PERU).asked())
                .then(Saying.by(PERU).recorded(PLENARY, FIREARMS, StatementKind.DEBATE));
        given(deciding(FIREARMS))
                .and(SUSPENDED)
                .when(new SubmitCredentials(PERU, true))
                .then(new CredentialsSubmitted(PERU, true));
        given(deciding(FIREARMS))
                .and(SUSPENDED)
                .when(new DeclareQuorum(PLENARY, DECISION, 1))
                .refusedBecause(MeetingRule.A_QUORUM_IS_PRESENT);
    }

    @Test
    void a_participant_leaves_once() {
        given(prepared()).when(new WithdrawParticipant(PERU, null)).then(LEFT);
        given(prepared())
                .when(new WithdrawParticipant(SIGNATORY, null))
                .then(new ParticipantWithdrawn(SIGNATORY, null));
        given(prepared()).and(LEFT).when(new WithdrawParticipant(PERU, null)).thenNothing();
        given(prepared())
                .when(new WithdrawParticipant(new ParticipantCode("BRA"), null))
                .refusedBecause(StandingRule.WHO_TAKES_PART_IS_REGISTERED);
    }

    @Test
    void the_day_it_left_is_one_of_the_session_that_has_come() {
        given(prepared()).when(new WithdrawParticipant(PERU, MONDAY)).then(new ParticipantWithdrawn(PERU, MONDAY));
        given(prepared())
                .when(new WithdrawParticipant(PERU, MONDAY.minusDays(1)))
                .refusedBecause(AttendanceRule.A_PARTICIPANT_LEAVES_ON_A_DAY_OF_THE_SESSION);
        given(prepared())
                .when(new WithdrawParticipant(PERU, MONDAY.plusDays(1)))
                .refusedBecause(AttendanceRule.A_PARTICIPANT_LEAVES_ON_A_DAY_OF_THE_SESSION);
    }

    @Test
    void who_left_takes_no_more_part() {
        given(deciding(FIREARMS))
                .and(LEFT)
                .when(Saying.by(PERU).asked())
                .refusedBecause(StandingRule.WHO_LEFT_TAKES_NO_MORE_PART, Map.of("participant", PERU));
        given(deciding(FIREARMS))
                .and(LEFT)
                .when(new RequestQuorumCount(PLENARY, DECISION, List.of(PERU)))
                .refusedBecause(StandingRule.WHO_LEFT_TAKES_NO_MORE_PART);
        given(deciding(FIREARMS))
                .and(LEFT)
                .when(suspend(PERU))
                .refusedBecause(StandingRule.WHO_LEFT_TAKES_NO_MORE_PART);
        given(deciding(FIREARMS))
                .and(LEFT)
                .when(new ObjectToCredentials(MEXICO, PERU))
                .refusedBecause(StandingRule.WHO_LEFT_TAKES_NO_MORE_PART);
        given(prepared())
                .and(LEFT)
                .when(new RegisterParticipants(STATE_PARTY, List.of(PERU), List.of()))
                .refusedBecause(StandingRule.WHO_LEFT_TAKES_NO_MORE_PART);
    }

    @Test
    void who_left_does_not_count_for_the_quorum() {
        given(deciding(FIREARMS))
                .and(LEFT, new ParticipantWithdrawn(MEXICO, null))
                .when(new DeclareQuorum(PLENARY, DECISION, 1))
                .then(new QuorumDeclared(PLENARY, DECISION, 1));
        given(deciding(FIREARMS))
                .and(LEFT)
                .when(new DeclareQuorum(PLENARY, DECISION, 4))
                .refusedBecause(MeetingRule.PRESENT_ARE_NOT_MORE_THAN_TAKE_PART);
    }

    private static SuspendVotingRights suspend(ParticipantCode... participants) {
        return new SuspendVotingRights(List.of(participants), ARREARS);
    }

    private static RestoreVotingRights restore(ParticipantCode... participants) {
        return new RestoreVotingRights(List.of(participants));
    }
}
