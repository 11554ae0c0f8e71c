package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.events.value.StatementKind.AFTER_ACTION;
import static org.rapporteur.events.value.StatementKind.BEFORE_ACTION;
import static org.rapporteur.events.value.StatementPurpose.EXPLANATION_OF_POSITION;
import static org.rapporteur.events.value.StatementPurpose.EXPLANATION_OF_VOTE;
import static org.rapporteur.report.SessionInReport.DRAFT;
import static org.rapporteur.report.SessionInReport.FIRST;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.TABLED;
import static org.rapporteur.report.SessionInReport.explanation;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.givenOf;
import static org.rapporteur.report.SessionInReport.registered;
import static org.rapporteur.report.SessionInReport.words;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsExamined;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsObjectedTo;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsObjectionWithdrawn;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReportAdopted;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReported;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.QuorumCounted;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.OrderEvent.PointOfOrderRaised;
import org.rapporteur.events.fact.OrderEvent.RulingMade;
import org.rapporteur.events.fact.OrderEvent.RulingWithdrawn;
import org.rapporteur.events.fact.OrganEvent.OrganChairsElected;
import org.rapporteur.events.fact.OrganEvent.OrganDissolved;
import org.rapporteur.events.fact.OrganEvent.OrganEstablished;
import org.rapporteur.events.fact.OrganEvent.OrganQuorumSet;
import org.rapporteur.events.fact.OrganEvent.OrganReported;
import org.rapporteur.events.fact.OrganEvent.ReferredToOrgan;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteIntentionNoted;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.Admittance;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.OrganKind;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.QuorumShares;
import org.rapporteur.events.value.RollCall;
import org.rapporteur.events.value.Share;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.events.value.Wording;
import org.rapporteur.report.document.Footnote;

class OrganReportTest {
    private static final ParticipantsRegistered STATES = registered(Category.STATE_PARTY, "PER", "CHL", "ALB");
    private static final SubsidiaryOrgan ORGAN = new SubsidiaryOrgan("committee-i");
    private static final MeetingNumber MEETING = new MeetingNumber(ORGAN, 1);
    private static final ParticipantCode PERU = new ParticipantCode("PER");
    private static final Person CHAIR = new Person("Representative of Peru", PERU);

    private static OrganEstablished established(
            @Nullable Wording mandate, List<ParticipantCode> members, List<Person> chairs) {
        return new OrganEstablished(
                FIRST,
                ORGAN,
                OrganKind.COMMITTEE,
                words("Committee I", "第一委员会"),
                mandate,
                List.of(ITEM),
                members,
                chairs);
    }

    private static final OrganEstablished ESTABLISHED = established(null, List.of(), List.of(CHAIR));

    private static MeetingOpened opened(int number) {
        return new MeetingOpened(new MeetingNumber(ORGAN, number), LocalDate.of(2024, 10, 15), null, null);
    }

    /** The draft tabled, and its item before the first meeting of the organ. */
    private static SessionInReport inTheOrgan(Event... more) {
        return given(STATES, TABLED, ESTABLISHED, opened(1), new ItemTakenUp(MEETING, ITEM))
                .and(more);
    }

    @Test
    void where_organs_met_as_well_the_meetings_of_the_session_are_called_plenary() {
        assertThat(given(STATES, ESTABLISHED, opened(1)).inEnglish())
                .anyMatch(text -> text.endsWith("Two plenary meetings were held during the session."));
        assertThat(given(STATES, ESTABLISHED, opened(1)).inChinese()).anyMatch(text -> text.endsWith("共举行了2次全体会议。"));
        assertThat(given(STATES, ESTABLISHED).inEnglish())
                .anyMatch(text -> text.endsWith("Two meetings were held during the session."));
    }

    @Test
    void an_organ_is_told_with_its_chair_what_it_is_to_consider_and_how_often_it_met() {
        var report = given(STATES, ESTABLISHED, opened(1), opened(2));

        assertThat(report.inEnglish())
                .contains(
                        "At its 1st meeting, on 14 October 2024, the Conference established Committee I, under the"
                                + " chairmanship of Representative of Peru (Peru), to consider agenda item 2.",
                        "Committee I held two meetings.");
        assertThat(report.inChinese())
                .contains("缔约方会议在2024年10月14日第1次会议上设立了第一委员会，由Representative of Peru（秘鲁）担任主席，审议议程项目2。", "第一委员会举行了2次会议。");
    }

    @Test
    void an_organ_of_the_body_is_told_by_what_it_did_and_by_its_name_in_the_profile() {
        SubsidiaryOrgan sixth = new SubsidiaryOrgan("sixth-committee");
        var report = givenOf(
                "un-general-assembly",
                STATES,
                new ReferredToOrgan(SECOND, sixth, List.of(ITEM), List.of()),
                new MeetingOpened(new MeetingNumber(sixth, 1), LocalDate.of(2024, 10, 15), null, null));

        assertThat(report.inEnglish())
                .contains(
                        "At its 2nd meeting, on 15 October 2024, the General Assembly referred agenda item 2 to the Sixth"
                                + " Committee.",
                        "The Sixth Committee held one meeting.");
        assertThat(report.inChinese()).contains("第六委员会举行了1次会议。");
        assertThat(report.inEnglish()).noneMatch(text -> text.contains("established"));
    }

    @Test
    void its_meetings_between_sessions_are_told_with_their_days() {
        SubsidiaryOrgan sixth = new SubsidiaryOrgan("sixth-committee");
        var report = givenOf(
                "un-general-assembly",
                STATES,
                new MeetingOpened(new MeetingNumber(sixth, 1), LocalDate.of(2024, 9, 3), null, null),
                new MeetingOpened(new MeetingNumber(sixth, 2), LocalDate.of(2024, 9, 4), null, null),
                new MeetingOpened(new MeetingNumber(sixth, 3), LocalDate.of(2024, 10, 15), null, null));

        assertThat(report.inEnglish())
                .containsSubsequence(
                        "The Sixth Committee held three meetings.",
                        "The 1st and 2nd meetings of the Sixth Committee were held intersessionally, on 3 and 4"
                                + " September 2024.");
        assertThat(report.inChinese()).contains("第六委员会第1次和第2次会议于2024年9月3日和4日在闭会期间举行。");
    }

    @Test
    void meetings_in_private_are_told_organ_by_organ() {
        MeetingNumber third = MeetingNumber.of("plenary-3");
        var report = given(
                STATES,
                ESTABLISHED,
                opened(1),
                new MeetingOpened(
                        new MeetingNumber(ORGAN, 2), LocalDate.of(2024, 10, 15), null, null, Admittance.PRIVATE),
                new MeetingOpened(third, LocalDate.of(2024, 10, 15), null, null, Admittance.PRIVATE));

        assertThat(report.inEnglish())
                .contains("The 3rd meeting of the session was held in private.")
                .anyMatch(text -> text.endsWith("The 2nd meeting of Committee I was held in private."));
        assertThat(report.inChinese())
                .anyMatch(text -> text.endsWith("本届会议第3次会议非公开举行。"))
                .anyMatch(text -> text.endsWith("第一委员会第2次会议非公开举行。"));
        assertThat(report.paragraphs(Language.of("de")))
                .anyMatch(text -> text.endsWith("Sitzung der Tagung war nichtöffentlich."));
    }

    @Test
    void its_mandate_and_its_members_are_told_where_they_are_on_record() {
        var report = given(
                STATES,
                established(words("to prepare a text", "拟订案文"), List.of(PERU, new ParticipantCode("CHL")), List.of()));

        assertThat(report.inEnglish())
                .contains("At its 1st meeting, on 14 October 2024, the Conference established Committee I, to consider"
                        + " agenda item 2, with the following mandate: “to prepare a text”. The following were"
                        + " appointed members: Peru and Chile.");
    }

    @Test
    void what_is_referred_to_it_and_whom_it_elects_is_told() {
        var report = given(
                STATES,
                TABLED,
                ESTABLISHED,
                new ReferredToOrgan(SECOND, ORGAN, List.of(ITEM), List.of(DRAFT)),
                opened(1),
                new OrganChairsElected(MEETING, ORGAN, List.of(CHAIR)),
                new OrganDissolved(SECOND, ORGAN));

        assertThat(report.inEnglish())
                .contains(
                        "At its 2nd meeting, on 15 October 2024, the Conference referred agenda item 2 and draft"
                                + " CTOC/COP/2024/L.8 to Committee I.",
                        "At its 1st meeting, on 15 October 2024, Committee I elected Representative of Peru (Peru) as"
                                + " its Chair.",
                        "At its 2nd meeting, the Conference dissolved Committee I.");
    }

    @Test
    void motions_in_its_meeting_are_told_as_its_own() {
        MotionMade moved = new MotionMade(MEETING, ITEM, 1, MotionKind.SUSPEND_MEETING, PERU, null, null, null);
        Question motion = Question.ofMotion(1);
        Decision decision = Decision.by(Vote.counted(VotingMethod.SHOW_OF_HANDS, Tally.of(2, 1, 0)));
        var report = given(
                STATES,
                ESTABLISHED,
                opened(1),
                new ItemTakenUp(MEETING, ITEM),
                moved,
                new QuestionDecided(MEETING, ITEM, motion, DecisionOutcome.ADOPTED, decision, null));

        assertThat(report.inEnglish())
                .contains("At the 1st meeting of Committee I, on 15 October 2024, the representative of Peru moved"
                        + " the suspension of the meeting. The motion was adopted by a vote by show of hands of 2 to 1,"
                        + " with no abstentions.");
        assertThat(report.inChinese()).anyMatch(text -> text.contains("第一委员会") && text.contains("2票赞成"));
    }

    @Test
    void explanations_in_an_organ_stand_around_its_own_decision_and_not_around_that_of_the_body() {
        Decision vote = Decision.by(Vote.counted(VotingMethod.SHOW_OF_HANDS, Tally.of(2, 1, 0)));
        var report = inTheOrgan(
                explanation(MEETING, EXPLANATION_OF_VOTE, BEFORE_ACTION, "CHL"),
                new DraftRecommended(MEETING, DRAFT, vote),
                explanation(MEETING, EXPLANATION_OF_VOTE, BEFORE_ACTION, "ALB"),
                new DraftAdopted(SECOND, DRAFT, DRAFT, new TextNumber("12/1"), DecisionMode.CONSENSUS),
                explanation(EXPLANATION_OF_POSITION, AFTER_ACTION, "PER"));

        assertThat(report.inEnglish())
                .containsSubsequence(
                        "Before the vote, a statement in explanation of vote was made by the representative of Chile.",
                        "Committee I, at its 1st meeting, on 15 October 2024, recommended to the Conference, by a vote by"
                                + " show of hands of 2 to 1, with no abstentions, the adoption of draft resolution"
                                + " CTOC/COP/2024/L.8.",
                        "After the vote, a statement in explanation of vote was made by the representative of Albania.",
                        "After the adoption of the draft resolution, a statement in explanation of position was made by"
                                + " the representative of Peru.");
    }

    @Test
    void how_a_party_had_intended_to_vote_in_an_organ_stands_by_the_vote_of_the_organ() {
        Decision vote = Decision.by(Vote.counted(VotingMethod.RECORDED, Tally.of(2, 1, 0)));
        Question whole = Question.ofDraft(DRAFT);
        var report = given(
                STATES,
                TABLED,
                ESTABLISHED,
                opened(1),
                new DraftRecommended(MEETING, DRAFT, vote),
                new QuestionDecided(SECOND, ITEM, whole, DecisionOutcome.ADOPTED, vote, null),
                new DraftAdopted(SECOND, DRAFT, DRAFT, new TextNumber("12/1"), DecisionMode.VOTE),
                new VoteIntentionNoted(whole, new ParticipantCode("CHL"), Choice.AGAINST),
                new VoteIntentionNoted(whole, PERU, Choice.ABSTAINING, MEETING));

        assertThat(report.document(Language.ENGLISH).footnotes())
                .extracting(Footnote::toString)
                .satisfiesExactly(
                        inOrgan -> assertThat(inOrgan).contains("The representative of Peru subsequently advised"),
                        inBody -> assertThat(inBody).contains("The representative of Chile subsequently advised"));
    }

    @Test
    void an_amendment_is_told_before_the_recommendation_of_what_it_amended_and_another_in_the_body_after_it() {
        var report = inTheOrgan(
                new AmendmentProposed(MEETING, DRAFT, 1, null, null, List.of(PERU), List.of()),
                decidedOnAmendment(MEETING, 1),
                new DraftRecommended(MEETING, DRAFT),
                new AmendmentProposed(SECOND, DRAFT, 2, null, null, List.of(PERU), List.of()),
                decidedOnAmendment(SECOND, 2));

        assertThat(report.inEnglish())
                .containsSubsequence(
                        "At the 1st meeting of Committee I, on 15 October 2024, the representative of Peru orally proposed an"
                                + " amendment to draft resolution CTOC/COP/2024/L.8.",
                        "At the same meeting, Committee I rejected, without a vote, the first oral amendment proposed by"
                                + " Peru to draft resolution CTOC/COP/2024/L.8.",
                        "Committee I, at the same meeting, recommended to the Conference the adoption of draft"
                                + " resolution CTOC/COP/2024/L.8.",
                        "At the same meeting, the Conference rejected, without a vote, the second oral amendment proposed"
                                + " by Peru to draft resolution CTOC/COP/2024/L.8.");
    }

    private static QuestionDecided decidedOnAmendment(MeetingNumber meeting, int number) {
        return new QuestionDecided(
                meeting,
                ITEM,
                Question.ofAmendment(DRAFT, number),
                DecisionOutcome.REJECTED,
                Decision.in(DecisionMode.WITHOUT_A_VOTE),
                null);
    }

    @Test
    void that_it_does_not_recommend_a_draft_is_told_with_the_vote_asked_for_and_before_it_reconsiders() {
        Question whole = Question.ofDraft(DRAFT);
        Decision divided = Decision.by(Vote.counted(VotingMethod.SHOW_OF_HANDS, Tally.of(1, 1, 0)));
        var report = inTheOrgan(
                new VoteRequested(MEETING, whole, List.of(PERU), null),
                new VotingOpened(MEETING, whole, VotingMethod.SHOW_OF_HANDS, null),
                new DraftNotRecommended(MEETING, DRAFT, divided),
                new QuestionDecided(
                        MEETING,
                        ITEM,
                        Question.ofReconsidering(DRAFT),
                        DecisionOutcome.ADOPTED,
                        Decision.in(DecisionMode.WITHOUT_A_VOTE),
                        null),
                new DraftRecommended(MEETING, DRAFT));

        assertThat(report.inEnglish())
                .containsSubsequence(
                        "At the request of the representative of Peru, a vote was taken on draft resolution"
                                + " CTOC/COP/2024/L.8. Committee I, at its 1st meeting, on 15 October 2024, decided,"
                                + " by a vote by show of hands of 1 to 1, with no abstentions, the votes being equally"
                                + " divided, not to recommend to the Conference the adoption of draft resolution"
                                + " CTOC/COP/2024/L.8.",
                        "At the same meeting, Committee I decided, without a vote, to reconsider draft resolution"
                                + " CTOC/COP/2024/L.8.",
                        "Committee I, at the same meeting, recommended to the Conference the adoption of draft"
                                + " resolution CTOC/COP/2024/L.8.")
                .noneMatch(text -> text.contains("requested a vote"));
        assertThat(report.inChinese()).anyMatch(text -> text.contains("第一委员会") && text.contains("决定不建议缔约方会议通过"));
    }

    @Test
    void a_vote_asked_for_in_it_is_not_told_with_the_decision_of_the_body() {
        Question whole = Question.ofDraft(DRAFT);
        var report = given(
                STATES,
                TABLED,
                ESTABLISHED,
                opened(1),
                new VoteRequested(MEETING, whole, List.of(PERU), null),
                new QuestionDecided(
                        SECOND,
                        ITEM,
                        whole,
                        DecisionOutcome.REJECTED,
                        Decision.by(Vote.counted(VotingMethod.SHOW_OF_HANDS, Tally.of(1, 2, 0))),
                        null),
                new DraftNotAdopted(SECOND, DRAFT, DRAFT, DecisionOutcome.REJECTED));

        assertThat(report.inEnglish())
                .anyMatch(text -> text.startsWith("The representative of Peru requested a vote"))
                .noneMatch(text -> text.contains("At the request of the representative of Peru"));
    }

    @Test
    void what_it_decided_on_a_part_of_a_draft_is_told_as_its_decision() {
        Question part = new Question(QuestionKind.PART, DRAFT, null, null, null, words("paragraph 2.", "第2段。"));
        var report = inTheOrgan(new QuestionDecided(
                MEETING, ITEM, part, DecisionOutcome.REJECTED, Decision.in(DecisionMode.WITHOUT_A_VOTE), null));

        assertThat(report.inEnglish())
                .contains(
                        "At its 1st meeting, on 15 October 2024, Committee I decided, without a vote, not to retain the"
                                + " following part of draft resolution CTOC/COP/2024/L.8: paragraph 2.");
    }

    @Test
    void its_chair_rules_and_takes_rulings_back() {
        var report = given(
                STATES,
                ESTABLISHED,
                opened(1),
                new PointOfOrderRaised(MEETING, ITEM, 1, PERU, null, null),
                new RulingMade(MEETING, ITEM, 1, 1, words("the matter was closed", "此事已结"), null, null, null),
                new RulingWithdrawn(MEETING, 1));

        assertThat(report.inEnglish())
                .contains("At the 1st meeting of Committee I, on 15 October 2024, the representative of Peru raised a"
                        + " point of order. The Chair ruled that the matter was closed. The Chair withdrew the"
                        + " ruling.");
    }

    @Test
    void what_the_committee_of_the_whole_decides_is_not_told_of_the_body() {
        MeetingNumber whole = MeetingNumber.of("committee-of-the-whole-1");
        var report = given(
                STATES,
                new MeetingOpened(whole, LocalDate.of(2024, 10, 15), null, SECOND),
                new QuestionDecided(
                        whole,
                        ITEM,
                        Question.inWords(QuestionKind.FREE, words("to go on tomorrow.", "明日继续。")),
                        DecisionOutcome.ADOPTED,
                        Decision.in(DecisionMode.WITHOUT_A_VOTE),
                        null));

        assertThat(report.inEnglish())
                .contains("At its 1st meeting, on 15 October 2024, the Committee of the Whole decided, without a vote,"
                        + " as follows: to go on tomorrow.");
    }

    @Test
    void the_quorum_set_for_it_is_told_and_who_was_counted_in_its_meetings() {
        var report = given(
                STATES,
                ESTABLISHED,
                new OrganQuorumSet(SECOND, ORGAN, new QuorumShares(new Share(1, 4, true), new Share(1, 2, false))),
                opened(1),
                new QuorumCounted(new MeetingNumber(ORGAN, 1), null, QuorumPurpose.DECISION, 3, null, false, null));

        assertThat(report.inEnglish())
                .contains(
                        "At its 2nd meeting, on 15 October 2024, the Conference decided that at least one quarter of"
                                + " the members of Committee I would constitute a quorum to proceed with the debate,"
                                + " and a majority to take decisions.",
                        "At the 1st meeting of Committee I, on 15 October 2024, the Chair announced that 3 parties were"
                                + " present and that the quorum required to take decisions was not constituted.");
        assertThat(report.inChinese())
                .contains("缔约方会议在2024年10月15日第2次会议上决定，第一委员会进行辩论的法定人数为其成员的至少四分之一，作出决定的法定人数为其成员的过半数。");
    }

    @Test
    void its_report_is_told_under_the_item_before_the_plenary() {
        var report = given(
                STATES,
                ESTABLISHED,
                new OrganReported(SECOND, ITEM, ORGAN, CHAIR, new Symbol("CTOC/COP/2024/L.20")),
                new OrganReported(SECOND, null, ORGAN, null, null));

        assertThat(report.inEnglish())
                .contains(
                        "At its 2nd meeting, on 15 October 2024, the Chair of Committee I, Representative of Peru (Peru),"
                                + " presented its report (CTOC/COP/2024/L.20).",
                        "At its 2nd meeting, on 15 October 2024, the Conference received the report of Committee I.");
    }

    @Test
    void items_considered_in_an_organ_are_told_of_it_and_not_of_the_body() {
        var report = given(STATES, ESTABLISHED, opened(1), new ItemTakenUp(MEETING, ITEM));

        assertThat(report.inEnglish())
                .containsSubsequence(
                        "At its 1st meeting, on 14 October 2024, the Conference considered agenda item 2, entitled"
                                + " “Technical assistance”.",
                        "At its 1st meeting, on 15 October 2024, Committee I considered agenda item 2, entitled"
                                + " “Technical assistance”.");
        assertThat(report.inChinese()).contains("第一委员会在2024年10月15日第1次会议上审议了题为“技术援助”的议程项目2。");
    }

    @Test
    void a_credentials_committee_is_told_in_place_of_the_bureau_and_objections_with_what_became_of_them() {
        SubsidiaryOrgan committee = new SubsidiaryOrgan("credentials-committee");
        MeetingNumber first = new MeetingNumber(committee, 1);
        var report = given(
                STATES,
                new OrganEstablished(
                        FIRST,
                        committee,
                        OrganKind.CREDENTIALS_COMMITTEE,
                        words("the Credentials Committee", "全权证书委员会"),
                        null,
                        List.of(),
                        List.of(),
                        List.of()),
                new CredentialsObjectedTo(PERU, new ParticipantCode("CHL")),
                new CredentialsObjectionWithdrawn(PERU, new ParticipantCode("CHL")),
                new CredentialsObjectedTo(PERU, new ParticipantCode("ALB")),
                new MeetingOpened(first, LocalDate.of(2024, 10, 15), null, null),
                new CredentialsExamined(first),
                new CredentialsReported(SECOND, 3, 2, 1, List.of()),
                new CredentialsReportAdopted(SECOND));

        assertThat(report.inEnglish())
                .containsSubsequence(
                        "The representative of Chile objected to the admission of the representatives of Peru. The"
                                + " objection was subsequently withdrawn.",
                        "The representative of Albania objected to the admission of the representatives of Peru.",
                        "The Credentials Committee considered the question of credentials at its 1st meeting, on"
                                + " 15 October 2024. It reported that, of the 3 parties represented at the twelfth"
                                + " session, 2 had complied with the credentials requirements and 1 had not.",
                        "At its 2nd meeting, on 15 October 2024, the Conference adopted the report of the Credentials"
                                + " Committee.")
                .noneMatch(
                        paragraph -> paragraph.contains("report of the Bureau") || paragraph.startsWith("The Bureau"));
        assertThat(report.inChinese()).anyMatch(paragraph -> paragraph.endsWith("通过了全权证书委员会的报告。"));
    }

    @Test
    void a_recommendation_is_told_with_its_vote_and_is_no_adoption() {
        Vote vote = new Vote(
                VotingMethod.RECORDED,
                Tally.of(2, 1, 0),
                new RollCall(
                        List.of(PERU, new ParticipantCode("CHL")),
                        List.of(new ParticipantCode("ALB")),
                        List.of(),
                        null,
                        null),
                null,
                List.of(),
                List.of());
        var report =
                given(STATES, TABLED, ESTABLISHED, opened(1), new DraftRecommended(MEETING, DRAFT, Decision.by(vote)));

        assertThat(report.inEnglish())
                .anySatisfy(paragraph -> assertThat(paragraph)
                        .startsWith(
                                "Committee I, at its 1st meeting, on 15 October 2024, recommended to the Conference,"
                                        + " by a recorded vote of 2 to 1, with no abstentions, the adoption of draft resolution"
                                        + " CTOC/COP/2024/L.8."))
                .noneMatch(paragraph -> paragraph.contains("adopted a draft resolution"));
        assertThat(report.inChinese())
                .anySatisfy(paragraph -> assertThat(paragraph).startsWith("第一委员会在2024年10月15日第1次会议上"));
    }
}
