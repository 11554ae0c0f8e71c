package org.rapporteur.query.state;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.EventCatalog;
import org.rapporteur.events.Json;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantWithdrawn;
import org.rapporteur.events.fact.AttendanceEvent.VotingRightsRestored;
import org.rapporteur.events.fact.AttendanceEvent.VotingRightsSuspended;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.fact.DebateEvent.RightOfReplyExercised;
import org.rapporteur.events.fact.DebateEvent.SpeakerInscribed;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.MeetingEvent.ChairTakenTemporarily;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.SessionEvent.ProfileTakenUp;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.SpeakersList.Turn;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.TemporaryChair;
import org.rapporteur.events.value.TemporaryPresident;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.state.Debate.Intervention;

class SessionViewTest {
    @Test
    void the_sample_session_knows_every_kind_of_fact() {
        Stream<Class<?>> told =
                SampleSession.whole().facts().stream().map(fact -> fact.event().getClass());

        assertThat(told.collect(toSet()))
                .isEqualTo(Set.copyOf(EventCatalog.NAMES.all().values()));
    }

    @Test
    void the_state_after_every_fact_survives_json() {
        List<Recorded> facts = SampleSession.whole().facts();
        SessionView view = SessionView.begin(facts.getFirst());
        for (Recorded fact : facts.subList(1, facts.size())) {
            view = view.evolve(fact);

            assertThat(throughJson(view)).isEqualTo(view);
        }
    }

    @Test
    void while_a_meeting_goes_on_the_state_tells_what_is_under_way() {
        SessionView view = SessionView.of(SampleSession.underWay().facts());

        assertThat(view.progress().status()).isEqualTo(Progress.Status.OPEN);
        assertThat(view.meetings().underWay().map(Meeting::number)).containsExactly(SampleSession.SECOND);
        assertThat(view.agenda().open().map(Agenda.Considered::item)).containsExactly(new ItemNumber("2(a)"));
        assertThat(view.bureau().holders(new OfficeCode("president"))).containsExactly(SampleSession.PRESIDENT);
    }

    @Test
    void organs_of_the_body_are_there_from_the_first_and_those_of_a_newer_profile_from_then_on() {
        BodyProfile assembly = Bodies.find("un-general-assembly").orElseThrow();
        Story story = SampleSession.whole().fork(1);
        SessionView before = SessionView.of(story.facts());
        SessionView after =
                SessionView.of(story.then(new ProfileTakenUp(assembly)).facts());

        assertThat(before.organs().all()).isEmpty();
        assertThat(after.organs().existing()).hasSize(7).contains(new SubsidiaryOrgan("sixth-committee"));
    }

    @Test
    void who_has_no_vote_and_who_left_is_part_of_the_state() {
        Story story = SampleSession.underWay()
                .then(new VotingRightsSuspended(List.of(SampleSession.PERU, SampleSession.ITALY), null));
        SessionView before = SessionView.of(story.facts());
        story.then(new VotingRightsRestored(List.of(SampleSession.PERU)))
                .then(new ParticipantWithdrawn(SampleSession.PERU, null));
        SessionView after = SessionView.of(story.facts());

        assertThat(before.attendance().standing().withoutVote())
                .containsExactly(SampleSession.PERU, SampleSession.ITALY);
        assertThat(before.attendance().standing().left()).isEmpty();
        assertThat(after.attendance().standing().withoutVote()).containsExactly(SampleSession.ITALY);
        assertThat(after.attendance().standing().left()).containsExactly(SampleSession.PERU);
    }

    @Test
    void an_elected_president_takes_the_chair_from_whoever_held_it_until_then() {
        TemporaryChair head = new TemporaryChair(TemporaryPresident.HEAD_OF_DELEGATION, SampleSession.PERU);
        Story story = SampleSession.underWay().then(new ChairTakenTemporarily(SampleSession.SECOND, head, false));
        SessionView before = SessionView.of(story.facts());
        story.then(new OfficersElected(SampleSession.SECOND, List.of(SampleSession.PRESIDENT)));
        SessionView after = SessionView.of(story.facts());

        assertThat(presiding(before)).isEqualTo(List.of(head));
        assertThat(presiding(after)).isEqualTo(List.of(SampleSession.PRESIDENT));
    }

    private static List<? extends Record> presiding(SessionView view) {
        return view.presidingOver(
                view.meetings().find(SampleSession.SECOND).orElseThrow(),
                view.progress().profile().presidingOffice());
    }

    @Test
    void whoever_has_the_floor_is_off_the_list_of_speakers() {
        ItemNumber item = new ItemNumber("2(a)");
        Story story = SampleSession.underWay()
                .then(
                        new ItemTakenUp(SampleSession.SECOND, item),
                        new SpeakerInscribed(SampleSession.SECOND, item, SampleSession.PERU, false, List.of()),
                        new SpeakerInscribed(SampleSession.SECOND, item, SampleSession.ITALY, true, List.of()));
        SessionView before = SessionView.of(story.facts());
        story.then(new RightOfReplyExercised(SampleSession.SECOND, item, SampleSession.ITALY));
        SessionView after = SessionView.of(story.facts());

        assertThat(before.agenda().before(SampleSession.SECOND)).contains(item);
        assertThat(before.debate().waiting().in(StandingOrgan.PLENARY, item)).hasSize(2);
        assertThat(after.debate().waiting().in(StandingOrgan.PLENARY, item))
                .containsExactly(new Turn(StandingOrgan.PLENARY, item, SampleSession.PERU, false, List.of()));
        assertThat(after.debate().last().orElseThrow().at())
                .isEqualTo(story.facts().getLast().occurredAt());
    }

    @Test
    void an_item_names_the_meetings_that_considered_it_once_each() {
        Story story = SampleSession.underWay();
        story.then(
                new ItemTakenUp(SampleSession.SECOND, new ItemNumber("2(a)")),
                new ItemTakenUp(SampleSession.SECOND, new ItemNumber("2(a)")));

        assertThat(SessionView.of(story.facts())
                        .agenda()
                        .considered(new ItemNumber("2(a)"))
                        .orElseThrow()
                        .meetings())
                .containsExactly(SampleSession.FIRST, SampleSession.SECOND);
    }

    @Test
    void a_draft_tells_its_way_from_tabling_to_its_number() {
        Draft draft = SessionView.of(SampleSession.whole().facts())
                .drafts()
                .find(SampleSession.FIREARMS)
                .orElseThrow();

        assertThat(draft.steps())
                .extracting(Draft.Step::stage)
                .containsExactly(
                        Draft.Stage.TABLED,
                        Draft.Stage.RECOMMENDED,
                        Draft.Stage.REVISED,
                        Draft.Stage.ORALLY_REVISED,
                        Draft.Stage.ADOPTED);
        assertThat(draft.symbols())
                .extracting(Object::toString)
                .containsExactly("CTOC/COP/2024/L.2", "CTOC/COP/2024/L.2/Rev.1");
        assertThat(draft.number()).isEqualTo(new TextNumber("12/1"));
    }

    @Test
    void a_sponsor_who_withdraws_is_no_sponsor_but_stays_on_record_with_both_dates() {
        Draft draft = SessionView.of(SampleSession.before().facts())
                .drafts()
                .find(SampleSession.FIREARMS)
                .orElseThrow();

        assertThat(draft.currentSponsors()
                        .map(sponsorship -> sponsorship.sponsor().party()))
                .containsExactly(new ParticipantCode("ITA"), new ParticipantCode("EU"));
        assertThat(draft.sponsors().getLast().since()).isEqualTo("2024-10-15T05:00:00Z");
        assertThat(draft.sponsors().getLast().until()).isEqualTo("2024-10-15T06:00:00Z");
    }

    @Test
    void who_spoke_and_what_became_of_a_draft_stand_in_the_order_in_which_they_happened() {
        Story story = SampleSession.underWay();
        Instant last = story.facts().getLast().occurredAt();
        ParticipantCode late = new ParticipantCode("CRI");
        story.then(reply("PER"))
                .happened(last.plusSeconds(30), reply("CRI"))
                .then(new DraftWithdrawn(SampleSession.FIREARMS))
                .happened(last.plusSeconds(40), new DraftRecommended(SampleSession.FIRST, SampleSession.FIREARMS));

        story.then(new ItemTakenUp(SampleSession.SECOND, new ItemNumber("3")))
                .happened(last.plusSeconds(50), new ItemTakenUp(SampleSession.SECOND, new ItemNumber("1")));

        SessionView view = SessionView.of(story.facts());

        assertThat(view.agenda().before(SampleSession.SECOND)).contains(new ItemNumber("3"));
        List<Intervention> spoke = view.debate().interventions();
        assertThat(spoke.get(spoke.size() - 2).speaker()).isEqualTo(late);
        assertThat(view.debate().last().orElseThrow().speaker()).isEqualTo(SampleSession.PERU);
        assertThat(view.drafts()
                        .find(SampleSession.FIREARMS)
                        .orElseThrow()
                        .stands()
                        .stage())
                .isEqualTo(Draft.Stage.WITHDRAWN);
    }

    private static RightOfReplyExercised reply(String speaker) {
        return new RightOfReplyExercised(SampleSession.FIRST, null, new ParticipantCode(speaker));
    }

    @Test
    void an_organization_that_comes_to_sponsor_also_for_its_members_is_still_one_sponsor() {
        Story story = SampleSession.before();
        story.then(
                new SponsorAdded(SampleSession.FIREARMS, new Sponsor(new ParticipantCode("IRN"), false)),
                new SponsorAdded(SampleSession.FIREARMS, new Sponsor(new ParticipantCode("IRN"), true)));

        assertThat(SessionView.of(story.facts())
                        .drafts()
                        .find(SampleSession.FIREARMS)
                        .orElseThrow()
                        .currentSponsors()
                        .map(Draft.Sponsorship::sponsor))
                .endsWith(new Sponsor(new ParticipantCode("IRN"), true))
                .hasSize(3);
    }

    @Test
    void an_item_concluded_takes_its_sub_items_with_it() {
        Story story = SampleSession.underWay();
        story.then(new ItemConcluded(SampleSession.SECOND, new ItemNumber("2")));

        assertThat(SessionView.of(story.facts()).agenda().open()).isEmpty();
    }

    @Test
    void a_replaced_officer_hands_the_office_over() {
        SessionView view = SessionView.of(SampleSession.whole().facts());

        assertThat(view.bureau().holders(new OfficeCode("vice-president")).map(Officer::name))
                .containsExactly("N. N.");
    }

    @Test
    void a_fact_out_of_turn_is_refused_by_name() {
        List<Recorded> facts = SampleSession.before().facts();
        SessionView view = SessionView.of(facts.subList(0, 3));

        assertThatThrownBy(() -> view.evolve(facts.get(1)))
                .hasMessage("after version 3 of session untoc-cop-12 cannot come version 2 of session untoc-cop-12");
    }

    @Test
    void a_fact_about_a_meeting_nobody_opened_stops_loudly() {
        Story story =
                Story.of("strange", SampleSession.scheduled(), new MeetingAdjourned(MeetingNumber.of("plenary-1")));

        assertThatThrownBy(() -> SessionView.of(story.facts())).isInstanceOf(IllegalStateException.class);
    }

    private static SessionView throughJson(SessionView view) {
        return Json.mapper().readValue(Json.mapper().writeValueAsString(view), SessionView.class);
    }
}
