package org.rapporteur.procedure.attendance;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.FRANCE;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.considering;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.draft.FirearmsDraft.L8;
import static org.rapporteur.procedure.draft.FirearmsDraft.TABLED;
import static org.rapporteur.procedure.draft.FirearmsDraft.sponsoredBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AttendanceCommand.NoteAttendance;
import org.rapporteur.events.act.AttendanceCommand.RegisterParticipants;
import org.rapporteur.events.act.DebateCommand.ExerciseRightOfReply;
import org.rapporteur.events.act.DebateCommand.InscribeSpeaker;
import org.rapporteur.events.act.DraftCommand.AddSponsors;
import org.rapporteur.events.act.MeetingCommand.RequestQuorumCount;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.DebateEvent.SpeakerInscribed;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.QuorumCountRequested;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.Scene;
import org.rapporteur.procedure.debate.DebateRule;
import org.rapporteur.procedure.draft.DraftRule;
import org.rapporteur.procedure.meeting.MeetingRule;
import org.rapporteur.procedure.state.StandingRule;

/** A body tells its own categories of participants, and what each is entitled to. */
class CategoriesTest {
    private static final String BODY = "own-members";
    private static final Category CLUB = new Category("club");
    private static final Category CANDIDATE = new Category("candidate");
    private static final Category LISTENER = new Category("listener");

    @Test
    void there_are_no_categories_but_those_of_the_body() {
        given(Scene.of(BODY, prepared()))
                .when(new RegisterParticipants(Category.STATE_PARTY, List.of(new ParticipantCode("SVK")), List.of()))
                .refusedBecause(
                        AttendanceRule.A_CATEGORY_IS_ONE_OF_THE_BODY, Map.of("category", Category.STATE_PARTY.value()));
        given(Scene.of(BODY, prepared()))
                .when(new NoteAttendance(Category.SIGNATORY, 2))
                .refusedBecause(AttendanceRule.A_CATEGORY_IS_ONE_OF_THE_BODY);
        given(prepared())
                .when(new NoteAttendance(CLUB, 2))
                .refusedBecause(AttendanceRule.A_CATEGORY_IS_ONE_OF_THE_BODY);
    }

    @Test
    void who_may_not_speak_is_not_given_the_floor() {
        debating()
                .when(new InscribeSpeaker(PERU, false, List.of()))
                .refusedBecause(
                        StandingRule.ONLY_WHO_MAY_SPEAK_TAKES_THE_FLOOR,
                        Map.of("participant", PERU, "category", LISTENER));
        debating()
                .when(new InscribeSpeaker(MEXICO, false, List.of()))
                .then(new SpeakerInscribed(PLENARY, FIREARMS, MEXICO, false, List.of()));
    }

    @Test
    void each_category_has_its_rights() {
        debating().and(TABLED).when(new AddSponsors(L8, List.of(MEXICO), false)).then(sponsoredBy(MEXICO));
        debating()
                .and(TABLED)
                .when(new AddSponsors(L8, List.of(PERU), false))
                .refusedBecause(DraftRule.ONLY_PARTIES_SPONSOR_DRAFTS);
        debating().when(new ExerciseRightOfReply(PERU)).refusedBecause(DebateRule.ONLY_PARTIES_AND_SIGNATORIES_REPLY);
        debating()
                .when(new RequestQuorumCount(PLENARY, QuorumPurpose.DEBATE, List.of(FRANCE)))
                .then(new QuorumCountRequested(PLENARY, FIREARMS, QuorumPurpose.DEBATE, List.of(FRANCE)));
        debating()
                .when(new RequestQuorumCount(PLENARY, QuorumPurpose.DEBATE, List.of(MEXICO)))
                .refusedBecause(MeetingRule.ONLY_PARTIES_ASK_FOR_A_COUNT);
    }

    /** France is a member, Mexico wants to be one, and Peru listens. */
    private static Given debating() {
        Stream<Event> facts = Scene.of(BODY, considering(FIREARMS)).stream()
                .filter(fact -> !(fact instanceof ParticipantsRegistered));
        return given(facts.toList())
                .and(registered(CLUB, FRANCE), registered(CANDIDATE, MEXICO), registered(LISTENER, PERU));
    }

    private static Event registered(Category category, ParticipantCode code) {
        return new ParticipantsRegistered(category, List.of(new Delegation(code, null, null)));
    }
}
