package org.rapporteur.procedure.debate;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.NGO;
import static org.rapporteur.procedure.Scene.NOT_REGISTERED;
import static org.rapporteur.procedure.Scene.OPENING;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.SIGNATORY;
import static org.rapporteur.procedure.Scene.considering;
import static org.rapporteur.procedure.Scene.opened;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DebateCommand.Announce;
import org.rapporteur.events.act.DebateCommand.ExerciseRightOfReply;
import org.rapporteur.events.act.DebateCommand.GrantFurtherReply;
import org.rapporteur.events.act.DebateCommand.IntroduceAsChair;
import org.rapporteur.events.act.DebateCommand.IntroduceAsSecretariat;
import org.rapporteur.events.act.DebateCommand.OpenSpeakersList;
import org.rapporteur.events.act.DebateCommand.PresentYouthOutcome;
import org.rapporteur.events.act.DebateCommand.SpeakAsPresident;
import org.rapporteur.events.act.DebateCommand.SpeakAsSecretariatHead;
import org.rapporteur.events.fact.DebateEvent.AnnouncementMade;
import org.rapporteur.events.fact.DebateEvent.FurtherReplyGranted;
import org.rapporteur.events.fact.DebateEvent.GuestHeard;
import org.rapporteur.events.fact.DebateEvent.ItemIntroducedByChair;
import org.rapporteur.events.fact.DebateEvent.ItemIntroducedBySecretariat;
import org.rapporteur.events.fact.DebateEvent.PresidentSpoke;
import org.rapporteur.events.fact.DebateEvent.RightOfReplyExercised;
import org.rapporteur.events.fact.DebateEvent.SecretariatHeadSpoke;
import org.rapporteur.events.fact.DebateEvent.SpeakersListOpened;
import org.rapporteur.events.fact.DebateEvent.YouthOutcomePresented;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.WorkingGroupEvent.WorkingGroupMet;
import org.rapporteur.events.value.ChairRole;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.SecretariatRole;
import org.rapporteur.events.value.WorkingGroupChair;
import org.rapporteur.events.value.WorkingGroupCode;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.state.StandingRule;
import org.rapporteur.procedure.workinggroup.WorkingGroupRule;

class DebateDeciderTest {
    private static final LocalDate THURSDAY_BEFORE = LocalDate.parse("2024-10-10");
    private static final WorkingGroupChair CHAIR_OF_THE_11TH = chair("firearms", 11);
    private static final WorkingGroupChair CHAIR_OF_THE_10TH = chair("firearms", 10);
    private static final WorkingGroupMet MET_11TH = new WorkingGroupMet(
            new WorkingGroupCode("firearms"),
            11,
            new DateRange(LocalDate.parse("2024-04-03"), LocalDate.parse("2024-04-04")),
            symbol("CTOC/COP/WG.6/2024/5"));

    @Test
    void the_president_of_this_session_and_of_an_earlier_one_open_it() {
        given(opened()).when(new SpeakAsPresident(null)).then(new PresidentSpoke(PLENARY, null, 12));
        given(considering(OPENING)).when(new SpeakAsPresident(11)).then(new PresidentSpoke(PLENARY, OPENING, 11));
    }

    @Test
    void a_president_of_a_later_session_is_not_heard() {
        given(opened())
                .when(new SpeakAsPresident(13))
                .refusedBecause(DebateRule.ONLY_PRESIDENTS_UP_TO_THIS_SESSION_SPEAK, Map.of("session", 13));
    }

    @Test
    void the_head_of_the_secretariat_is_heard() {
        given(considering(OPENING)).when(new SpeakAsSecretariatHead()).then(new SecretariatHeadSpoke(PLENARY, OPENING));
    }

    @Test
    void a_fresh_list_of_speakers_is_not_opened_again() {
        given(considering(FIREARMS)).when(new OpenSpeakersList()).then(new SpeakersListOpened(PLENARY, FIREARMS));
        given(considering(FIREARMS))
                .and(new OpenSpeakersList())
                .when(new OpenSpeakersList())
                .thenNothing();
        given(considering(FIREARMS))
                .and(new OpenSpeakersList())
                .and(Saying.by(MEXICO).asked())
                .when(new OpenSpeakersList())
                .then(new SpeakersListOpened(PLENARY, FIREARMS));
    }

    @Test
    void one_representative_of_the_secretariat_introduces_an_item_unless_said_otherwise() {
        given(considering(FIREARMS))
                .when(new IntroduceAsSecretariat(null, null, List.of()))
                .then(new ItemIntroducedBySecretariat(PLENARY, FIREARMS, SecretariatRole.REPRESENTATIVE, 1, List.of()));
        given(considering(FIREARMS))
                .when(new IntroduceAsSecretariat(SecretariatRole.MEMBER, 2, List.of(CHAIR_OF_THE_11TH)))
                .then(new ItemIntroducedBySecretariat(
                        PLENARY, FIREARMS, SecretariatRole.MEMBER, 2, List.of(CHAIR_OF_THE_11TH)));
    }

    @Test
    void at_least_one_person_introduces_an_item() {
        given(considering(FIREARMS))
                .when(new IntroduceAsSecretariat(null, 0, List.of()))
                .refusedBecause(DebateRule.AT_LEAST_ONE_PERSON_SPEAKS, Map.of("persons", 0));
    }

    @Test
    void without_an_item_there_is_nothing_to_introduce() {
        given(opened())
                .when(new IntroduceAsSecretariat(null, null, List.of()))
                .refusedBecause(StandingRule.AN_ITEM_IS_TAKEN_UP_FIRST);
    }

    @Test
    void a_chair_introduces_also_for_another() {
        given(considering(FIREARMS))
                .when(new IntroduceAsChair(CHAIR_OF_THE_11TH, List.of(CHAIR_OF_THE_10TH)))
                .then(new ItemIntroducedByChair(PLENARY, FIREARMS, CHAIR_OF_THE_11TH, List.of(CHAIR_OF_THE_10TH)));
    }

    @Test
    void once_sessions_of_a_group_are_on_record_nobody_chaired_another() {
        given(considering(FIREARMS))
                .and(MET_11TH)
                .when(new IntroduceAsChair(CHAIR_OF_THE_11TH, List.of(CHAIR_OF_THE_10TH)))
                .refusedBecause(
                        WorkingGroupRule.A_CHAIR_CHAIRED_A_SESSION_ON_RECORD,
                        Map.of("group", new WorkingGroupCode("firearms"), "session", 10));
    }

    @Test
    void a_group_the_body_does_not_have_is_not_chaired() {
        given(considering(FIREARMS))
                .when(new IntroduceAsChair(chair("fisheries", 1), List.of()))
                .refusedBecause(WorkingGroupRule.THE_WORKING_GROUP_BELONGS_TO_THE_BODY);
    }

    @Test
    void parties_and_signatories_reply() {
        given(considering(FIREARMS))
                .and(Saying.by(PERU).asked())
                .when(new ExerciseRightOfReply(SIGNATORY))
                .then(new RightOfReplyExercised(PLENARY, FIREARMS, SIGNATORY));
    }

    @Test
    void organizations_do_not_reply() {
        given(considering(FIREARMS))
                .when(new ExerciseRightOfReply(NGO))
                .refusedBecause(DebateRule.ONLY_PARTIES_AND_SIGNATORIES_REPLY);
    }

    @Test
    void who_was_granted_a_further_reply_makes_one_more() {
        Event reply = new RightOfReplyExercised(PLENARY, FIREARMS, MEXICO);
        FurtherReplyGranted granted = new FurtherReplyGranted(PLENARY, FIREARMS, MEXICO);
        Given answered = given(considering(FIREARMS)).and(new GuestHeard(PLENARY, FIREARMS, words("the Mayor")));

        answered.and(reply, reply).when(new GrantFurtherReply(MEXICO)).then(granted);
        answered.and(reply, reply, granted).when(new GrantFurtherReply(MEXICO)).thenNothing();
        answered.and(reply, reply, granted)
                .when(new ExerciseRightOfReply(MEXICO))
                .then(reply);
        answered.and(reply, reply, granted, reply)
                .when(new ExerciseRightOfReply(MEXICO))
                .thenNotes(DebateWarning.MORE_THAN_TWO_REPLIES);
        answered.and(reply, reply, granted, reply)
                .when(new GrantFurtherReply(MEXICO))
                .then(granted);
        answered.when(new GrantFurtherReply(NGO)).refusedBecause(DebateRule.ONLY_PARTIES_AND_SIGNATORIES_REPLY);
    }

    @Test
    void a_third_reply_of_the_same_delegation_is_recorded_and_noted() {
        var reply = new RightOfReplyExercised(PLENARY, FIREARMS, MEXICO);
        var others = new RightOfReplyExercised(PLENARY, FIREARMS, SIGNATORY);
        given(considering(FIREARMS))
                .and(reply, others)
                .when(new ExerciseRightOfReply(MEXICO))
                .then(reply);
        given(considering(FIREARMS))
                .and(others, reply, reply)
                .when(new ExerciseRightOfReply(MEXICO))
                .then(
                        reply,
                        DebateWarning.MORE_THAN_TWO_REPLIES.noted(Map.of("participant", MEXICO, "meeting", PLENARY)));
    }

    @Test
    void a_reply_to_nothing_is_recorded_and_noted() {
        var reply = new RightOfReplyExercised(PLENARY, FIREARMS, MEXICO);
        var noted = DebateWarning.REPLY_TO_NOTHING.noted(Map.of("participant", MEXICO, "meeting", PLENARY));
        given(considering(FIREARMS)).when(new ExerciseRightOfReply(MEXICO)).then(reply, noted);
        given(considering(FIREARMS))
                .and(Saying.by(MEXICO).asked())
                .when(new ExerciseRightOfReply(MEXICO))
                .then(reply, noted);
        given(considering(FIREARMS))
                .and(new SpeakAsPresident(null))
                .when(new ExerciseRightOfReply(MEXICO))
                .then(reply);
    }

    @Test
    void young_people_present_what_they_found() {
        given(considering(FIREARMS))
                .when(new PresentYouthOutcome(NGO, 2, THURSDAY_BEFORE))
                .then(new YouthOutcomePresented(PLENARY, FIREARMS, NGO, 2, THURSDAY_BEFORE));
        given(considering(FIREARMS))
                .when(new PresentYouthOutcome(NOT_REGISTERED, 2, THURSDAY_BEFORE))
                .refusedBecause(StandingRule.WHO_TAKES_PART_IS_REGISTERED);
    }

    @Test
    void the_president_announces_with_or_without_an_item() {
        var text = words("The list of speakers is closed.");
        given(considering(FIREARMS)).when(new Announce(text)).then(new AnnouncementMade(PLENARY, FIREARMS, text));
        given(opened()).when(new Announce(text)).then(new AnnouncementMade(PLENARY, null, text));
    }

    private static WorkingGroupChair chair(String group, int session) {
        return new WorkingGroupChair(new WorkingGroupCode(group), ChairRole.CHAIR, List.of(session));
    }
}
