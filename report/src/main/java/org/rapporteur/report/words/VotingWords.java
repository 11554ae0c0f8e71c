package org.rapporteur.report.words;

import static org.rapporteur.report.words.WritingContext.choice;
import static org.rapporteur.report.words.WritingContext.selector;
import static org.rapporteur.report.words.WritingContext.yes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Position;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Tally;
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

    VotingWords(WritingContext context) {
        this.context = context;
        this.messages = context.messages;
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
        slots.put(
                "objecting",
                decision.objecting().isEmpty() ? "none" : context.list(context.names.of(decision.objecting())));
        return messages.say("decided.how", slots);
    }

    Spoken say(VoteRequested request) {
        Map<String, Object> slots = context.slots("count", request.by().size());
        slots.put("by", context.list(context.names.of(request.by())));
        slots.put("method", request.method() == null ? "none" : selector(request.method()));
        slots.put("stop", yes(!request.question().kind().isSaidInWords()));
        slots.put("question", name(request.question()));
        return Spoken.words(messages.say(request.taken() ? "vote-requested.taken" : "vote-requested", slots));
    }

    Spoken say(Decided decided) {
        QuestionDecided fact = decided.decision();
        Map<String, Object> slots = context.slots(decided.when());
        slots.put("how", how(fact.decision(), fact.outcome()));
        slots.put("stop", yes(!fact.question().kind().isSaidInWords()));
        slots.put("rule", context.rule(RuleTopic.RECONSIDERATION));
        slots.put("question", name(fact.question()));
        slots.put("text", textOf(fact.question()));
        slots.put("why", why(fact));
        String formula = "question." + choice(fact.outcome());
        String ofItsKind = formula + "." + choice(fact.question().kind());
        return Spoken.words(messages.say(messages.has(ofItsKind) ? ofItsKind : formula, slots));
    }

    Spoken say(AdoptedAtFirst adopted) {
        Map<String, Object> slots = context.slots(adopted.when());
        slots.put("how", how(adopted.how()));
        slots.put("kind", choice(adopted.kind()));
        slots.put("symbol", adopted.symbol().value());
        return Spoken.words(messages.say("adopted-at-first", slots));
    }

    Spoken say(NotAdopted disposed) {
        Map<String, Object> slots = context.slots(disposed.when());
        slots.put(
                "how",
                disposed.decision()
                        .map(fact -> how(fact.decision(), fact.outcome()))
                        .orElse("none"));
        slots.put("kind", choice(disposed.kind()));
        slots.put("symbol", disposed.symbol().value());
        slots.put("about", context.names.in(disposed.about()));
        slots.put("why", disposed.decision().map(this::why).orElse("none"));
        return Spoken.words(messages.say("not-adopted." + choice(disposed.outcome()), slots));
    }

    Spoken say(VoteVoid voided) {
        Map<String, Object> slots = context.slots(voided.when());
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
        slots.put("on", position.on() == null ? "none" : context.names.in(position.on()));
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
    private String why(QuestionDecided fact) {
        Vote vote = fact.decision().vote();
        if (vote == null || fact.outcome() == DecisionOutcome.ADOPTED) {
            return "none";
        }
        Tally tally = vote.tally();
        if (tally.inFavour() == tally.against()) {
            return messages.say("not-carried.tie");
        }
        if (tally.inFavour() < tally.against()) {
            return "none";
        }
        List<ParticipantCode> barring =
                fact.required() == null ? List.of() : fact.required().barredBy(vote);
        return barring.isEmpty()
                ? messages.say("not-carried.majority", Map.of("share", share(fact.required())))
                : messages.say("not-carried.veto", Map.of("names", context.list(context.names.of(barring))));
    }

    private static String share(@Nullable Majority required) {
        if (required == null) {
            return "none";
        }
        return required.share().numerator() == 2 && required.share().denominator() == 3 ? "two_thirds" : "other";
    }

    /** The question as a sentence names it. */
    private String name(Question question) {
        Map<String, Object> slots = context.slots("text", textOf(question));
        if (question.draft() != null) {
            context.index.draft(question.draft()).ifPresent(draft -> {
                slots.put("symbol", draft.symbol().value());
                slots.put("kind", choice(draft.tabled().kind()));
            });
        }
        if (question.item() != null) {
            slots.put("item", context.item(question.item()));
        }
        if (question.office() != null) {
            slots.put("office", context.office(question.office()));
            slots.put("number", question.number() == null ? 1 : question.number());
        }
        return messages.say("question.name." + choice(question.kind()), slots);
    }

    private String textOf(Question question) {
        return question.text() == null ? "" : context.names.in(question.text());
    }
}
