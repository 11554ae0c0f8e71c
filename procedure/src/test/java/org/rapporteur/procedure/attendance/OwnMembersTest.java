package org.rapporteur.procedure.attendance;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.vote.Asking.L8;
import static org.rapporteur.procedure.vote.Asking.TABLED;
import static org.rapporteur.procedure.vote.Asking.WHETHER;
import static org.rapporteur.procedure.vote.Asking.adopt;
import static org.rapporteur.procedure.vote.Asking.names;
import static org.rapporteur.procedure.vote.Asking.vote;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AttendanceCommand.RegisterParticipants;
import org.rapporteur.events.act.BureauCommand.NominateOfficer;
import org.rapporteur.events.act.DebateCommand.InscribeSpeaker;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.BureauEvent.OfficerNominated;
import org.rapporteur.events.fact.DebateEvent.SpeakerInscribed;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Share;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Vote;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.Scene;
import org.rapporteur.procedure.bureau.BureauRule;
import org.rapporteur.procedure.debate.DebateRule;
import org.rapporteur.procedure.vote.VoteWarning;

/** The members of a body and their groups may be its own, told in its profile. */
class OwnMembersTest {
    private static final Category CLUB = new Category("club");
    private static final ParticipantCode LAKESIDE = new ParticipantCode("lakeside");
    private static final ParticipantCode HILLTOP = new ParticipantCode("hilltop");
    private static final Majority HALF =
            new Majority(new Share(1, 2, false), Majority.Base.PRESENT_AND_VOTING, null, List.of());
    private static final GroupCode NORTHERN = new GroupCode("northern");
    private static final GroupCode SOUTHERN = new GroupCode("southern");

    @Test
    void members_are_those_that_the_profile_names() {
        session()
                .when(new RegisterParticipants(CLUB, List.of(LAKESIDE, HILLTOP), List.of()))
                .then(registered(LAKESIDE, HILLTOP));
        session()
                .when(new RegisterParticipants(CLUB, List.of(new ParticipantCode("seaside")), List.of()))
                .refusedBecause(AttendanceRule.A_STATE_IS_IN_THE_DIRECTORY);
    }

    @Test
    void an_organization_that_the_profile_names_brings_no_name() {
        Delegation union = new Delegation(new ParticipantCode("union-of-clubs"), null, null);
        session()
                .when(new RegisterParticipants(new Category("listener"), List.of(), List.of(union)))
                .then(new ParticipantsRegistered(new Category("listener"), List.of(union)));
    }

    /** The session is in October 2024; Lakeside left the north in June. */
    @Test
    void one_speaks_for_a_group_to_which_one_belongs_on_that_day() {
        session()
                .and(registered(LAKESIDE, HILLTOP))
                .when(new InscribeSpeaker(LAKESIDE, false, List.of(NORTHERN)))
                .refusedBecause(
                        DebateRule.NO_GROUP_SPEAKS_WITHOUT_ITS_MEMBER,
                        Map.of("group", NORTHERN, "participant", LAKESIDE));
        session()
                .and(registered(LAKESIDE, HILLTOP))
                .when(new InscribeSpeaker(LAKESIDE, false, List.of(SOUTHERN)))
                .then(new SpeakerInscribed(PLENARY, FIREARMS, LAKESIDE, false, List.of(SOUTHERN)));
    }

    @Test
    void offices_rotate_among_the_groups_of_the_body() {
        session()
                .and(registered(LAKESIDE, HILLTOP))
                .when(new NominateOfficer(chair(LAKESIDE)))
                .then(new OfficerNominated(chair(LAKESIDE), SOUTHERN));
        session()
                .and(registered(LAKESIDE, HILLTOP))
                .when(new NominateOfficer(chair(HILLTOP)))
                .refusedBecause(BureauRule.OFFICES_ROTATE_AMONG_THE_REGIONAL_GROUPS);
    }

    @Test
    void members_have_as_many_votes_as_the_profile_says() {
        Vote vote = vote(Tally.of(3, 1, 0), names(List.of(LAKESIDE), List.of(HILLTOP), null));
        session()
                .and(registered(LAKESIDE, HILLTOP))
                .and(TABLED)
                .when(adopt(vote))
                .then(
                        new QuestionDecided(
                                PLENARY, FIREARMS, WHETHER, DecisionOutcome.ADOPTED, Decision.by(vote), HALF),
                        new DraftAdopted(PLENARY, L8, L8, new TextNumber("12/1"), DecisionMode.VOTE));
        session()
                .and(registered(LAKESIDE, HILLTOP))
                .and(TABLED)
                .when(adopt(vote(Tally.of(2, 1, 0), names(List.of(LAKESIDE), List.of(HILLTOP), null))))
                .thenNotes(VoteWarning.NAMES_DIFFER_FROM_COUNTS);
    }

    private static Given session() {
        Stream<Event> facts = Scene.of("own-members", deciding(FIREARMS)).stream()
                .filter(fact -> !(fact instanceof ParticipantsRegistered));
        return given(facts.toList());
    }

    private static Event registered(ParticipantCode... codes) {
        return new ParticipantsRegistered(
                CLUB,
                Stream.of(codes).map(code -> new Delegation(code, null, null)).toList());
    }

    private static Officer chair(ParticipantCode member) {
        return new Officer(new OfficeCode("chair"), "The Singer of " + member, member);
    }
}
