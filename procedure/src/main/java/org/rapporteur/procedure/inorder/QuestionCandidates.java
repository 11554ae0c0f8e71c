package org.rapporteur.procedure.inorder;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.QuestionCommand.DeclareVoteVoid;
import org.rapporteur.events.act.QuestionCommand.NoteVoteIntention;
import org.rapporteur.events.act.QuestionCommand.OpenVoting;
import org.rapporteur.events.act.QuestionCommand.RequestVote;
import org.rapporteur.events.body.Right;
import org.rapporteur.events.fact.QuestionEvent;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.RulesOfProcedure;
import org.rapporteur.events.value.RulesStep;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.procedure.state.Amendment;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.OrganViews.View;
import org.rapporteur.procedure.state.Questions;

/** Acts on questions: those that are known, and whatever else is put in words. */
final class QuestionCandidates {
    private final Specimens specimens;

    QuestionCandidates(Specimens specimens) {
        this.specimens = specimens;
    }

    Stream<Candidate> all() {
        return questions().flatMap(this::on);
    }

    private Stream<Question> questions() {
        Stream<Question> onDrafts = specimens.drafts().stream()
                .map(Draft::symbol)
                .flatMap(draft -> Stream.of(
                        Question.ofDraft(draft),
                        Question.ofReconsidering(draft),
                        Question.ofCirculation(draft),
                        new Question(QuestionKind.PART, draft, null, null, null, specimens.words()),
                        new Question(QuestionKind.AMENDMENT, draft, null, null, null, specimens.words())));
        Stream<Question> onAmendments =
                specimens.state().amendments().all().stream().map(Amendment::question);
        Stream<Question> onItems =
                specimens.items().stream().map(item -> new Question(QuestionKind.ITEM, null, item, null, null, null));
        Stream<Question> onOffices = specimens.body().offices().stream()
                .map(office -> Question.ofElection(
                        office.code(), specimens.state().questions().nextElection(office.code())));
        Stream<Question> onAdmissions = specimens.state().attendance().objections().stream()
                .map(objection -> Question.ofAdmission(objection.of().code()));
        Stream<Question> byKind = Stream.of(QuestionKind.AGENDA, QuestionKind.CREDENTIALS, QuestionKind.REPORT)
                .map(Question::of);
        Stream<Question> inWords = Stream.of(
                        QuestionKind.MOTION, QuestionKind.APPEAL, QuestionKind.RULE, QuestionKind.FREE)
                .map(kind -> Question.inWords(kind, specimens.words()));
        Stream<Question> onMotions =
                specimens.state().motions().made().stream().map(motion -> Question.ofMotion(motion.number()));
        Stream<Question> onAppeals =
                specimens.state().order().appeals().stream().map(appeal -> Question.ofAppeal(appeal.number()));
        Stream<Question> onRules = Stream.of(RulesStep.values())
                .map(step -> new RulesOfProcedure(step, specimens.newDocument(), List.of(), List.of()))
                .map(Question::ofRules);
        return Stream.of(
                        onDrafts,
                        onAmendments,
                        onMotions,
                        onAppeals,
                        onItems,
                        onOffices,
                        onAdmissions,
                        byKind,
                        inWords,
                        onRules,
                        onRecord())
                .flatMap(questions -> questions)
                .distinct();
    }

    private Stream<Question> onRecord() {
        Questions questions = specimens.state().questions();
        return Stream.of(
                        questions.decided().stream().map(QuestionEvent::question),
                        questions.requested().stream().map(QuestionEvent::question),
                        questions.votedOn())
                .flatMap(known -> known);
    }

    private Stream<Candidate> on(Question question) {
        Vote vote = Vote.counted(method(), Tally.of(1, 0, 0));
        Stream<Candidate> always = Stream.of(
                decision(question),
                Candidate.oneOf(
                        specimens.parties().stream()
                                .map(party -> new RequestVote(question, List.of(party), null))
                                .toList(),
                        "by",
                        "method"),
                Candidate.of(new OpenVoting(question, method(), null), "method", "startingWith"),
                Candidate.of(new DeclareVoteVoid(question, vote, specimens.words()), "vote", "reason"));
        return Stream.concat(always, intention(question)).map(candidate -> candidate.on(question));
    }

    private Candidate decision(Question question) {
        return Candidate.oneOf(
                Stream.of(DecisionOutcome.values())
                        .flatMap(outcome -> decisions(outcome).map(decision -> new Decide(question, outcome, decision)))
                        .toList(),
                "outcome",
                "decision");
    }

    private Stream<Decision> decisions(DecisionOutcome outcome) {
        Tally tally = outcome == DecisionOutcome.ADOPTED ? Tally.of(1, 0, 0) : Tally.of(0, 1, 0);
        return Stream.of(
                Decision.in(DecisionMode.WITHOUT_A_VOTE),
                Decision.by(Vote.counted(method(), tally)),
                Decision.in(DecisionMode.SILENCE));
    }

    private Stream<Candidate> intention(Question question) {
        Stream<NoteVoteIntention> ofTheLast =
                specimens.state().questions().isVotedOn(question) ? intentions(question, null) : Stream.empty();
        return Stream.concat(Stream.of(ofTheLast), votedAt(question).map(meeting -> intentions(question, meeting)))
                .map(Stream::toList)
                .filter(possible -> !possible.isEmpty())
                .map(possible -> Candidate.oneOf(possible, "party", "intended"));
    }

    /** Where votes were taken on a question, in the body and in organs. */
    private Stream<MeetingNumber> votedAt(Question question) {
        Stream<MeetingNumber> decided = specimens.state().questions().decided().stream()
                .filter(fact ->
                        fact.question().equals(question) && fact.decision().vote() != null)
                .flatMap(fact -> Stream.ofNullable(fact.meeting()));
        Stream<MeetingNumber> recommended = specimens.state().organViews().held().stream()
                .filter(view -> view.vote() != null && question.equals(Question.ofDraft(view.draft())))
                .map(View::meeting);
        return Stream.concat(decided, recommended).distinct();
    }

    private Stream<NoteVoteIntention> intentions(Question question, @Nullable MeetingNumber meeting) {
        Stream<ParticipantCode> parties = Stream.concat(
                specimens.entitledBut(
                        Right.VOTE, party -> specimens.state().questions().isIntentionNoted(question, meeting, party)),
                specimens.anybody().stream());
        return parties.flatMap(party ->
                Stream.of(Choice.values()).map(choice -> new NoteVoteIntention(question, party, choice, meeting)));
    }

    private VotingMethod method() {
        return specimens
                .body()
                .knownVoting()
                .flatMap(voting -> voting.methods().stream().findFirst())
                .orElse(VotingMethod.SHOW_OF_HANDS);
    }
}
