package org.rapporteur.query.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.events.body.DocumentSymbols.USUAL;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyFile;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.AgendaEvent.ProvisionalAgendaIssued;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.fact.DebateEvent.SpeakerInscribed;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.fact.SessionEvent.ProfileTakenUp;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Manner;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.events.value.Wording;
import org.rapporteur.query.SampleSession;
import org.rapporteur.query.Story;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.Reading;

class LineParserTest {
    private static final MeetingNumber FOURTH = MeetingNumber.of("plenary-1");
    private static final MeetingNumber COMMITTEE = MeetingNumber.of("committee-of-the-whole-1");
    private static final ItemNumber ITEM = new ItemNumber("2(d)");
    private static final Symbol L8 = new Symbol("CTOC/COP/2024/L.8");

    private final Story story = Story.of(
            "untoc-cop-12",
            scheduled("untoc-cop"),
            new ProvisionalAgendaIssued(
                    new Symbol("CTOC/COP/2024/1"),
                    List.of(item("1(f)", ItemRole.GENERAL_DEBATE), item("2(d)", ItemRole.SUBSTANTIVE))),
            registered(Category.STATE_PARTY, "PER", "CHL", "MEX", "RUS", "GBR", "USA", "AND", "TUR", "KOR"),
            registered(Category.INTEGRATION_ORGANIZATION, "EU"),
            new ParticipantsRegistered(
                    Category.INTERGOVERNMENTAL_ORGANIZATION,
                    List.of(new Delegation(new ParticipantCode("interpol"), words("INTERPOL"), null))),
            new DocumentIssued(
                    new Symbol("CTOC/COP/2024/CRP.1"),
                    DocumentKind.CONFERENCE_ROOM_PAPER,
                    Manner.CONTAINING,
                    words("Paper")),
            new DraftTabled(L8, DraftKind.RESOLUTION, DraftSubject.SUBSTANCE, ITEM, words("Firearms"), null, Map.of()),
            new DraftRevised(L8, new Symbol(L8 + "/Rev.1"), Map.of()),
            new MeetingOpened(FOURTH, LocalDate.parse("2024-10-15"), null, null),
            new OfficersElected(
                    FOURTH,
                    List.of(new Officer(new OfficeCode("vice-president"), "Debora Lepre", new ParticipantCode("PER")))),
            new ItemTakenUp(FOURTH, ITEM));

    @Test
    void a_draft_with_a_letter_is_named_with_it() {
        Symbol part = USUAL.lettered(L8, 0).orElseThrow();
        story.then(new DraftTabled(
                part, DraftKind.RESOLUTION, DraftSubject.SUBSTANCE, ITEM, words("Marking"), null, Map.of()));

        assertThat(first("adopt l8 a")).isEqualTo("adopt-draft {draft=CTOC/COP/2024/L.8 A}");
        assertThat(first("number l8 a 12/3 A")).isEqualTo("reserve-number {draft=CTOC/COP/2024/L.8 A, number=12/3 A}");
        assertThat(first("adopt l8")).isEqualTo("adopt-draft {draft=CTOC/COP/2024/L.8/Rev.1}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Antrag 7           | adopt antrag 7          | number antrag 7 12/3
        S/RES/2728(2024)   | adopt s/res/2728(2024)  | number s/res/2728(2024) 12/3
        P9_TA(2024)0012    | adopt p9_ta(2024)0012   | number P9_TA(2024)0012 12/3
        ICC-ASP/23/20      | adopt ICC-ASP/23/20     | number icc-asp/23/20 12/3
        UNEP/GCSS.I/1      | adopt unep/gcss.i/1     | number unep/gcss.i/1 12/3
        Motion n° 3        | adopt motion n° 3       | number motion n° 3 12/3
        """)
    void a_draft_is_named_by_whatever_its_body_calls_it(Symbol symbol, String adoption, String numbering) {
        story.then(new DraftTabled(
                symbol, DraftKind.RESOLUTION, DraftSubject.SUBSTANCE, ITEM, words("Marking"), null, Map.of()));

        assertThat(first(adoption)).isEqualTo("adopt-draft {draft=" + symbol + "}");
        assertThat(first(numbering)).isEqualTo("reserve-number {draft=" + symbol + ", number=12/3}");
    }

    @Test
    void the_number_of_what_was_adopted_is_given_and_not_reserved() {
        story.then(new DraftAdopted(FOURTH, L8, new Symbol(L8 + "/Rev.1"), null, DecisionMode.CONSENSUS));

        assertThat(first("number l8 12/3")).isEqualTo("assign-number {draft=CTOC/COP/2024/L.8/Rev.1, number=12/3}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        peru statement                    | make-statement {speaker=PER}
        per                               | make-statement {speaker=PER}
        pe                                | make-statement {speaker=PER}
        turkiye s                         | make-statement {speaker=TUR}
        rep korea                         | make-statement {speaker=KOR}
        interpol video                    | make-statement {speaker=interpol, delivery=by-video}
        eu members aligned AND, turkiye   | make-statement {speaker=EU, forMemberStates=true, alignedWith=[AND, TUR]}
        peru on behalf of the g77         | make-statement {speaker=PER, onBehalfOf=[group-of-77-and-china]}
        peru explain l8 vote              | make-statement {speaker=PER, draft=CTOC/COP/2024/L.8/Rev.1, purpose=explanation-of-vote}
        peru eov l8 vote                  | make-statement {speaker=PER, draft=CTOC/COP/2024/L.8/Rev.1, purpose=explanation-of-vote}
        l8 peru g77 explain position      | make-statement {speaker=PER, draft=CTOC/COP/2024/L.8/Rev.1, onBehalfOf=[group-of-77-and-china], purpose=explanation-of-position}
        peru explain l8                   | make-statement {speaker=PER, draft=CTOC/COP/2024/L.8/Rev.1, purpose=explanation-of-position}
        note the report of the Secretariat | take-procedural-decision {decision={en=the report of the Secretariat}, verb=take-note}
        welcome the new parties           | take-procedural-decision {decision={en=the new parties}, verb=welcome}
        peru dissociate l8                | make-statement {speaker=PER, draft=CTOC/COP/2024/L.8/Rev.1, purpose=dissociation}
        peru g77 reservation l8           | make-statement {speaker=PER, draft=CTOC/COP/2024/L.8/Rev.1, onBehalfOf=[group-of-77-and-china], purpose=reservation}
        object peru l8                    | make-statement {speaker=PER, draft=CTOC/COP/2024/L.8/Rev.1, purpose=objection}
        peru on l.8                       | make-statement {speaker=PER, draft=CTOC/COP/2024/L.8/Rev.1}
        reply russian federation          | exercise-right-of-reply {speaker=RUS}
        russ rep                          | exercise-right-of-reply {speaker=RUS}
        list peru                         | inscribe-speaker {speaker=PER}
        l rus r                           | inscribe-speaker {speaker=RUS, reply=true}
        L.8 sponsor chile, mexico         | add-sponsors {draft=CTOC/COP/2024/L.8/Rev.1, sponsors=[CHL, MEX]}
        l8 sponsor eu members             | add-sponsors {draft=CTOC/COP/2024/L.8/Rev.1, sponsors=[EU], withMemberStates=true}
        adopt L.8/Rev.1                   | adopt-draft {draft=CTOC/COP/2024/L.8/Rev.1}
        l8 adopt                          | adopt-draft {draft=CTOC/COP/2024/L.8/Rev.1}
        adopt                             | adopt-draft {draft=CTOC/COP/2024/L.8/Rev.1}
        number l8 12/3                    | reserve-number {draft=CTOC/COP/2024/L.8/Rev.1, number=12/3}
        number l8 2728 (2024)             | reserve-number {draft=CTOC/COP/2024/L.8/Rev.1, number=2728 (2024)}
        withdraw l8 chile                 | withdraw-sponsor {draft=CTOC/COP/2024/L.8/Rev.1, party=CHL}
        withdraw l8                       | withdraw-draft {draft=CTOC/COP/2024/L.8/Rev.1}
        no outcome l8                     | note-no-outcome {draft=CTOC/COP/2024/L.8/Rev.1}
        introduce l8 chile                | introduce-draft {draft=CTOC/COP/2024/L.8/Rev.1, by=[CHL]}
        reintroduce l8 chile              | reintroduce-draft {draft=CTOC/COP/2024/L.8/Rev.1, by=[CHL]}
        revise l8                         | revise-draft {draft=CTOC/COP/2024/L.8/Rev.1, symbol=CTOC/COP/2024/L.8/Rev.2}
        corr l8                           | correct-draft {draft=CTOC/COP/2024/L.8/Rev.1, symbol=CTOC/COP/2024/L.8/Rev.1/Corr.1}
        costs l8                          | state-financial-implications {drafts=[CTOC/COP/2024/L.8/Rev.1], finding=none-required-extrabudgetary}
        2d                                | take-up-item {item=2(d)}
        item                              | take-up-item {item=1(f)}
        conclude                          | conclude-item {item=2(d)}
        defer 2d                          | defer-item {item=2(d)}
        hold item 2d                      | hold-in-abeyance {item=2(d)}
        reopen 2d                         | reopen-item {item=2(d)}
        adjourn                           | adjourn-meeting {meeting=plenary-1}
        open meeting                      | open-meeting {meeting=plenary-2, date=2024-10-15}
        open bureau 3                     | open-meeting {meeting=bureau-3, date=2024-10-15}
        quorum                            | declare-quorum {meeting=plenary-1, purpose=debate}
        quorum decision 96                | declare-quorum {meeting=plenary-1, purpose=decision, present=96}
        quorum count 40                   | count-quorum {meeting=plenary-1, purpose=decision, present=40}
        count quorum debate 40            | count-quorum {meeting=plenary-1, purpose=debate, present=40}
        chile quorum count                | request-quorum-count {meeting=plenary-1, purpose=decision, by=[CHL]}
        chair lepre                       | take-chair {meeting=plenary-1, officer=Debora Lepre}
        chair head                        | preside-temporarily {meeting=plenary-1, by=head-of-secretariat}
        chair secretariat                 | preside-temporarily {meeting=plenary-1, by=secretariat}
        chair chile                       | preside-temporarily {meeting=plenary-1, by=head-of-delegation, state=CHL}
        place crp.1                       | place-documents {item=2(d), documents=[CTOC/COP/2024/CRP.1]}
        announce Lunch, at one            | announce {text={en=Lunch, at one}}
        secretariat                       | introduce-as-secretariat {}
        open list                         | open-speakers-list {}
        """)
    void the_first_meaning_of_a_line_is_the_one_meant(String line, String act) {
        assertThat(first(line)).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        adopt l8 29-14-4            | adopt-draft {draft=CTOC/COP/2024/L.8/Rev.1, decision={mode=vote, vote={method=show-of-hands, tally={inFavour=29, against=14, abstaining=4}}}}
        l8 29:14:4 adopt recorded   | adopt-draft {draft=CTOC/COP/2024/L.8/Rev.1, decision={mode=vote, vote={method=recorded, tally={inFavour=29, against=14, abstaining=4}}}}
        adopt l8 29/14/0 roll call  | adopt-draft {draft=CTOC/COP/2024/L.8/Rev.1, decision={mode=vote, vote={method=roll-call, tally={inFavour=29, against=14, abstaining=0}}}}
        adopt 29–14 cards           | adopt-draft {draft=CTOC/COP/2024/L.8/Rev.1, decision={mode=vote, vote={method=show-of-cards, tally={inFavour=29, against=14, abstaining=0}}}}
        reject l8 ١٤-٢٩-٤ hands     | decide {question={kind=draft, draft=CTOC/COP/2024/L.8/Rev.1}, outcome=rejected, decision={mode=vote, vote={method=show-of-hands, tally={inFavour=14, against=29, abstaining=4}}}}
        rej l8 １４：２９：４ st         | decide {question={kind=draft, draft=CTOC/COP/2024/L.8/Rev.1}, outcome=rejected, decision={mode=vote, vote={method=standing, tally={inFavour=14, against=29, abstaining=4}}}}
        reject l8                   | decide {question={kind=draft, draft=CTOC/COP/2024/L.8/Rev.1}, outcome=rejected, decision={mode=consensus}}
        vote l8                     | request-vote {question={kind=draft, draft=CTOC/COP/2024/L.8/Rev.1}}
        chile vote l8               | request-vote {question={kind=draft, draft=CTOC/COP/2024/L.8/Rev.1}, by=[CHL]}
        chile, mexico vote l8 rec   | request-vote {question={kind=draft, draft=CTOC/COP/2024/L.8/Rev.1}, by=[CHL, MEX], method=recorded}
        """)
    void a_vote_on_a_draft_is_asked_for_and_its_figures_are_logged_with_a_line(String line, String act) {
        assertThat(first(line)).isEqualTo(act);
    }

    @Test
    void figures_mean_nothing_but_with_the_outcome_of_a_vote() {
        assertThat(read("peru 29-14-4")).isEmpty();
        assertThat(read("l8 29-14-4")).isEmpty();
        assertThat(read("vote l8 29-14-4")).isEmpty();
        assertThat(read("chile adopt l8 29-14-4")).isEmpty();
        assertThat(read("adopt l8 29-14/4")).isEmpty();
        assertThat(read("adopt l8 \uD801\uDCA2-\uD801\uDCA1")).isEmpty();
        assertThat(read("adopt l8 29-14-4 30-14-4")).isEmpty();
        assertThat(read("adopt l8 hands")).isEmpty();
    }

    @Test
    void where_no_method_is_typed_the_usual_one_of_the_body_comes_first_and_the_others_it_knows_after_it() {
        Story elsewhere = Story.of(
                "model-12",
                scheduled("model-convention"),
                new DraftTabled(
                        L8, DraftKind.RESOLUTION, DraftSubject.SUBSTANCE, ITEM, words("Firearms"), null, Map.of()));

        assertThat(read("adopt l8 29-14-4", Language.ENGLISH, elsewhere))
                .extracting(Suggestion::line)
                .containsExactly(
                        "adopt L.8 29-14-4 cards",
                        "adopt L.8 29-14-4 recorded",
                        "adopt L.8 29-14-4 roll-call",
                        "adopt L.8 29-14-4 ballot");
    }

    @Test
    void a_vote_is_taken_in_the_way_it_was_asked_for_and_before_that_as_it_was_opened() {
        story.then(new VoteRequested(
                FOURTH, Question.ofDraft(L8), List.of(new ParticipantCode("CHL")), VotingMethod.RECORDED));
        assertThat(read("adopt l8 29-14-4").getFirst().line()).isEqualTo("adopt L.8/Rev.1 29-14-4 recorded");

        story.then(new VotingOpened(FOURTH, Question.ofDraft(L8), VotingMethod.ROLL_CALL, null));
        assertThat(read("reject 14-29").getFirst().line()).isEqualTo("reject L.8/Rev.1 14-29-0 roll-call");
    }

    @Test
    void of_several_drafts_the_one_voted_on_is_meant() {
        Symbol l9 = new Symbol("CTOC/COP/2024/L.9");
        story.then(new DraftTabled(
                l9, DraftKind.RESOLUTION, DraftSubject.SUBSTANCE, ITEM, words("Draft"), null, Map.of()));
        assertThat(read("adopt 29-14-4 hands"))
                .extracting(Suggestion::line)
                .containsExactly("adopt L.8/Rev.1 29-14-4 hands", "adopt L.9 29-14-4 hands");

        story.then(new VotingOpened(FOURTH, Question.ofDraft(l9), VotingMethod.SHOW_OF_HANDS, null));
        assertThat(read("adopt 29-14-4 hands")).extracting(Suggestion::line).containsExactly("adopt L.9 29-14-4 hands");
    }

    @Test
    void what_is_explained_is_a_vote_where_there_is_one_or_one_was_asked_for() {
        Question whether = Question.ofDraft(L8);
        story.then(new VoteRequested(FOURTH, whether, List.of(), null));
        assertThat(purposes("peru explain l8")).containsExactly("explanation-of-vote", "explanation-of-position");
        story.then(new QuestionDecided(FOURTH, ITEM, whether, DecisionOutcome.ADOPTED, Decision.BY_CONSENSUS, null));
        assertThat(purposes("peru explain l8")).containsExactly("explanation-of-position", "explanation-of-vote");
    }

    @Test
    void which_explanation_is_meant_is_written_out() {
        assertThat(read("peru explain l8"))
                .extracting(Suggestion::line)
                .containsExactly("Peru explain L.8/Rev.1 position", "Peru explain L.8/Rev.1 vote");
        assertThat(read("peru explain")).isEmpty();
    }

    private List<Object> purposes(String line) {
        return read(line).stream()
                .map(suggestion ->
                        ActToPost.of(suggestion.acts().getFirst()).fields().get("purpose"))
                .toList();
    }

    @Test
    void several_are_inscribed_with_one_line() {
        assertThat(read("list chile and mexico").getFirst().acts())
                .extracting(act -> ActToPost.of(act).fields().get("speaker"))
                .containsExactly("CHL", "MEX");
    }

    @Test
    void a_name_that_begins_like_two_is_offered_for_both() {
        assertThat(read("united"))
                .extracting(suggestion ->
                        ActToPost.of(suggestion.acts().getFirst()).fields().get("speaker"))
                .contains("GBR", "USA");
    }

    @Test
    void a_line_that_wants_to_go_on_is_completed_and_posts_nothing() {
        Suggestion begun = read("l8 sponsor").getFirst();

        assertThat(begun.line()).isEqualTo("L.8/Rev.1 sponsor ");
        assertThat(begun.acts()).isEmpty();
    }

    @Test
    void what_means_nothing_here_is_not_guessed() {
        assertThat(read("zanzibar statement")).isEmpty();
        assertThat(read("reply")).isEmpty();
        assertThat(read("adopt l8 peru")).isEmpty();
    }

    @Test
    void a_draft_without_room_for_a_further_revision_is_offered_none() {
        story.then(new DraftRevised(L8, new Symbol(L8 + "/Rev.9999"), Map.of()));

        assertThat(read("revise l8")).isEmpty();
        assertThat(first("adopt l8")).isEqualTo("adopt-draft {draft=CTOC/COP/2024/L.8/Rev.9999}");
    }

    @Test
    void the_next_speaker_is_the_first_on_the_list_and_replies_come_last() {
        story.then(new SpeakerInscribed(FOURTH, ITEM, new ParticipantCode("RUS"), true, List.of()));
        assertThat(first("next")).isEqualTo("exercise-right-of-reply {speaker=RUS}");

        story.then(new SpeakerInscribed(FOURTH, ITEM, new ParticipantCode("CHL"), false, List.of()));
        assertThat(first("n")).isEqualTo("make-statement {speaker=CHL}");
        assertThat(first("")).isEqualTo("make-statement {speaker=CHL}");
        assertThat(first("chile off")).isEqualTo("remove-speaker {speaker=CHL}");
        assertThat(first("russian 1")).isEqualTo("move-speaker {speaker=RUS, reply=true, place=1}");
    }

    @Test
    void with_nothing_typed_the_line_offers_what_usually_comes_next() {
        assertThat(first("")).isEqualTo("conclude-item {item=2(d)}");

        story.then(new MeetingAdjourned(FOURTH));

        assertThat(first("")).isEqualTo("open-meeting {meeting=plenary-2, date=2024-10-15}");
    }

    @Test
    void where_numbers_go_on_from_the_session_before_the_line_waits_for_the_first() throws Exception {
        BodyProfile through = BodyFile.of(
                Bodies.shipped("untoc-cop") + "organs:\n  - {code: plenary, numbered: through}\n",
                Path.of("untoc-cop.yaml"));
        Story begun = Story.of("untoc-cop-12", scheduled("untoc-cop"), new ProfileTakenUp(through));

        assertThat(read("", Language.ENGLISH, begun)).isEmpty();
        assertThat(read("open plenary", Language.ENGLISH, begun)).isEmpty();
        assertThat(read("open plenary 9586", Language.ENGLISH, begun).getFirst().acts())
                .isEqualTo(List.of(
                        new OpenMeeting(MeetingNumber.of("plenary-9586"), LocalDate.parse("2024-10-15"), null, null)));
    }

    @Test
    void a_committee_meets_within_the_plenary_that_is_suspended_for_it() {
        story.then(new MeetingSuspended(FOURTH));

        assertThat(first("open committee"))
                .isEqualTo("open-meeting {meeting=committee-of-the-whole-1, date=2024-10-15, within=plenary-1}");
        assertThat(first("resume")).isEqualTo("resume-meeting {meeting=plenary-1}");
    }

    @Test
    void the_plenary_goes_on_with_the_number_after_those_that_a_committee_of_the_whole_used_up() {
        story.then(
                new MeetingAdjourned(FOURTH),
                new MeetingOpened(COMMITTEE, LocalDate.parse("2024-10-15"), null, null),
                new MeetingAdjourned(COMMITTEE));

        assertThat(first("open plenary")).isEqualTo("open-meeting {meeting=plenary-3, date=2024-10-15}");
        assertThat(first("open committee"))
                .isEqualTo("open-meeting {meeting=committee-of-the-whole-2, date=2024-10-15}");
    }

    @Test
    void a_committee_that_met_within_the_plenary_used_up_no_number_of_it() {
        story.then(
                new MeetingSuspended(FOURTH),
                new MeetingOpened(COMMITTEE, LocalDate.parse("2024-10-15"), null, FOURTH),
                new MeetingAdjourned(COMMITTEE),
                new MeetingAdjourned(FOURTH));

        assertThat(first("open plenary")).isEqualTo("open-meeting {meeting=plenary-2, date=2024-10-15}");
    }

    @Test
    void what_is_done_from_the_floor_of_an_organ_names_its_meeting() {
        MeetingNumber organ = MeetingNumber.of("committee-i-1");
        story.then(
                new MeetingSuspended(FOURTH),
                new MeetingOpened(organ, LocalDate.parse("2024-10-15"), null, null),
                new ItemTakenUp(organ, ITEM));

        assertThat(first("peru")).isEqualTo("make-statement {speaker=PER, meeting=committee-i-1}");
        assertThat(first("item 2(d)")).isEqualTo("take-up-item {item=2(d), meeting=committee-i-1}");
        assertThat(first("adopt l8")).isEqualTo("adopt-draft {draft=CTOC/COP/2024/L.8/Rev.1}");
        assertThat(first("recommend l8 29-14-4"))
                .startsWith("recommend-draft {draft=CTOC/COP/2024/L.8/Rev.1, decision={mode=vote")
                .endsWith("meeting=committee-i-1}");
        assertThat(read("reject l8 14-29-4").getFirst().phrase()).isEqualTo("not-recommend-by-vote");
        assertThat(first("reject l8 14-29-4")).startsWith("decide {").endsWith("meeting=committee-i-1}");
        assertThat(first("peru vote l8")).startsWith("request-vote {").endsWith("meeting=committee-i-1}");
        assertThat(first("peru order")).isEqualTo("raise-point-of-order {by=PER, meeting=committee-i-1}");
        assertThat(first("peru move suspend")).isEqualTo("move {kind=suspend-meeting, by=PER, meeting=committee-i-1}");
    }

    @Test
    void a_motion_is_decided_on_in_the_organ_that_meets() {
        MeetingNumber organ = MeetingNumber.of("committee-i-1");
        story.then(
                new MotionMade(FOURTH, ITEM, 1, MotionKind.CLOSE_LIST, new ParticipantCode("PER"), null, ITEM, null),
                new MeetingSuspended(FOURTH),
                new MeetingOpened(organ, LocalDate.parse("2024-10-15"), null, null));

        assertThat(read("adopt motion")).isEmpty();
        story.then(new MotionMade(
                organ, ITEM, 2, MotionKind.SUSPEND_MEETING, new ParticipantCode("PER"), null, null, null));
        assertThat(first("adopt motion"))
                .startsWith("decide {question={kind=motion, number=2}")
                .endsWith("meeting=committee-i-1}");
    }

    @Test
    void every_word_of_a_line_takes_the_same_work() {
        long ten = work(10);

        assertThat(ten).isPositive();
        assertThat(work(Line.MOST_WORDS)).isLessThanOrEqualTo(ten * Line.MOST_WORDS / 10 + ten);
        assertThat(read("a ".repeat(Line.MOST_WORDS))).isNotEmpty();
    }

    @Test
    void a_line_longer_than_people_type_is_answered_and_not_read() {
        for (String line : List.of("a ".repeat(Line.MOST_WORDS + 1), "peru ".repeat(2000), "a".repeat(501))) {
            assertThat(read(line))
                    .singleElement()
                    .satisfies(answer -> assertThat(answer.phrase()).isEqualTo("too-long"))
                    .satisfies(answer -> assertThat(answer.acts()).isEmpty())
                    .satisfies(answer -> assertThat(answer.line()).isEqualTo(line.strip()));
        }
    }

    @Test
    void an_announcement_may_be_longer_than_a_line_that_names_things() {
        String text = "The list of speakers is closed. ".repeat(40).strip();

        assertThat(first("announce " + text)).isEqualTo("announce {text={en=" + text + "}}");
        assertThat(read("announce " + text)).hasSize(1);
    }

    @Test
    void no_more_drafts_are_put_to_a_keyword_than_are_offered() {
        for (int number = 10; number < 200; number++) {
            story.then(new DraftTabled(
                    new Symbol("CTOC/COP/2024/L." + number),
                    DraftKind.RESOLUTION,
                    DraftSubject.SUBSTANCE,
                    ITEM,
                    words("Draft"),
                    null,
                    Map.of()));
        }

        assertThat(read("adopt"))
                .hasSize(LineParser.MOST)
                .extracting(
                        offer -> ActToPost.of(offer.acts().getFirst()).fields().get("draft"))
                .startsWith("CTOC/COP/2024/L.8/Rev.1", "CTOC/COP/2024/L.10")
                .doesNotHaveDuplicates();
    }

    @Test
    void chinese_words_and_names_do_as_well() {
        assertThat(first("俄罗斯联邦 答辩", Language.CHINESE)).isEqualTo("exercise-right-of-reply {speaker=RUS}");
        assertThat(first("秘鲁", Language.CHINESE)).isEqualTo("make-statement {speaker=PER}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en      | per             | Peru statement
        en      | l8 adopt        | adopt L.8/Rev.1
        en      | adopt 29–14 rec | adopt L.8/Rev.1 29-14-0 recorded
        en      | vote l8 chi mex | Chile Mexico vote L.8/Rev.1
        en      | ''              | conclude 2(d)
        zh      | 秘鲁             | 秘鲁 发言
        zh      | 俄罗斯联邦 r      | 俄罗斯联邦 答辩
        zh      | l8 提案国 智利    | L.8/Rev.1 提案国 智利
        zh      | 通过 l8 ２９：１４：４ | 通过 L.8/Rev.1 29-14-4 举手
        zh      | 否决 l8 14-29 唱名  | 否决 L.8/Rev.1 14-29-0 唱名
        zh      | 智利 表决 l8 记录   | 智利 表决 L.8/Rev.1 记录
        zh      | ''              | 结束 2(d)
        ar       | بيرو            | بيرو بيان
        ar       | رد الاتحاد الروسي | رد الاتحاد الروسي
        ar       | list peru       | قائمة بيرو
        ar       | اعتماد l8       | اعتماد L.8/Rev.1
        en      | per exp l8      | Peru explain L.8/Rev.1 position
        zh      | 秘鲁 解释 l8 投票  | 秘鲁 解释 L.8/Rev.1 表决
        ar       | بيرو تعليل l8   | بيرو تعليل L.8/Rev.1 موقف
        ar       | سحب l8 شيلي     | سحب L.8/Rev.1 شيلي
        ar       | افتتاح جلسة     | افتتاح جلسة
        ar       | إعلان الغداء     | إعلان الغداء
        ar       | اعتماد l8 ٢٩-١٤ | اعتماد L.8/Rev.1 29-14-0 أيدي
        ar       | رفض l8 14-29-4 نداء الأسماء | رفض L.8/Rev.1 14-29-4 نداء الأسماء
        ar       | شيلي تصويت l8   | شيلي تصويت L.8/Rev.1
        ar       | ''              | اختتام 2(d)
        """)
    void a_line_is_written_out_in_the_language_of_the_page_and_then_means_the_same(
            Language language, String typed, String written) {
        Suggestion meant = read(typed, language).getFirst();

        assertThat(meant.line()).isEqualTo(written);
        assertThat(read(written, language).getFirst().acts())
                .isEqualTo(meant.acts())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en      | adopt l8 29-14-4 rec  | Adopt CTOC/COP/2024/L.8/Rev.1 by vote: 29 in favour, 14 against, 4 abstaining (by recorded vote)
        en      | reject l8 14-29 hands | Reject CTOC/COP/2024/L.8/Rev.1 by vote: 14 in favour, 29 against, 0 abstaining (by show of hands)
        en      | reject l8             | Reject CTOC/COP/2024/L.8/Rev.1 for want of consensus
        en      | vote l8               | Vote on CTOC/COP/2024/L.8/Rev.1 requested
        en      | chile mexico vote l8 cards | Vote on CTOC/COP/2024/L.8/Rev.1 requested by Chile and Mexico, by show of cards
        en      | costs                 | No statement of financial implications needed
        zh      | adopt l8 29-14-4 rec  | 经表决通过CTOC/COP/2024/L.8/Rev.1：29票赞成、14票反对、4票弃权（记录表决）
        zh      | reject l8 14-29 hands | 经表决否决CTOC/COP/2024/L.8/Rev.1：14票赞成、29票反对、0票弃权（举手表决）
        zh      | reject l8             | 因未能达成协商一致而否决CTOC/COP/2024/L.8/Rev.1
        zh      | vote l8               | 请求对CTOC/COP/2024/L.8/Rev.1进行表决
        zh      | chile mexico vote l8 cards | 智利和墨西哥请求对CTOC/COP/2024/L.8/Rev.1进行表决（举牌表决）
        ar       | adopt l8 29-14-4 rec  | اعتماد CTOC/COP/2024/L.8/Rev.1 بالتصويت: المؤيدون 29، المعارضون 14، الممتنعون 4 (بتصويت مسجل)
        ar       | reject l8 14-29 hands | رفض CTOC/COP/2024/L.8/Rev.1 بالتصويت: المؤيدون 14، المعارضون 29، الممتنعون 0 (برفع الأيدي)
        ar       | reject l8             | رفض CTOC/COP/2024/L.8/Rev.1 لعدم توافق الآراء
        ar       | vote l8               | طلب التصويت على CTOC/COP/2024/L.8/Rev.1
        ar       | chile mexico vote l8 cards | طلب التصويت على CTOC/COP/2024/L.8/Rev.1 من شيلي والمكسيك، برفع البطاقات
        """)
    void what_a_line_would_post_is_said_in_words_of_the_language_of_the_page(
            Language language, String line, String sentence) {
        SessionView view = SessionView.of(story.facts());

        String said =
                read(line, language).getFirst().sentence(Reading.words(view, language.locale()), language.locale());

        assertThat(said.replaceAll("[\\u2068\\u2069]", "")).isEqualTo(sentence);
    }

    private long work(int words) {
        Vocabulary vocabulary = Vocabulary.of(SessionView.of(story.facts()), Language.ENGLISH);
        return Hearing.of(Line.of("a ".repeat(words)), vocabulary).looked();
    }

    private String first(String line) {
        return first(line, Language.ENGLISH);
    }

    private String first(String line, Language language) {
        ActToPost act = ActToPost.of(read(line, language).getFirst().acts().getFirst());
        return act.name() + " " + act.fields();
    }

    private List<Suggestion> read(String line) {
        return read(line, Language.ENGLISH);
    }

    private List<Suggestion> read(String line, Language language) {
        return read(line, language, story);
    }

    private static List<Suggestion> read(String line, Language language, Story story) {
        SessionView view = SessionView.of(story.facts());
        return LineParser.read(line, new Situation(view, language, Instant.parse("2024-10-15T13:00:00Z")));
    }

    private static SessionScheduled scheduled(String body) {
        return new SessionScheduled(
                body,
                12,
                words("Vienna"),
                new DateRange(LocalDate.parse("2024-10-14"), LocalDate.parse("2024-10-18")),
                new Symbol("CTOC/COP/2024"),
                List.of(),
                null);
    }

    private static AgendaItem item(String number, ItemRole role) {
        return new AgendaItem(new ItemNumber(number), role, words("item " + number), null);
    }

    private static ParticipantsRegistered registered(Category category, String... codes) {
        return new ParticipantsRegistered(
                category,
                Arrays.stream(codes)
                        .map(code -> new Delegation(new ParticipantCode(code), null, null))
                        .toList());
    }

    private static Wording words(String english) {
        return SampleSession.words(english, english);
    }
}
