package org.rapporteur.report.words;

import static org.rapporteur.report.words.WritingContext.choice;
import static org.rapporteur.report.words.WritingContext.selector;
import static org.rapporteur.report.words.WritingContext.yes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.OrderEvent.RulingAppealed;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Position;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.RuleNumber;
import org.rapporteur.events.value.RulesOfProcedure;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.Until;
import org.rapporteur.events.value.Until.Time;
import org.rapporteur.events.value.Vote;
import org.rapporteur.report.outline.Passage.AdoptedAtFirst;
import org.rapporteur.report.outline.Passage.Decided;
import org.rapporteur.report.outline.Passage.NotAdopted;
import org.rapporteur.report.outline.Passage.PositionsStated;
import org.rapporteur.report.outline.Passage.VoteRequested;
import org.rapporteur.report.outline.Passage.VoteVoid;

/** Words on how the body decided. */
final class VotingWords {
    private static final int NOT_SAID = -1;

    private final WritingContext context;
    private final ReportMessages messages;
    private final AmendmentWords amendments;

    VotingWords(WritingContext context, AmendmentWords amendments) {
        this.context = context;
        this.messages = context.messages;
        this.amendments = amendments;
    }

    /** How something was adopted. */
    String how(Decision decision) {
        return how(decision, DecisionOutcome.ADOPTED);
    }

    /** The same where it was said, or {@code none}. */
    String how(Optional<Decision> decision) {
        return decision.map(this::how).orElse("none");
    }

    /**
     * "by a recorded vote of 29 to 14, with 4 abstentions"; "for want of consensus", where that was what kept it back.
     */
    String how(Decision decision, DecisionOutcome outcome) {
        Map<String, Object> slots = context.slots("mode", selector(decision.mode()));
        slots.put("rejected", yes(outcome == DecisionOutcome.REJECTED));
        Vote vote = decision.vote();
        slots.put("method", vote == null ? "none" : selector(vote.method()));
        slots.put("figures", vote == null ? "none" : figures(vote.tally()));
        slots.put("objecting", context.listOrNone(context.names.of(decision.objecting())));
        return messages.say("decided.how", slots);
    }

    Spoken say(VoteRequested request) {
        Map<String, Object> slots = context.slots("count", request.by().size());
        slots.put("by", context.list(context.names.of(request.by())));
        slots.put("method", request.method() == null ? "none" : selector(request.method()));
        slots.put("stop", yes(!endsAsItEnds(request.question())));
        slots.put("question", name(request.question()));
        return Spoken.words(messages.say(request.taken() ? "vote-requested.taken" : "vote-requested", slots));
    }

    Spoken say(Decided decided) {
        QuestionDecided fact = decided.decision();
        Map<String, Object> slots = context.slotsInOrgan(decided.when());
        if (fact.meeting() != null) {
            context.putOrgan(slots, fact.meeting());
        }
        slots.put("how", how(fact.decision(), fact.outcome()));
        slots.put("stop", yes(!endsAsItEnds(fact.question())));
        // The rule is one on the meetings of the body itself.
        slots.put("rule", fact.decidedBy() == StandingOrgan.PLENARY ? context.rule(RuleTopic.RECONSIDERATION) : "none");
        slots.put("question", name(fact.question()));
        slots.put("text", textOf(fact.question()));
        putRules(slots, fact.question().rules());
        slots.put("why", why(fact));
        String formula = "question." + choice(fact.outcome());
        String ofItsKind = formula + "." + choice(fact.question().kind());
        return Spoken.words(messages.say(messages.has(ofItsKind) ? ofItsKind : formula, slots));
    }

    Spoken say(AdoptedAtFirst adopted) {
        Map<String, Object> slots = context.slots(adopted.when());
        slots.put("how", how(adopted.how()));
        slots.put("kind", context.kind(adopted.kind()));
        slots.put("symbol", context.cited(adopted.draft()));
        return Spoken.words(messages.say("adopted-at-first", slots));
    }

    Spoken say(NotAdopted disposed) {
        Map<String, Object> slots = context.slots(disposed.when());
        slots.put(
                "how",
                disposed.decision()
                        .map(fact -> how(fact.decision(), fact.outcome()))
                        .orElse("none"));
        slots.put("kind", context.kind(disposed.kind()));
        slots.put("symbol", context.cited(disposed.draft()));
        slots.put("about", context.names.in(disposed.about()));
        slots.put("why", disposed.decision().map(this::why).orElse("none"));
        slots.put(
                "until",
                Optional.ofNullable(disposed.until())
                        .flatMap(Until::time)
                        .map(this::until)
                        .orElse("none"));
        return Spoken.words(messages.say("not-adopted." + choice(disposed.outcome()), slots));
    }

    private String until(Time time) {
        return switch (time) {
            case Time.OfMeeting of -> until("meeting", of.meeting().number());
            case Time.OfDay of -> until("date", context.grammar.dates(List.of(of.date())));
            case Time.OfSession of -> until("session", context.session(of.number()));
            case Time.OfItem of -> until("item", context.item(of.item()));
            case Time.OfSomethingElse of -> until("pending", context.phrase(of.awaited()));
        };
    }

    private String until(String way, Object time) {
        return messages.say("deferred-until." + way, Map.of("time", time));
    }

    Spoken say(VoteVoid voided) {
        Map<String, Object> slots = context.slotsInOrgan(voided.when());
        slots.put("question", name(voided.question()));
        slots.put("figures", figures(voided.vote().tally()));
        slots.put("reason", context.names.in(voided.reason()));
        return Spoken.words(messages.say("vote-void", slots));
    }

    Spoken say(PositionsStated stated) {
        return Spoken.words(String.join(
                context.space(), stated.positions().stream().map(this::position).toList()));
    }

    private String position(Position position) {
        Map<String, Object> slots = context.slots("party", context.names.of(position.party()));
        slots.put("on", context.wordsOrNone(position.on()));
        return messages.say("position." + choice(position.kind()), slots);
    }

    private String figures(Tally tally) {
        return messages.say(
                "vote.figures",
                Map.of(
                        "inFavour", tally.inFavour(),
                        "against", tally.against(),
                        "abstaining", tally.abstaining(),
                        "notParticipating", tally.notParticipating() == null ? NOT_SAID : tally.notParticipating()));
    }

    /** Why a vote did not carry, where its figures alone do not show it. */
    String why(QuestionDecided fact) {
        return fact.outcome() == DecisionOutcome.ADOPTED ? "none" : why(fact.decision(), fact.required());
    }

    /** The same of what did not carry, by the majority that it needed, where that is known. */
    String why(Decision decision, @Nullable Majority required) {
        Vote vote = decision.vote();
        if (vote == null) {
            return "none";
        }
        Tally tally = vote.tally();
        if (tally.inFavour() == tally.against()) {
            return messages.say("not-carried.tie");
        }
        if (tally.inFavour() < tally.against()) {
            return "none";
        }
        List<ParticipantCode> barring = required == null ? List.of() : barring(vote, required);
        return barring.isEmpty()
                ? messages.say("not-carried.majority", Map.of("share", share(required)))
                : messages.say("not-carried.veto", Map.of("names", context.list(context.names.of(barring))));
    }

    /** Those without whose negative vote it would have carried. */
    private List<ParticipantCode> barring(Vote vote, Majority required) {
        Optional<Integer> members =
                context.body().knownVoting().flatMap(voting -> Optional.ofNullable(voting.members()));
        return required.isReachedBy(vote.tally(), members, Optional.empty()).orElse(true)
                ? required.barredBy(vote)
                : List.of();
    }

    private static String share(@Nullable Majority required) {
        if (required == null) {
            return "none";
        }
        return required.share().numerator() == 2 && required.share().denominator() == 3 ? "two_thirds" : "other";
    }

    /** The question as a sentence names it. */
    String name(Question question) {
        if (question.kind() == QuestionKind.AMENDMENT && question.number() != null) {
            return amendments.name(question);
        }
        Map<String, Object> slots = context.slots("text", textOf(question));
        if (question.draft() != null) {
            context.index.draft(question.draft()).ifPresent(draft -> {
                slots.put("symbol", draft.symbol().value());
                slots.put("kind", context.kind(draft.tabled().kind()));
            });
        }
        if (question.item() != null) {
            slots.put("item", context.item(question.item()));
        }
        if (question.participant() != null) {
            slots.put("participant", context.names.of(question.participant()));
        }
        slots.put("by", mover(question));
        putRules(slots, question.rules());
        if (question.kind() == QuestionKind.APPEAL && question.number() != null) {
            context.index.appeal(question.number()).ifPresent(appeal -> context.putOrgan(slots, appeal.meeting()));
        }
        if (question.office() != null) {
            slots.put("office", context.office(question.office()));
            slots.put("number", question.number() == null ? 1 : question.number());
        }
        return messages.say("question.name." + choice(question.kind()), slots);
    }

    private void putRules(Map<String, Object> slots, @Nullable RulesOfProcedure rules) {
        if (rules == null) {
            return;
        }
        slots.put("step", selector(rules.as()));
        slots.put(
                "document", rules.document() == null ? "none" : rules.document().value());
        slots.put("except", numbers(rules.except()));
        slots.put("excepted", rules.except().size());
        slots.put("amending", numbers(rules.amending()));
        slots.put("amended", rules.amending().size());
    }

    private String numbers(List<RuleNumber> rules) {
        return context.listOrNone(rules.stream().map(RuleNumber::value).toList());
    }

    /** Who made the motion or the appeal that puts a question; {@code none} where none does. */
    private String mover(Question question) {
        Integer number = question.number();
        if (number == null) {
            return "none";
        }
        Optional<ParticipantCode> by = switch (question.kind()) {
            case MOTION -> context.index.motion(number).map(MotionMade::by);
            case APPEAL -> context.index.appeal(number).map(RulingAppealed::by);
            case DRAFT,
                    PART,
                    AMENDMENT,
                    RECONSIDERATION,
                    CIRCULATION,
                    AGENDA,
                    ITEM,
                    ELECTION,
                    ADMISSION,
                    CREDENTIALS,
                    REPORT,
                    RULE,
                    RULES,
                    FREE -> Optional.empty();
        };
        return by.map(context.names::of).orElse("none");
    }

    /** Words people chose end as they end. */
    static boolean endsAsItEnds(@Nullable Question question) {
        return question != null && question.text() != null;
    }

    private String textOf(Question question) {
        return question.text() == null ? "" : context.names.in(question.text());
    }
}
