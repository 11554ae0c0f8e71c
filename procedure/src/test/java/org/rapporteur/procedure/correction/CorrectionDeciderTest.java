package org.rapporteur.procedure.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.FRANCE;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.NOT_REGISTERED;
import static org.rapporteur.procedure.Scene.OPENING;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.REPORT;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.correction.Logged.NOON;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.Author;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.SignedIn;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.events.act.AgendaCommand.AdoptAgenda;
import org.rapporteur.events.act.AgendaCommand.IssueProvisionalAgenda;
import org.rapporteur.events.act.AgendaCommand.TakeUpItem;
import org.rapporteur.events.act.AttendanceCommand.RegisterParticipants;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.CorrectionCommand.ApproveCorrection;
import org.rapporteur.events.act.CorrectionCommand.CorrectAct;
import org.rapporteur.events.act.CorrectionCommand.DeclineCorrection;
import org.rapporteur.events.act.CorrectionCommand.StrikeAct;
import org.rapporteur.events.act.DraftCommand.AddSponsors;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.AssignNumber;
import org.rapporteur.events.act.DraftCommand.StateFinancialImplications;
import org.rapporteur.events.act.DraftCommand.TableDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawSponsor;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.act.SessionCommand.ConveneSession;
import org.rapporteur.events.act.SessionCommand.OpenSession;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.act.SessionCommand.TakeUpProfile;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.AgendaEvent.AgendaAdopted;
import org.rapporteur.events.fact.CorrectionEvent.ActCorrected;
import org.rapporteur.events.fact.CorrectionEvent.ActStruck;
import org.rapporteur.events.fact.CorrectionEvent.CorrectionProposed;
import org.rapporteur.events.fact.CorrectionEvent.Outcome;
import org.rapporteur.events.fact.DraftEvent.NumberAssigned;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.fact.Substitute;
import org.rapporteur.events.value.AccessRole;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.Asked;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.Procedure;
import org.rapporteur.procedure.Profiles;
import org.rapporteur.procedure.draft.DraftRule;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.SessionState;
import org.rapporteur.procedure.time.TimeWarning;

class CorrectionDeciderTest {
    private static final Symbol DRAFT = symbol("CTOC/COP/2024/L.8");
    private static final Symbol AGENDA = symbol("CTOC/COP/2024/1");
    private static final Wording REASON = words("misheard");

    private static final DateRange WEEK = new DateRange(MONDAY, MONDAY.plusDays(4));
    private static final ScheduleSession SCHEDULE = new ScheduleSession("untoc-cop", 12, null, WEEK, null, List.of());
    /** The seat of the body has a name in more languages today. */
    private static final SessionScheduled SCHEDULED_THEN = new SessionScheduled(
            "untoc-cop",
            12,
            new Wording(Map.of(Language.ENGLISH, "Vienna")),
            WEEK,
            symbol("CTOC/COP/2024"),
            List.of(),
            null);

    private static final Occasion OCCASION = new Occasion(NOON, NOON, "secretary", "today");

    @Test
    void a_corrected_act_leads_to_other_facts_in_its_place() {
        tabled().act("join", new AddSponsors(DRAFT, List.of(PERU), false))
                .when(new CorrectAct("join", asked(new AddSponsors(DRAFT, List.of(FRANCE), false)), null, REASON))
                .then(new ActCorrected(
                        "join",
                        asked(new AddSponsors(DRAFT, List.of(FRANCE), false)),
                        null,
                        REASON,
                        null,
                        List.of(outcome("join", joined(FRANCE)))));
    }

    @Test
    void what_stands_is_the_record_with_its_corrections() {
        Logged session = tabled().act("join", new AddSponsors(DRAFT, List.of(PERU), false));

        session.act(
                "put-right",
                new CorrectAct("join", asked(new AddSponsors(DRAFT, List.of(FRANCE), false)), null, REASON));

        assertThat(session.standing()).contains(joined(FRANCE)).doesNotContain(joined(PERU));
    }

    @Test
    void a_struck_act_leads_to_nothing() {
        tabled().act("join", new AddSponsors(DRAFT, List.of(PERU), false))
                .when(new StrikeAct("join", REASON))
                .then(new ActStruck("join", REASON, null, List.of(outcome("join"))));
    }

    @Test
    void a_struck_act_may_be_restored() {
        Logged session = tabled().act("join", new AddSponsors(DRAFT, List.of(PERU), false))
                .act("strike", new StrikeAct("join", REASON));

        session.act(
                "restore", new CorrectAct("join", asked(new AddSponsors(DRAFT, List.of(PERU), false)), null, REASON));

        assertThat(session.standing()).contains(joined(PERU));
    }

    @Test
    void what_others_lead_to_is_worked_out_again() {
        Logged session = tabled().act("join", new AddSponsors(DRAFT, List.of(PERU), false))
                .act("join-all", new AddSponsors(DRAFT, List.of(PERU, FRANCE), false));

        session.when(new StrikeAct("join", REASON))
                .then(new ActStruck(
                        "join",
                        REASON,
                        null,
                        List.of(outcome("join"), outcome("join-all", joined(PERU), joined(FRANCE)))));
    }

    @Test
    void a_wrong_number_is_put_right_in_the_act_that_gave_it() {
        agendaAdopted()
                .act("item", new TakeUpItem(FIREARMS))
                .act("costs", new StateFinancialImplications(List.of(), FinancialFinding.STATEMENT_MADE, null))
                .act("adopt-draft", new AdoptDraft(DRAFT, null, null, true))
                .act("number", new AssignNumber(DRAFT, new TextNumber("12/2")))
                .when(new CorrectAct("number", asked(new AssignNumber(DRAFT, new TextNumber("12/1"))), null, REASON))
                .then(new ActCorrected(
                        "number",
                        asked(new AssignNumber(DRAFT, new TextNumber("12/1"))),
                        null,
                        REASON,
                        null,
                        List.of(outcome("number", new NumberAssigned(DRAFT, new TextNumber("12/1"))))));
    }

    @Test
    void asked_for_again_it_is_nothing_new() {
        tabled().act("join", new AddSponsors(DRAFT, List.of(PERU), false))
                .act("strike", new StrikeAct("join", REASON))
                .when(new StrikeAct("join", REASON))
                .thenNothing();
    }

    @Test
    void when_an_act_took_place_can_be_corrected() {
        Instant earlier = NOON.minusSeconds(600);

        tabled().act("join", new AddSponsors(DRAFT, List.of(PERU), false))
                .when(new CorrectAct("join", null, earlier, REASON))
                .then(new ActCorrected(
                        "join",
                        null,
                        earlier,
                        REASON,
                        null,
                        List.of(outcome(
                                "join",
                                joined(PERU),
                                TimeWarning.BEFORE_THE_DRAFT_WAS_TABLED.noted(Map.of("draft", DRAFT))))));
    }

    @Test
    void nothing_is_moved_to_a_time_to_come() {
        tabled().when(new CorrectAct("table", null, NOON.plusSeconds(1), REASON))
                .refusedBecause(CorrectionRule.A_CORRECTED_TIME_HAS_PASSED);
    }

    @Test
    void a_correction_that_a_later_act_depends_on_is_refused() {
        tabled().act("join", new AddSponsors(DRAFT, List.of(PERU), false))
                .act("leave", new WithdrawSponsor(DRAFT, PERU))
                .when(new CorrectAct("join", asked(new AddSponsors(DRAFT, List.of(FRANCE), false)), null, REASON))
                .refusedBecause(CorrectionRule.NO_LATER_ACT_STANDS_IN_THE_WAY);
    }

    @Test
    void the_act_as_corrected_obeys_the_rules_itself() {
        tabled().when(new CorrectAct("table", asked(tabling(List.of(NOT_REGISTERED))), null, REASON))
                .refusedBecause(DraftRule.ONLY_PARTIES_SPONSOR_DRAFTS);
    }

    @Test
    void a_session_is_corrected_also_when_the_profile_of_its_body_says_more_than_it_did() {
        scheduledWithLessInTheProfile()
                .act("join", new AddSponsors(DRAFT, List.of(PERU), false))
                .when(new StrikeAct("join", REASON))
                .then(new ActStruck("join", REASON, null, List.of(outcome("join"))));
    }

    @Test
    void what_is_on_record_before_the_corrected_act_and_apart_from_it_stays_as_it_is() {
        Logged session = scheduledWithLessInTheProfile().act("join", new AddSponsors(DRAFT, List.of(PERU), false));

        session.act("strike", new StrikeAct("join", REASON));

        assertThat(session.standing()).contains(SCHEDULED_THEN).doesNotContain(joined(PERU));
    }

    @Test
    void an_act_that_is_corrected_itself_is_decided_by_the_profile_of_today() {
        DateRange dates = new DateRange(MONDAY, MONDAY.plusDays(3));
        ScheduleSession instead = new ScheduleSession("untoc-cop", 12, null, dates, null, List.of());
        Logged session = scheduledWithLessInTheProfile();

        session.act("put-right", new CorrectAct("schedule", asked(instead), null, REASON));

        assertThat(session.standing().getFirst())
                .isEqualTo(Procedure.decide(instead, SessionState.NEW, OCCASION, ActHistory.NONE)
                        .getFirst());
    }

    @Test
    void an_act_that_is_corrected_itself_keeps_the_profile_on_record() {
        BodyProfile ofThen = Profiles.untocWith("timeZone: Europe/Vienna", "timeZone: Europe/Rome");
        SessionScheduled scheduled = new SessionScheduled(
                "untoc-cop", 12, words("Vienna"), WEEK, symbol("CTOC/COP/2024"), List.of(), ofThen);
        ScheduleSession instead = new ScheduleSession("untoc-cop", 12, words("Palermo"), WEEK, null, List.of());

        Logged session = tabledIn(new Logged().actThen("schedule", SCHEDULE, scheduled))
                .act("put-right", new CorrectAct("schedule", asked(instead), null, REASON));

        assertThat(session.standing().getFirst())
                .isEqualTo(new SessionScheduled(
                        "untoc-cop", 12, words("Palermo"), WEEK, symbol("CTOC/COP/2024"), List.of(), ofThen));
    }

    @Test
    void a_struck_act_no_longer_brings_its_profile() {
        BodyProfile ofThen = Profiles.untocWith("timeZone: Europe/Vienna", "timeZone: Europe/Rome");
        SessionScheduled scheduled = new SessionScheduled(
                "untoc-cop", 12, words("Vienna"), WEEK, symbol("CTOC/COP/2024"), List.of(), ofThen);

        Logged session = new Logged()
                .actThen("schedule", SCHEDULE, scheduled)
                .act("take-up", new TakeUpProfile())
                .act("strike", new StrikeAct("take-up", REASON));

        assertThat(session.state().progress().profile()).contains(ofThen);
    }

    @Test
    void moved_in_time_only_an_act_keeps_the_facts_it_led_to() {
        scheduledWithLessInTheProfile()
                .when(new CorrectAct("schedule", null, NOON.minusSeconds(600), REASON))
                .then(new ActCorrected("schedule", null, NOON.minusSeconds(600), REASON, null, List.of()));
    }

    @Test
    void a_correction_is_refused_that_changes_an_act_decided_otherwise_then_than_it_would_be_today() {
        tabled().act("join", new AddSponsors(DRAFT, List.of(PERU), false))
                .actThen("join-all", new AddSponsors(DRAFT, List.of(PERU, FRANCE), false), joined(MEXICO))
                .when(new StrikeAct("join", REASON))
                .refusedBecause(CorrectionRule.LATER_ACTS_LEAD_TO_WHAT_IS_ON_RECORD, Map.of("act", "join-all"));
    }

    @Test
    void only_what_is_on_record_is_corrected() {
        tabled().when(new StrikeAct("never", REASON))
                .refusedBecause(CorrectionRule.ONLY_AN_ACT_ON_RECORD_IS_CORRECTED, Map.of("act", "never"));
    }

    @Test
    void a_correction_is_not_corrected() {
        Logged session = tabled().act("join", new AddSponsors(DRAFT, List.of(PERU), false))
                .act("strike", new StrikeAct("join", REASON));

        session.when(new StrikeAct("strike", REASON))
                .refusedBecause(CorrectionRule.A_CORRECTION_IS_NOT_CORRECTED_ITSELF);
        session.when(new CorrectAct("join", asked(new StrikeAct("table", REASON)), null, REASON))
                .refusedBecause(CorrectionRule.A_CORRECTION_IS_NOT_CORRECTED_ITSELF);
    }

    @Test
    void the_session_itself_is_not_struck() {
        tabled().when(new StrikeAct("schedule", REASON))
                .refusedBecause(CorrectionRule.THE_SESSION_ITSELF_IS_NOT_STRUCK);
    }

    @Test
    void a_correction_says_what_changes() {
        tabled().when(new CorrectAct("table", null, null, REASON))
                .refusedBecause(CorrectionRule.A_CORRECTION_SAYS_WHAT_CHANGES);
    }

    @Test
    void what_the_body_decided_is_not_struck_by_one_person_alone() {
        agendaAdopted()
                .when(new StrikeAct("adopt", REASON))
                .then(new CorrectionProposed("now", "secretary", "adopt", true, null, null, REASON));
    }

    @Test
    void a_second_person_approves() {
        Logged session = agendaAdopted().act("proposal", new StrikeAct("adopt", REASON));

        session.when("secretary", new ApproveCorrection("proposal"))
                .refusedBecause(CorrectionRule.A_SECOND_PERSON_APPROVES);
        session.when("colleague", new ApproveCorrection("proposal"))
                .then(new ActStruck("adopt", REASON, "proposal", List.of(outcome("adopt"))));
    }

    @Test
    void the_second_person_is_another_account_whatever_their_names() {
        Logged session = agendaAdopted()
                .act("proposal", signedIn("A. Ruiz", "1", AccessRole.SECRETARY), new StrikeAct("adopt", REASON));

        session.when(signedIn("Ana Ruiz", "1", AccessRole.ADMINISTRATOR), new ApproveCorrection("proposal"))
                .refusedBecause(CorrectionRule.A_SECOND_PERSON_APPROVES);
        session.when(signedIn("A. Ruiz", "2", AccessRole.SECRETARY), new ApproveCorrection("proposal"))
                .then(new ActStruck("adopt", REASON, "proposal", List.of(outcome("adopt"))));
    }

    private static Author signedIn(String name, String subject, AccessRole role) {
        return new Author(name, new SignedIn("https://id.example.org", subject, role, null));
    }

    @Test
    void an_approved_correction_stands() {
        Logged session = agendaAdopted()
                .act("proposal", new StrikeAct("adopt", REASON))
                .act("approval", "colleague", new ApproveCorrection("proposal"));

        assertThat(session.standing()).doesNotContain(new AgendaAdopted(PLENARY, AGENDA));
    }

    @Test
    void what_was_declined_cannot_be_approved() {
        Logged session = agendaAdopted()
                .act("proposal", new StrikeAct("adopt", REASON))
                .act("no", new DeclineCorrection("proposal", words("it was adopted")));

        session.when("colleague", new ApproveCorrection("proposal"))
                .refusedBecause(CorrectionRule.ONLY_AN_OPEN_PROPOSAL_IS_APPROVED_OR_DECLINED);
    }

    @Test
    void bodies_name_acts_that_there_are() {
        assertThat(ActCatalog.NAMES.all().keySet())
                .containsAll(Bodies.find("untoc-cop").orElseThrow().correctedByTwo())
                .containsAll(Bodies.find("model-convention").orElseThrow().correctedByTwo());
    }

    private static Logged tabled() {
        return tabledIn(new Logged().act("schedule", SCHEDULE));
    }

    private static Logged scheduledWithLessInTheProfile() {
        return tabledIn(new Logged().actThen("schedule", SCHEDULE, SCHEDULED_THEN));
    }

    private static Logged tabledIn(Logged scheduled) {
        return scheduled
                .act(
                        "register",
                        new RegisterParticipants(Category.STATE_PARTY, List.of(MEXICO, PERU, FRANCE), List.of()))
                .act(
                        "agenda",
                        new IssueProvisionalAgenda(
                                AGENDA,
                                List.of(
                                        item(new ItemNumber("1"), ItemRole.ORGANIZATIONAL_MATTERS),
                                        item(OPENING, ItemRole.OPENING),
                                        item(new ItemNumber("2"), ItemRole.SUBSTANTIVE),
                                        item(FIREARMS, ItemRole.SUBSTANTIVE),
                                        item(REPORT, ItemRole.ADOPTION_OF_REPORT))))
                .act("table", tabling(List.of(MEXICO)));
    }

    private static AgendaItem item(ItemNumber number, ItemRole role) {
        return new AgendaItem(number, role, words("item " + number), null);
    }

    private static Logged agendaAdopted() {
        return tabled().act("convene", new ConveneSession(MONDAY.minusDays(90)))
                .act("meet", new OpenMeeting(PLENARY, MONDAY, null, null))
                .act("quorum", new DeclareQuorum(PLENARY, QuorumPurpose.DEBATE, null))
                .act("quorum-to-decide", new DeclareQuorum(PLENARY, QuorumPurpose.DECISION, null))
                .act("open", new OpenSession())
                .act("adopt", new AdoptAgenda());
    }

    private static TableDraft tabling(List<ParticipantCode> sponsors) {
        return new TableDraft(
                DRAFT, DraftKind.RESOLUTION, null, FIREARMS, words("Firearms"), sponsors, false, null, Map.of());
    }

    private static SponsorAdded joined(ParticipantCode party) {
        return new SponsorAdded(DRAFT, new Sponsor(party, false));
    }

    private static Asked asked(Command command) {
        return Asked.of(ActCatalog.NAMES.nameOf(command.getClass()), (Record) command);
    }

    private static Outcome outcome(String act, Event... facts) {
        return new Outcome(act, List.of(facts).stream().map(Substitute::of).toList());
    }
}
